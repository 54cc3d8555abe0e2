import type { z } from 'zod';
import { toMoney } from '../../platform/money.ts';
import type { CheckoutView } from './checkout.sql.ts';
import { toLine } from './line-json.ts';
import { SYSTEM } from './mover.ts';
import { toChange } from './order-change-json.ts';
import type { OrderSummary } from './order-lists.sql.ts';
import { CLOSED_STATUSES, type MoverKind, type OrderStatus, possibleMoves, wordOf } from './order-status.ts';
import type { OrderEvent, OrderLine, OrderView } from './order-views.sql.ts';
import type { Checkout, Order, OrderSummary as OrderSummaryShape } from './orders.schema.ts';

const iso = (date: Date | null) => date?.toISOString() ?? null;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The store's own word for a state, or the plain one. */
export const statusWords = (status: OrderStatus, words: Partial<Record<OrderStatus, string>>) =>
  words[status] ?? capital(wordOf(status));

export const toCheckout = (view: CheckoutView): z.infer<typeof Checkout> => ({
  token: view.token,
  payment_method: view.payment_method,
  email: view.email,
  name: view.name,
  total: toMoney(view.total_minor, view.currency),
  orders: view.orders.map(({ total_minor, status, ...order }) => ({
    ...order,
    status: status as OrderStatus,
    total: toMoney(total_minor, view.currency),
  })),
});

type AnyLine = OrderSummary['lines'][number];

/** A drawing is kept for ever under its address: a changed line gets another one. */
export const drawingOf = ({ id, revision }: Pick<AnyLine, 'id' | 'revision'>, token: string) =>
  `/api/v1/tracking/${token}/drawings/${id}.svg${revision > 1 ? `?v=${revision}` : ''}`;

/** What is left to pay in person: nothing once it is over. Minor units. */
export const dueOf = (order: Pick<OrderView, 'status' | 'total_minor' | 'paid_minor' | 'back_minor'>): number =>
  isOver(order.status) ? 0 : Math.max(0, order.total_minor - order.paid_minor + order.back_minor);

const isOver = (status: OrderStatus) => CLOSED_STATUSES.some((closed) => closed === status);

function common(order: OrderSummary | OrderView, by: MoverKind, now: Date) {
  return {
    id: order.id,
    number: order.number,
    tracking_token: order.tracking_token,
    status: order.status,
    status_words: statusWords(order.status, order.store.order_words),
    payment_status: order.payment_status,
    payment_due: order.payment_due,
    fulfilment: order.fulfilment,
    window: {
      starts_at: order.window_starts_at.toISOString(),
      ends_at: order.window_ends_at.toISOString(),
      timezone: order.store.timezone,
    },
    total: toMoney(order.total_minor, order.currency),
    due: toMoney(dueOf(order), order.currency),
    source: order.source,
    photos: order.photos,
    created_at: order.created_at.toISOString(),
    accept_by: iso(order.accept_by),
    open_change: order.open_change && toChange(order.open_change, order, by, now),
  };
}

export function toSummary(order: OrderSummary, by: MoverKind, now: Date): z.infer<typeof OrderSummaryShape> {
  const { id, slug, name } = order.store;
  return {
    ...common(order, by, now),
    store: { id, slug, name },
    customer_name: order.customer_name,
    customer_phone: order.customer_phone,
    address: order.address,
    note: order.note,
    lines: order.lines.map((line) => toLine(line, drawingOf(line, order.tracking_token))),
    moves: possibleMoves(by, { ...order, locked_at: null, now }),
  };
}

/** The whole order, for whoever may see it as `by`. Names of staff stay inside the store. */
export function toOrder(order: OrderView, by: MoverKind, now: Date): z.infer<typeof Order> {
  const money = (minor: number) => toMoney(minor, order.currency);
  const moves = possibleMoves(by, { ...order, now });
  const isTheirs = by === 'customer' || by === 'guest';
  const { email: _email, order_words: _words, timezone: _timezone, prices_include_tax, ...store } = order.store;
  return {
    ...common(order, by, now),
    // Leads to all orders of the checkout, so only while there is something to pay or to choose again there.
    checkout_token: isTheirs && order.placed_at === null ? order.checkout_token : null,
    store,
    customer: { name: order.customer_name, email: order.customer_email, phone: order.customer_phone },
    address: order.address,
    note: order.note,
    items: money(order.items_minor),
    delivery: money(order.delivery_minor),
    discount: money(order.discount_minor),
    tax: money(order.tax_minor),
    is_tax_included: prices_include_tax,
    paid: money(order.paid_minor),
    refunded: money(order.refunded_minor),
    payment_method: order.payment_method,
    instrument: order.instrument,
    placed_at: iso(order.placed_at),
    locked_at: iso(order.locked_at),
    closed_at: iso(order.closed_at),
    held_until: iso(order.held_until),
    lines: order.lines.map((line) => toPricedLine(line, order)),
    history: order.history
      .filter((event) => !isTheirs || event.event !== SEEN)
      .map((event) => toHistory(event, order, isTheirs)),
    moves,
    refund_if_cancelled: moves.includes('cancellation') ? money(order.paid_minor - order.refunded_minor) : null,
    live_cursor: String(order.history.at(-1)?.id ?? 0),
  };
}

const toPricedLine = (line: OrderLine, { currency, tracking_token }: OrderView) => ({
  ...toLine(line, drawingOf(line, tracking_token)),
  unit_price: toMoney(line.unit_price_minor, currency),
  total: toMoney(line.total_minor, currency),
});

/** What is between the people of a store. */
const SEEN = 'order.seen';

const EVENT_WORDS: Record<string, string> = {
  [SEEN]: 'Seen',
  'order.refunded': 'Money sent back',
  'order.photo_added': 'Photo added',
  'order.photo_removed': 'Photo taken back',
  'order.changed': 'Changed',
  'order.change_proposed': 'Asked for a change',
  'order.change_accepted': 'Agreed to the change',
  'order.change_refused': 'Said no to the change',
  'order.change_expired': 'The change was not answered in time',
  'order.change_withdrawn': 'Took the change back',
  'payment.failed': 'Payment refused',
};

function toHistory(event: OrderEvent, order: OrderView, isTheirs: boolean) {
  const words = event.to_status ? statusWords(event.to_status, order.store.order_words) : EVENT_WORDS[event.event];
  return {
    id: event.id,
    event: event.event,
    to_status: event.to_status,
    words: words ?? event.event,
    by: isTheirs ? nameForCustomer(event, order) : event.actor_name,
    reason: event.reason,
    differences: event.data.differences ?? null,
    at: new Date(event.at).toISOString(),
  };
}

/** People of the store and of the platform act in its name. */
function nameForCustomer({ actor_kind, actor_name }: OrderEvent, order: OrderView): string {
  if (actor_kind === 'staff') return order.store.name;
  return actor_kind === 'admin' ? SYSTEM.name : actor_name;
}
