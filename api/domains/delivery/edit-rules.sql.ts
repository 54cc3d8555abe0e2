import { sql } from 'kysely';
import { type Executor, prepared, run } from '../../platform/db.ts';
import type { DeliveryRule } from './delivery-rules.ts';

export type NamedRule = DeliveryRule & { name: string };

export type RulesOfStore = {
  name: string;
  rules_version: number;
  currency: string;
  timezone: string;
  offers_delivery: boolean;
  lat: number;
  lng: number;
  rules: NamedRule[];
};

const RULES = sql`(select coalesce(json_agg(json_build_object('id', r.id, 'name', r.name, 'priority', r.priority,
    'from_m', r.from_m, 'to_m', r.to_m, 'postcodes', r.postcodes, 'polygon', r.polygon, 'weekdays', r.weekdays,
    'starts_from', r.starts_from, 'starts_before', r.starts_before, 'fee_minor', r.fee_minor,
    'free_above_minor', r.free_above_minor, 'minimum_minor', r.minimum_minor) order by r.priority), '[]')
  from delivery_rules r where r.store_id = s.id) as rules`;

export const findRules = prepared<{ id: number }, RulesOfStore>((db, p) => ({
  compile: () =>
    sql<RulesOfStore>`
      select s.name, s.rules_version, s.currency, s.timezone, s.offers_delivery, s.lat, s.lng, ${RULES}
      from stores s where s.id = ${p('id')}::bigint`.compile(db),
}));

/** Raises the version, and so takes the store's row; nothing when somebody else saved meanwhile. */
export const raiseRulesVersion = async (db: Executor, p: { id: number; version: number; now: Date }) =>
  (
    await run<{ rules_version: number }>(
      db,
      sql`update stores set rules_version = rules_version + 1, updated_at = ${p.now}
        where id = ${p.id} and rules_version = ${p.version} returning rules_version`,
    )
  )[0];

/** In the order of the list; a rule that keeps its id stays the same row. */
export async function replaceRules(db: Executor, storeId: number, rules: readonly NamedRule[]): Promise<void> {
  const kept = rules.flatMap(({ id }) => (id ? [id] : []));
  await run(db, sql`delete from delivery_rules where store_id = ${storeId} and id <> all(${kept}::bigint[])`);
  // Out of the way first: two rules that change places would have the same priority for a moment.
  await run(db, sql`update delivery_rules set priority = -priority - 1 where store_id = ${storeId} and priority >= 0`);
  const rows = JSON.stringify(rules);
  const given = sql`json_to_recordset(${rows}::json) as r(id bigint, name text, priority int, from_m int, to_m int,
    postcodes text[], polygon jsonb, weekdays int[], starts_from time, starts_before time, fee_minor bigint,
    free_above_minor bigint, minimum_minor bigint)`;
  await run(
    db,
    sql`update delivery_rules d set name = r.name, priority = r.priority, from_m = r.from_m, to_m = r.to_m,
        postcodes = r.postcodes, polygon = r.polygon, weekdays = r.weekdays, starts_from = r.starts_from,
        starts_before = r.starts_before, fee_minor = r.fee_minor, free_above_minor = r.free_above_minor,
        minimum_minor = r.minimum_minor
      from ${given} where d.store_id = ${storeId} and d.id = r.id`,
  );
  await run(
    db,
    sql`insert into delivery_rules (store_id, name, priority, from_m, to_m, postcodes, polygon, weekdays, starts_from,
        starts_before, fee_minor, free_above_minor, minimum_minor)
      select ${storeId}, name, priority, from_m, to_m, postcodes, polygon, weekdays, starts_from, starts_before, fee_minor,
        free_above_minor, minimum_minor
      from ${given} where r.id = 0 order by r.priority`,
  );
}
