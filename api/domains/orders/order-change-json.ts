import type { z } from 'zod';
import { toMoney } from '../../platform/money.ts';
import type { OpenChange } from './order-changes.sql.ts';
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
  const isTheirs = sideOf(by) === 'customer';
  const { refund_minor, due_minor } = settled(change, order);
  const { total_before_minor, total_after_minor, token, actor_name, ...rest } = change;
  return {
    ...rest,
    asked_by_name: isTheirs && change.asked_by === 'store' ? order.store.name : actor_name,
    total_before: money(total_before_minor),
    total_after: money(total_after_minor),
    difference: money(total_after_minor - total_before_minor),
    refund: some(refund_minor),
    due: some(due_minor),
    token: isTheirs && change.asked_by === 'store' ? token : null,
    answers: answersOf(change, by, now),
  };
}

/** What was settled when it was accepted; before that, what would be. */
function settled(change: OpenChange, order: Changing) {
  const rest = change.total_after_minor - order.paid_minor + order.back_minor;
  return {
    refund_minor: change.refund_minor ?? Math.max(0, -rest),
    due_minor: change.due_minor ?? Math.max(0, rest),
  };
}

function answersOf(change: OpenChange, by: MoverKind, now: Date): Answer[] {
  if (change.status !== 'open' || now >= new Date(change.expires_at)) return [];
  const side = sideOf(by);
  if (side !== change.asked_by) return ['acceptance', 'refusal'];
  return side === 'store' ? ['withdrawal', 'consent'] : ['withdrawal'];
}
