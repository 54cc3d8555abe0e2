import { sql } from 'kysely';
import { prepared } from '../../platform/db.ts';
import type { Art } from '../designs/art.ts';
import type { ChosenGroup } from '../designs/option-groups.ts';
import type { OrderStatus } from './order-status.ts';

export type PlannedRow = {
  id: number;
  number: string;
  tracking_token: string;
  status: OrderStatus;
  fulfilment: 'delivery' | 'pickup';
  day: string;
  window_starts_at: Date;
  window_ends_at: Date;
  customer_name: string;
  address: { distance_m?: number | null } | null;
  note: string;
  lines: {
    id: number;
    product_id: number;
    name: string;
    quantity: number;
    choices: ChosenGroup[];
    inscription: string | null;
    servings: number | null;
    contains: string[];
    may_contain: string[];
    revision: number;
    lead_time_minutes: number;
    capacity_units: number;
    art: Art;
  }[];
};

/** Orders that leave within a span and are not done with yet, by due time. */
export const listPlannedOrders = prepared<{ store_id: number; from: Date; until: Date; limit: number }, PlannedRow>(
  (db, p) => ({
    compile: () =>
      sql<PlannedRow>`
      select o.id, o.number, o.tracking_token, o.status, o.fulfilment, o.day, o.window_starts_at, o.window_ends_at,
        o.customer_name, o.address, o.note,
        (select json_agg(json_build_object('id', l.id, 'product_id', l.product_id, 'name', l.name,
            'quantity', l.quantity, 'choices', l.choices, 'inscription', l.inscription, 'servings', l.servings,
            'contains', l.contains, 'may_contain', l.may_contain, 'revision', l.revision, 'lead_time_minutes', l.lead_time_minutes,
            'capacity_units', l.capacity_units, 'art', l.art) order by l.id)
          from order_lines l where l.order_id = o.id) as lines
      from orders o
      where o.store_id = ${p('store_id')}::bigint
        and o.status in ('placed', 'accepted', 'in_production', 'ready', 'handed_over')
        and o.window_starts_at >= ${p('from')}::timestamptz and o.window_starts_at < ${p('until')}::timestamptz
      order by o.window_starts_at, o.id limit ${p('limit')}`.compile(db),
  }),
);

export const findPlanStore = prepared<{ id: number }, { timezone: string }>((db, p) =>
  db.selectFrom('stores').where('id', '=', p('id')).select('timezone'),
);
