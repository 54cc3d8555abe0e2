import { type Executor, prepared, run, sql } from '../../platform/db.ts';
import type { StateColumns } from './store-status.ts';

export type AdminStoreRow = StateColumns & {
  id: number;
  slug: string;
  name: string;
  kind: string;
  city: string;
  jurisdiction: string;
  submitted_at: Date | null;
  created_at: Date;
  products: number;
  owner_id: number | null;
  /** 0: waits for a decision. */
  rank: number;
  /** When it was submitted or, not waiting, registered; text keeps the microseconds for the next page. */
  since: string;
};

export type AdminStoreFilter = { words: string | null; state: string | null };
type Key = { rank: number; since: string; id: number };

/** The words of `stateOf` in SQL. */
const STATE = sql`case when s.status = 'pending' then s.onboarding else s.status end`;
const RANK = sql`(s.onboarding <> 'submitted')::int`;
const SINCE = sql`case when s.onboarding = 'submitted' then s.submitted_at else s.created_at end`;

/** Waiting ones first, the oldest of them first. */
export function listAdminStores(
  db: Executor,
  { words, state }: AdminStoreFilter,
  page: { after: Key | null; limit: number },
): Promise<AdminStoreRow[]> {
  const where = [sql`true`];
  if (words !== null)
    where.push(sql`plain_text(concat_ws(' ', s.name, s.legal_name, s.email, s.district, s.city, s.licence_number,
      s.tax_number)) like '%' || plain_text(${escaped(words)}::text) || '%'`);
  if (state !== null) where.push(sql`${STATE} = ${state}::text`);
  const { after } = page;
  if (after)
    where.push(sql`(${RANK}, ${SINCE}, s.id) > (${after.rank}::int, ${after.since}::timestamptz, ${after.id}::bigint)`);
  return run<AdminStoreRow>(
    db,
    sql`select s.id, s.slug, s.name, s.kind, s.city, s.jurisdiction, s.status, s.onboarding, s.submitted_at, s.created_at,
        (select count(*)::int from products where store_id = s.id and status <> 'archived') as products,
        (select person_id from store_members where store_id = s.id and role = 'owner'
          order by created_at, person_id limit 1) as owner_id,
        ${RANK} as rank, (${SINCE})::text as since
      from stores s where ${sql.join(where, sql` and `)}
      order by ${RANK}, ${SINCE}, s.id limit ${page.limit}`,
  );
}

const escaped = (words: string) => words.replace(/[\\%_]/g, '\\$&');

/** How many stores are in each state. */
export const countStates = prepared<Record<never, never>, { state: string; count: number }>((db) => ({
  compile: () =>
    sql<{ state: string; count: number }>`
      select ${STATE} as state, count(*)::int as count from stores s group by 1`.compile(db),
}));
