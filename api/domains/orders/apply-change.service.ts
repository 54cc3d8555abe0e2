import type { Context } from '../../context.ts';
import type { Trx } from '../../platform/db.ts';
import { Refused } from '../../platform/errors.ts';
import { giveBackStock } from '../catalogue/catalogue.service.ts';
import { moveToOtherPlace, shrinkPlace } from '../delivery/other-place.service.ts';
import { changeTotal } from '../payments/new-total.service.ts';
import { paymentStatusOf } from '../payments/payment-state.ts';
import { announceLater } from './announce.ts';
import { needOfLines, stockDifference } from './change-terms.ts';
import { moveAll } from './move-order.service.ts';
import type { Mover } from './mover.ts';
import { applyTerms, type Change } from './order-changes.sql.ts';
import { isRestDue } from './order-status.ts';
import type { OrderView } from './order-views.sql.ts';
import { type HistoryRow, insertHistory, type OrderForMove } from './orders.sql.ts';

export type Changing = { locked: OrderForMove; order: OrderView; change: Change };
export type Yes = {
  by: Mover;
  reason: string | null;
  /** Staff wrote down that the customer agreed. */
  isConsent: boolean;
  /** Fewer pieces went back already, with the more that were taken. */
  isStockSettled?: boolean;
};

/**
 * The order is from now on what the change says: its place, stock, lines, sums and money, in the one order of locks (the
 * caller has the intent's and the order's). What is paid beyond the new total goes back; what is missing is due in person.
 * The store's own proposal for a placed order accepts it as well. Gives what to do after the commit.
 */
export async function applyChange(context: Context, trx: Trx, changing: Changing, yes: Yes): Promise<() => void> {
  const { locked, order, change } = changing;
  const { before, after } = change;
  await takeOver(trx, order.id, change);
  if (!yes.isStockSettled) await giveBackStock(trx, stockDifference(before, after).fewer);
  const money = await changeTotal(context, trx, {
    order_id: order.id,
    was_minor: before.total_minor,
    total_minor: after.total_minor,
    paid_minor: order.paid_minor,
    key: `change-${change.id}`,
    reason: 'changed to something cheaper',
  });
  const now = context.clock.now();
  const payment_due = dueWhere(order, money.due_minor);
  const { paid_minor, refunded_minor, status } = order;
  const is_rest_due = isRestDue({ status, payment_due });
  const sums = { total_minor: after.total_minor, paid_minor, refunded_minor, is_closed: false, has_failed: false };
  await applyTerms(trx, {
    order_id: order.id,
    checkout_id: locked.checkout_id,
    change_id: change.id,
    before,
    after,
    payment_due,
    payment_status: paymentStatusOf({ ...sums, is_rest_due }),
    ...money,
    by: yes.by.name,
    answer: yes.reason,
    now,
  });
  const history = await insertHistory(trx, historyOf(changing, yes, money, now));
  const announce = await announceLater(context, trx, [order], history);
  const changed = { ...locked, total_minor: after.total_minor, payment_due, open_change_id: null };
  const accept = await acceptWith(context, trx, changed, change);
  return () => {
    announce();
    accept();
  };
}

/** The kept place becomes the order's own; without one, the order gives back what it needs no more. */
async function takeOver(trx: Trx, orderId: number, { hold_id, before, after }: Change): Promise<void> {
  if (hold_id !== null) {
    if (!(await moveToOtherPlace(trx, orderId, hold_id)))
      throw new Refused('orders/change-expired', 'The time that was kept for this change is gone. Ask for it again.');
    return;
  }
  const [was, will] = [needOfLines(before.lines), needOfLines(after.lines)];
  if (will.units < was.units || WORK.some((kind) => will.work[kind] < was.work[kind]))
    await shrinkPlace(trx, { order_id: orderId, units: will.units, ...will.work });
}

const WORK = ['oven', 'assembly', 'decoration'] as const;

/** Where the rest is paid: what was all paid online is left to nobody. */
function dueWhere({ payment_method, payment_due, fulfilment }: OrderView, dueMinor: number): OrderView['payment_due'] {
  if (payment_method === 'cash') return payment_due;
  if (dueMinor === 0) return 'now';
  return fulfilment === 'delivery' ? 'on_delivery' : 'at_store';
}

/** Who proposes how an order can be made says yes to it so. */
async function acceptWith(context: Context, trx: Trx, order: OrderForMove, change: Change): Promise<() => void> {
  if (change.asked_by !== 'store' || order.status !== 'placed') return () => {};
  const mover: Mover = { kind: change.actor_kind, id: change.actor_id, name: change.actor_name };
  const { afterCommit } = await moveAll(context, trx, [order], mover, { name: 'acceptance', with_change: true });
  return afterCommit;
}

type Money = { refund_minor: number; due_minor: number };

function historyOf({ order, change }: Changing, yes: Yes, money: Money, at: Date): HistoryRow[] {
  const row = (event: string, reason: string | null, data: object): HistoryRow => ({
    order_id: order.id,
    store_id: order.store_id,
    event,
    from_status: null,
    to_status: null,
    actor_kind: yes.by.kind,
    actor_id: yes.by.id,
    actor_name: yes.by.name,
    reason,
    data,
    at,
  });
  const { before, after, differences } = change;
  const changed = row('order.changed', yes.isConsent ? yes.reason : null, {
    change_id: change.id,
    differences,
    before: { total_minor: before.total_minor, window_starts_at: before.window_starts_at },
    after: { total_minor: after.total_minor, window_starts_at: after.window_starts_at },
    ...money,
  });
  if (yes.isConsent) return [changed];
  return [row('order.change_accepted', yes.reason, { change_id: change.id, asked_by: change.asked_by }), changed];
}
