import { sql } from 'kysely';
import { prepared } from '../../platform/db.ts';
import type { DeliveryRule } from '../delivery/delivery-rules.ts';

type RuleOfStore = DeliveryRule & { store_id: number; lat: number; lng: number; currency: string };

const METRES_A_DEGREE = 111_195;

/**
 * Rules of live stores that deliver, within a box as wide as the store's own widest rule around the place. Flat rows, a
 * store's together: as JSON a store they took twice the time.
 */
export const listReachingRules = prepared<{ lat: number; lng: number }, RuleOfStore>((db, p) => ({
  compile: () =>
    sql<RuleOfStore>`
      select s.id as store_id, s.lat, s.lng, s.currency, r.id, r.priority, r.from_m, r.to_m, r.postcodes, r.polygon,
        r.weekdays, r.starts_from, r.starts_before, r.fee_minor, r.free_above_minor, r.minimum_minor
      from stores s join delivery_rules r on r.store_id = s.id
      where s.status = 'live' and s.offers_delivery
        and abs(s.lat - ${p('lat')}::float8) * ${sql.lit(METRES_A_DEGREE)} <= s.reach_m
        and abs(s.lng - ${p('lng')}::float8) * ${sql.lit(METRES_A_DEGREE)} * cos(radians(${p('lat')}::float8)) <= s.reach_m
      order by s.id`.compile(db),
}));
