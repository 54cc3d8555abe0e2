import { CLOSED_STATUSES } from '../../api/domains/orders/order-status.ts';
import { paymentStatusOf } from '../../api/domains/payments/payment-state.ts';
import { courierOf, historyRows, type MoveMade, movesOf } from './build-order-history.ts';
import { type BuiltOrder, goodwillMinor, token } from './build-orders.ts';
import { STORES } from './demo-town/stores.ts';
import type { Row } from './insert-rows.ts';
import { minutesAfter } from './town-time.ts';

/** The orders of one checkout with everything that happened to them and to their money. */
export type CheckoutRows = Record<
  | 'carts'
  | 'checkouts'
  | 'orders'
  | 'order_lines'
  | 'order_history'
  | 'payment_intents'
  | 'payment_attempts'
  | 'payment_events'
  | 'payment_entries'
  | 'refunds'
  | 'capacity_holds',
  Row[]
> & { charges: Row[]; gateway_refunds: Row[] };

const TEST_GATEWAY = 'test';
const HOLD_MINUTES = 15;
const WITHOUT_CAKE = ['declined', 'expired', 'cancelled', 'failed'];
const VISA = { brand: 'Visa', last4: '4242' };
const DECLINED = { code: 'card_declined', message: 'Your card was declined. Try another one.' };

type Sums = { paid: number; refunded: number };

export function checkoutRows(id: number, orders: BuiltOrder[], now: Date): CheckoutRows {
  const [first] = orders as [BuiltOrder];
  const total = orders.reduce((sum, order) => sum + order.totalMinor, 0);
  const isCash = first.seed.method === 'cash';
  const histories = orders.map((order) => ({ order, moves: movesOf(order, now), sums: sumsOf(order) }));
  const hasSucceeded = !isCash && first.seed.status !== 'draft';
  const hasTried = hasSucceeded || first.seed.has_failed_payment;
  const charges = histories.filter(({ sums }) => sums.paid > 0);
  const refunds = histories.filter(({ sums }) => sums.refunded > 0);
  const sum = (of: keyof Sums) => histories.reduce((all, { sums }) => all + sums[of], 0);
  const created = first.createdAt;
  return {
    carts: [
      {
        id,
        token: token('cart', id),
        customer_id: first.customer.id,
        status: 'converted',
        created_at: minutesAfter(created, -9),
        updated_at: created,
      },
    ],
    checkouts: [checkoutRow(id, first, total)],
    orders: histories.map(({ order, moves, sums }) => orderRow(order, id, moves, sums)),
    order_lines: orders.flatMap((order) => order.lines),
    order_history: histories.flatMap(({ order, moves, sums }) => historyRows(order, moves, sums.refunded)),
    payment_intents: [intentRow(id, first, total, sum('paid'), sum('refunded'))],
    payment_attempts: hasTried ? [attemptRow(id, total, created, hasSucceeded)] : [],
    payment_events: hasTried ? [eventRow(id, total, created, hasSucceeded)] : [],
    payment_entries: [
      ...charges.map(({ order, moves, sums }) => chargeEntry(order, id, moves, sums.paid, isCash)),
      ...refunds.map(({ order, moves, sums }) => refundEntry(order, id, moves, sums.refunded)),
    ],
    refunds: refunds.map(({ order, moves, sums }) => refundRow(order, id, moves, sums.refunded)),
    capacity_holds: orders.map(holdRow),
    charges: hasTried ? [gatewayCharge(id, total, created, hasSucceeded, sum('refunded'))] : [],
    gateway_refunds: refunds.map(({ order, moves, sums }) => gatewayRefund(order, id, moves, sums.refunded)),
  };
}

function sumsOf({ seed, totalMinor }: BuiltOrder): Sums {
  if (seed.status === 'draft') return { paid: 0, refunded: 0 };
  if (seed.method === 'cash') return { paid: seed.status === 'completed' ? totalMinor : 0, refunded: 0 };
  return { paid: totalMinor, refunded: WITHOUT_CAKE.includes(seed.status) ? totalMinor : goodwillMinor(seed) };
}

const checkoutRow = (id: number, { customer, seed, createdAt }: BuiltOrder, total: number): Row => ({
  id,
  cart_id: id,
  token: token('checkout', id),
  customer_id: customer.id,
  email: customer.email,
  name: customer.name,
  phone: customer.phone,
  payment_method: seed.method ?? 'card',
  currency: 'INR',
  total_minor: total,
  created_at: createdAt,
});

function orderRow(order: BuiltOrder, checkoutId: number, moves: MoveMade[], { paid, refunded }: Sums): Row {
  const { status, has_failed_payment } = order.seed;
  const madeAt = (name: string) => moves.find((move) => move.name === name)?.at ?? null;
  const placedAt = madeAt('placement');
  const lastAt = moves.at(-1)?.at ?? order.createdAt;
  const isClosed = CLOSED_STATUSES.some((closed) => closed === status);
  return {
    ...order.row,
    checkout_id: checkoutId,
    status,
    payment_status: paymentStatusOf({
      total_minor: order.totalMinor,
      paid_minor: paid,
      refunded_minor: refunded,
      is_closed: WITHOUT_CAKE.includes(status),
      has_failed: has_failed_payment ?? false,
    }),
    paid_minor: paid,
    refunded_minor: refunded,
    placed_at: placedAt,
    accept_by: placedAt && order.acceptBy,
    locked_at: madeAt('production'),
    closed_at: isClosed ? lastAt : null,
    updated_at: lastAt,
  };
}

