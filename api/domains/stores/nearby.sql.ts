import { sql } from 'kysely';
import { prepared } from '../../platform/db.ts';
import type { DeliveryRule } from '../delivery/delivery-rules.ts';

export type ReachingStore = { id: number; lat: number; lng: number; currency: string; rules: DeliveryRule[] };

const METRES_A_DEGREE = 111_195;

/** Live stores that deliver, within a box as wide as their own widest rule around the place. */
export const listReachingStores = prepared<{ lat: number; lng: number }, ReachingStore>((db, p) => ({
  compile: () =>
    sql<ReachingStore>`
      select s.id, s.lat, s.lng, s.currency,
        (select coalesce(json_agg(json_build_object('id', r.id, 'priority', r.priority, 'from_m', r.from_m,
            'to_m', r.to_m, 'postcodes', r.postcodes, 'polygon', r.polygon, 'weekdays', r.weekdays,
            'fee_minor', r.fee_minor, 'free_above_minor', r.free_above_minor, 'minimum_minor', r.minimum_minor)), '[]')
          from delivery_rules r where r.store_id = s.id) as rules
      from stores s
      where s.status = 'live' and s.offers_delivery
        and abs(s.lat - ${p('lat')}::float8) * ${sql.lit(METRES_A_DEGREE)} <= s.reach_m
        and abs(s.lng - ${p('lng')}::float8) * ${sql.lit(METRES_A_DEGREE)} * cos(radians(${p('lat')}::float8)) <= s.reach_m`.compile(
      db,
    ),
}));
