import { ARROWS, type ArrowName, type OrderStatus } from '../../api/domains/orders/order-status.ts';
import { type BuiltOrder, goodwillMinor } from './build-orders.ts';
import { staffId } from './build-stores.ts';
import { COURIERS } from './demo-town/people.ts';
import { STORES } from './demo-town/stores.ts';
import type { Row } from './insert-rows.ts';
import { earlier, minutesAfter } from './town-time.ts';

type Actor = { kind: string; id: number | null; name: string };
export type MoveMade = { name: ArrowName; at: Date };

const SYSTEM: Actor = { kind: 'system', id: null, name: 'SweetSpot' };
const TO_READY: ArrowName[] = ['placement', 'acceptance', 'production', 'readiness'];

/** The arrows that led to each state. */
const PATHS: Record<OrderStatus, ArrowName[]> = {
  draft: [],
  placed: ['placement'],
  accepted: ['placement', 'acceptance'],
  in_production: ['placement', 'acceptance', 'production'],
  ready: TO_READY,
  handed_over: [...TO_READY, 'handover'],
  completed: [...TO_READY, 'handover', 'completion'],
  declined: ['placement', 'decline'],
  expired: ['placement', 'expiry'],
  cancelled: ['placement', 'acceptance', 'cancellation'],
  failed: [...TO_READY, 'failure'],
};

const STEP_MIN = 7;

/** When each move was made: around the window, in order, and none of them later than now. */
export function movesOf(order: BuiltOrder, now: Date): MoveMade[] {
  const path = PATHS[order.seed.status].filter((name) => name !== 'handover' || order.row.fulfilment === 'delivery');
  // Until `acceptBy` the store's minutes run only while it is open, so that it answers in its own hours.
  const minutes = Number(order.row.accept_within_minutes);
  const answeredAt = minutesAfter(order.acceptBy, -minutes * (0.9 - 0.1 * (order.id % 5)));
  const wished: Record<string, Date> = {
    placement: minutesAfter(order.createdAt, 1),
    acceptance: answeredAt,
    decline: answeredAt,
    expiry: minutesAfter(order.acceptBy, 1),
    cancellation: minutesAfter(answeredAt, 45),
    production: minutesAfter(order.window.startsAt, -300),
    readiness: minutesAfter(order.window.startsAt, -45),
    handover: minutesAfter(order.window.startsAt, 5),
    failure: minutesAfter(order.window.startsAt, -20),
    completion: minutesAfter(order.window.startsAt, 20 + (order.id % 7) * 8),
  };
  let last = order.createdAt;
  return path.map((name, i) => {
    const latest = minutesAfter(now, -STEP_MIN * (path.length - i - 1) - 2);
    const made = earlier(wished[name] as Date, latest);
    last = made > last ? made : minutesAfter(last, 1);
    return { name, at: last };
  });
}

export function historyRows(order: BuiltOrder, moves: MoveMade[], refundMinor: number): Row[] {
  let from: OrderStatus = 'draft';
  const rows = moves.map(({ name, at }) => {
    const arrow = ARROWS.find((a) => a.name === name && a.from.includes(from));
    if (!arrow) throw new Error(`order ${order.id}: no ${name} from ${from}`);
    const data = {
      ...(name === 'placement' && order.seed.method !== 'cash' && { paid: true }),
      ...(arrow.givesBack && refundMinor > 0 && { refund_minor: refundMinor }),
      ...(from !== 'draft' && { was_placed: true }),
    };
    const row = historyRow(order, arrow.event, at, actorOf(name, order), {
      from,
      to: arrow.to,
      reason: reasonOf(name, order),
      data,
    });
    from = arrow.to;
    return row;
  });
  const end = moves.at(-1)?.at ?? order.createdAt;
  if (order.seed.has_failed_payment)
    rows.push(
      historyRow(order, 'payment.failed', minutesAfter(end, 1), SYSTEM, {
        reason: 'Your card was declined. Try another one.',
      }),
    );
  if (refundMinor > 0)
    rows.push(
      historyRow(order, 'order.refunded', minutesAfter(end, 2), SYSTEM, { data: { amount_minor: refundMinor } }),
    );
  return rows;
}

type Details = { from?: OrderStatus; to?: OrderStatus; reason?: string | null; data?: object };

const historyRow = (order: BuiltOrder, event: string, at: Date, actor: Actor, more: Details): Row => ({
  order_id: order.id,
  store_id: order.storeId,
  event,
  from_status: more.from ?? null,
  to_status: more.to ?? null,
  actor_kind: actor.kind,
  actor_id: actor.id,
  actor_name: actor.name,
  reason: more.reason ?? null,
  data: more.data ?? {},
  at,
});

const WITH_REASON: ArrowName[] = ['decline', 'cancellation', 'failure'];
const reasonOf = (name: ArrowName, { seed }: BuiltOrder) =>
  WITH_REASON.includes(name) && !goodwillMinor(seed) ? (seed.reason ?? null) : null;

function actorOf(name: ArrowName, order: BuiltOrder): Actor {
  const isByCourier = name === 'completion' && order.row.fulfilment === 'delivery';
  if (name === 'placement' || name === 'expiry') return SYSTEM;
  if (isByCourier) return courierOf(order);
  if (name === 'cancellation')
    return { kind: order.customer.id ? 'customer' : 'guest', id: order.customer.id, name: order.customer.name };
  const staff = STORES[order.storeId - 1]?.staff ?? [];
  const place = name === 'acceptance' || name === 'decline' ? 0 : Math.min(1, staff.length - 1);
  return { kind: 'staff', id: staffId(order.storeId, place), name: staff[place]?.name ?? '' };
}

export function courierOf(order: BuiltOrder): Actor {
  const courier = COURIERS[order.id % COURIERS.length];
  return { kind: 'courier', id: courier?.id ?? null, name: courier?.name ?? '' };
}