const intentRow = (id: number, order: BuiltOrder, amount: number, captured: number, refunded: number): Row => ({
  id,
  checkout_id: id,
  method: order.seed.method ?? 'card',
  currency: 'INR',
  amount_minor: amount,
  captured_minor: captured,
  refunded_minor: refunded,
  created_at: order.createdAt,
  updated_at: order.createdAt,
});

const chargeRef = (id: number) => `ch_${token('charge', id)}`;
const attemptKey = (id: number) => token('attempt', id);

const attemptRow = (id: number, amount: number, created: Date, hasSucceeded: boolean): Row => ({
  id,
  intent_id: id,
  provider: TEST_GATEWAY,
  idempotency_key: attemptKey(id),
  status: hasSucceeded ? 'succeeded' : 'failed',
  amount_minor: amount,
  currency: 'INR',
  provider_ref: chargeRef(id),
  failure_code: hasSucceeded ? null : DECLINED.code,
  failure_message: hasSucceeded ? null : DECLINED.message,
  instrument: hasSucceeded ? VISA : { ...VISA, last4: '0002' },
  created_at: created,
  updated_at: minutesAfter(created, 1),
});

const eventRow = (id: number, amount: number, created: Date, hasSucceeded: boolean): Row => {
  const kind = hasSucceeded ? 'succeeded' : 'declined';
  return {
    provider: TEST_GATEWAY,
    event_id: `${chargeRef(id)}:${kind}`,
    kind,
    attempt_id: id,
    amount_minor: hasSucceeded ? amount : null,
    currency: hasSucceeded ? 'INR' : null,
    outcome: 'applied',
    payload: {},
    received_at: minutesAfter(created, 1),
  };
};

const gatewayCharge = (id: number, amount: number, created: Date, hasSucceeded: boolean, refunded: number): Row => ({
  id: chargeRef(id),
  idempotency_key: attemptKey(id),
  amount_minor: amount,
  currency: 'INR',
  status: hasSucceeded ? 'succeeded' : 'declined',
  decline_code: hasSucceeded ? null : DECLINED.code,
  brand: VISA.brand,
  last4: hasSucceeded ? VISA.last4 : '0002',
  refunded_minor: refunded,
  created_at: created,
});

const entry = (order: BuiltOrder, intentId: number, kind: 'charge' | 'refund', amount: number, at: Date): Row => ({
  intent_id: intentId,
  order_id: order.id,
  kind,
  amount_minor: amount,
  currency: 'INR',
  provider: TEST_GATEWAY,
  attempt_id: null,
  refund_id: null,
  actor_name: null,
  at,
});

/** Cash is in the hand of whoever completed the order. */
function chargeEntry(order: BuiltOrder, id: number, moves: MoveMade[], amount: number, isCash: boolean): Row {
  if (!isCash) return { ...entry(order, id, 'charge', amount, minutesAfter(order.createdAt, 1)), attempt_id: id };
  const staff = STORES[order.storeId - 1]?.staff[1]?.name;
  const actor_name = order.row.fulfilment === 'delivery' ? courierOf(order).name : staff;
  return { ...entry(order, id, 'charge', amount, moves.at(-1)?.at ?? order.createdAt), provider: 'cash', actor_name };
}

/** A refund has the id of its order: no order here has two. */
const refundEntry = (order: BuiltOrder, id: number, moves: MoveMade[], amount: number): Row => ({
  ...entry(order, id, 'refund', amount, refundedAt(order, moves)),
  refund_id: order.id,
});

const refundedAt = (order: BuiltOrder, moves: MoveMade[]) => minutesAfter(moves.at(-1)?.at ?? order.createdAt, 2);

const refundRow = (order: BuiltOrder, id: number, moves: MoveMade[], amount: number): Row => ({
  id: order.id,
  intent_id: id,
  order_id: order.id,
  attempt_id: id,
  provider: TEST_GATEWAY,
  idempotency_key: `rest-${order.id}-${id}-0`,
  status: 'succeeded',
  amount_minor: amount,
  currency: 'INR',
  reason: order.seed.reason ?? order.seed.status,
  provider_ref: `re_${token('refund', order.id)}`,
  created_at: refundedAt(order, moves),
  updated_at: refundedAt(order, moves),
});

const gatewayRefund = (order: BuiltOrder, id: number, moves: MoveMade[], amount: number): Row => ({
  id: `re_${token('refund', order.id)}`,
  idempotency_key: `rest-${order.id}-${id}-0`,
  charge_id: chargeRef(id),
  amount_minor: amount,
  created_at: refundedAt(order, moves),
});

const holdRow = (order: BuiltOrder): Row => ({
  order_id: order.id,
  store_id: order.storeId,
  day: order.window.day,
  starts_at: order.window.startsAt,
  units: order.units,
  ...order.work,
  status: WITHOUT_CAKE.includes(order.seed.status) ? 'released' : order.seed.status === 'draft' ? 'held' : 'sold',
  expires_at: minutesAfter(order.createdAt, HOLD_MINUTES),
  is_extended: false,
  created_at: order.createdAt,
});
