import type { WorkUnits } from '../designs/option-groups.ts';
import { sumWork, timesWork } from '../designs/work.ts';
import type { OrderLineRow } from './checkout.sql.ts';
import type { OrderAddress, OrderView } from './order-views.sql.ts';

/** A line's whole snapshot under the id of the order's line. */
export type TermsLine = Omit<OrderLineRow, 'order_id' | 'store_id'> & {
  id: number;
  is_changed: boolean;
};

/** All that was agreed of an order, or would be. Minor units; instants are ISO 8601. */
export type Terms = {
  day: string;
  window_starts_at: string;
  window_ends_at: string;
  address: OrderAddress | null;
  note: string;
  lines: TermsLine[];
  items_minor: number;
  delivery_minor: number;
  discount_minor: number;
  tax_minor: number;
  total_minor: number;
  capacity_units: number;
};

export type Wish = {
  window_starts_at?: Date;
  lines?: LineWish[];
  details?: { address?: OrderAddress; note?: string };
};
export type LineWish = {
  line_id: number;
  is_removed?: true;
  product_id?: number;
  quantity?: number;
  selections?: { group_id: number; option_ids?: number[]; text?: string }[];
};

/** What stands in an order, of which the view knows every column. */
export const termsOf = (order: OrderView): Terms => ({
  day: order.day,
  window_starts_at: order.window_starts_at.toISOString(),
  window_ends_at: order.window_ends_at.toISOString(),
  address: order.address,
  note: order.note,
  lines: order.lines.map(snapshotOf),
  items_minor: order.items_minor,
  delivery_minor: order.delivery_minor,
  discount_minor: order.discount_minor,
  tax_minor: order.tax_minor,
  total_minor: order.total_minor,
  capacity_units: order.capacity_units,
});

function snapshotOf(line: OrderView['lines'][number]): TermsLine {
  const {
    order_id: _order,
    store_id: _store,
    revision: _revision,
    ...rest
  } = line as unknown as TermsLine & {
    order_id: number;
    store_id: number;
    revision: number;
  };
  return { ...rest, is_changed: false };
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** Capacity and notice that lines need together, as `needOf` of a cart: units add up, the longest lead time counts. */
export const needOfLines = (lines: TermsLine[]) => ({
  units: sum(lines.map((line) => line.capacity_units * line.quantity)),
  work: sumWork(lines.map((line) => timesWork(line.work_units as WorkUnits, line.quantity))),
  lead_time_minutes: Math.max(0, ...lines.map((line) => line.lead_time_minutes)),
});

/** Pieces from stock that `after` takes more than `before` (more), and fewer (fewer), by product. */
export function stockDifference(before: Terms, after: Terms) {
  const net = new Map<number, number>();
  const count = (lines: TermsLine[], sign: number) => {
    for (const { takes_stock, product_id, quantity } of lines)
      if (takes_stock) net.set(product_id, (net.get(product_id) ?? 0) + sign * quantity);
  };
  count(after.lines, 1);
  count(before.lines, -1);
  const pieces = [...net].map(([product_id, quantity]) => ({ product_id, quantity }));
  return {
    more: pieces.filter(({ quantity }) => quantity > 0),
    fewer: pieces.filter(({ quantity }) => quantity < 0).map((piece) => ({ ...piece, quantity: -piece.quantity })),
  };
}

const PLACE = ['line1', 'line2', 'district', 'city', 'postcode'] as const;

/** Whether the courier has to go somewhere else: only then fee and map are looked at again. */
export const isElsewhere = (one: OrderAddress | null, other: OrderAddress | null): boolean =>
  PLACE.some((part) => (one?.[part] ?? null) !== (other?.[part] ?? null));

export const isSameAddress = (one: OrderAddress | null, other: OrderAddress | null): boolean =>
  !isElsewhere(one, other) &&
  (one?.recipient ?? null) === (other?.recipient ?? null) &&
  (one?.phone ?? null) === (other?.phone ?? null);

/** What an acceptance means for money: what goes back, or what is left to pay in person. */
export function settle(total: number, paid: { paid_minor: number; back_minor: number }) {
  const rest = total - (paid.paid_minor - paid.back_minor);
  return { refund_minor: Math.max(0, -rest), due_minor: Math.max(0, rest) };
}
