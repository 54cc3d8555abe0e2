import type { z } from 'zod';
import { toMoney } from '../../platform/money.ts';
import { settle, type Terms, type TermsLine } from './change-terms.ts';
import { toLine } from './line-json.ts';
import type { Terms as TermsShape, WholeChange } from './order-changes.schema.ts';
import type { Change, OpenChange } from './order-changes.sql.ts';
import type { MoverKind } from './order-status.ts';
import type { OrderView } from './order-views.sql.ts';
import type { OrderChange } from './orders.schema.ts';

type Answer = z.infer<typeof OrderChange>['answers'][number];
type Changing = Pick<OrderView, 'currency' | 'paid_minor' | 'back_minor'> & { store: { name: string } };

/** The side of an order that somebody stands on. */
export const sideOf = (by: MoverKind): 'store' | 'customer' =>
  by === 'customer' || by === 'guest' ? 'customer' : 'store';

/** A change for whoever sees it as `by`. The names of staff, and the customer's key to it, each stay on their side. */
export function toChange(change: OpenChange, order: Changing, by: MoverKind, now: Date): z.infer<typeof OrderChange> {
  const money = (minor: number) => toMoney(minor, order.currency);
  const some = (minor: number) => (minor > 0 ? money(minor) : null);
  const isForCustomer = sideOf(by) === 'customer';
  const isOfStore = change.asked_by === 'store';
  // What was settled when it was accepted; before that, what would be.
  const would = settle(change.total_after_minor, order);
  const { id, order_id, status, asked_by, kinds, message, decline_if_refused, differences, answer } = change;
  return {
    ...{ id, order_id, status, asked_by, kinds, message, decline_if_refused, differences, answer },
    asked_by_name: isForCustomer && isOfStore ? order.store.name : change.actor_name,
    total_before: money(change.total_before_minor),
    total_after: money(change.total_after_minor),
    difference: money(change.total_after_minor - change.total_before_minor),
    refund: some(change.refund_minor ?? would.refund_minor),
    due: some(change.due_minor ?? would.due_minor),
    created_at: iso(change.created_at),
    expires_at: iso(change.expires_at),
    answered_at: change.answered_at && iso(change.answered_at),
    token: isForCustomer && isOfStore ? change.token : null,
    answers: answersOf(change, by, now),
  };
}

const iso = (at: string) => new Date(at).toISOString();

/** The same with all that was agreed before and after; `tracking_token` leads to the drawings. */
export function toWholeChange(change: Change, order: OrderView, by: MoverKind, now: Date): z.infer<typeof WholeChange> {
  return {
    ...toChange(change, order, by, now),
    before: toTerms(change.before, order, drawingsOf(change, order, 'before')),
    after: toTerms(change.after, order, drawingsOf(change, order, 'after')),
  };
}

const drawingsOf =
  ({ id }: Change, { tracking_token }: OrderView, side: 'before' | 'after') =>
  (line: TermsLine) =>
    `/api/v1/tracking/${tracking_token}/changes/${id}/drawings/${side}-${line.id}.svg`;

export function toTerms(
  terms: Terms,
  order: Pick<OrderView, 'currency'> & { store: { timezone: string; prices_include_tax: boolean } },
  drawingOf: (line: TermsLine) => string,
): z.infer<typeof TermsShape> {
  const money = (minor: number) => toMoney(minor, order.currency);
  return {
    window: { starts_at: terms.window_starts_at, ends_at: terms.window_ends_at, timezone: order.store.timezone },
    address: terms.address,
    note: terms.note,
    lines: terms.lines.map((line) => ({
      ...toLine(line as never, drawingOf(line)),
      unit_price: money(line.unit_price_minor),
      total: money(line.total_minor),
      is_changed: line.is_changed,
    })),
    items: money(terms.items_minor),
    delivery: money(terms.delivery_minor),
    discount: money(terms.discount_minor),
    tax: money(terms.tax_minor),
    is_tax_included: order.store.prices_include_tax,
    total: money(terms.total_minor),
  };
}

function answersOf(change: OpenChange, by: MoverKind, now: Date): Answer[] {
  if (change.status !== 'open' || now >= new Date(change.expires_at)) return [];
  const side = sideOf(by);
  if (side !== change.asked_by) return ['acceptance', 'refusal'];
  return side === 'store' ? ['withdrawal', 'consent'] : ['withdrawal'];
}
