import type { Context } from '../../context.ts';
import type { Trx } from '../../platform/db.ts';
import { invalidField, Refused } from '../../platform/errors.ts';
import { toMoney } from '../../platform/money.ts';
import { randomToken } from '../../platform/tokens.ts';
import { exchangeStock } from '../catalogue/catalogue.service.ts';
import { findOwnPlace, keepOtherPlace } from '../delivery/other-place.service.ts';
import { lockMoneyOfOrder } from '../payments/new-total.service.ts';
import { announceLater } from './announce.ts';
import { applyChange } from './apply-change.service.ts';
import { stockDifference, type Wish } from './change-terms.ts';
import { type Mover, unknownOrder } from './mover.ts';
import { sideOf } from './order-change-json.ts';
import { findChange, insertChange, type NewChange, takeHoldId } from './order-changes.sql.ts';
import { type OrderStatus, wordOf } from './order-status.ts';
import { findOrderView, type OrderView } from './order-views.sql.ts';
import { type HistoryRow, insertHistory, lockOrder, type OrderForMove } from './orders.sql.ts';
import { type JudgedChange, judgeChange } from './quote-change.service.ts';

export type NewWish = {
  wish: Wish;
  message: string;
  /** What whoever asks saw. Minor units. */
  expected_total_minor: number;
  expected_currency: string;
  decline_if_refused: boolean;
  expires_in_minutes: number;
  /** How the customer agreed already; staff only. */
  consent?: string;
};

const MINUTE_MS = 60_000;
/** The kitchen has to know what it makes. */
const BEFORE_WINDOW_MS = 120 * MINUTE_MS;
/** Less time than this is none to answer in. */
const LEAST_MS = 5 * MINUTE_MS;
/** Between the customer's answer, or none, and the end of the store's own time to accept. */
const AFTER_ANSWER_MS = 30 * MINUTE_MS;
/** The place outlives the question, so that a yes in the last second finds it. */
const HOLD_GRACE_MS = 5 * MINUTE_MS;

/**
 * One side asks the other for a change of an order that is placed or accepted and not being made yet. The terms as they
 * would be are written down with it: a yes gets exactly those. Another place and more pieces from stock are taken at once and
 * kept while it is open. The store's own proposal makes a placed order's deadline wait. With `consent` on record it counts
 * at once. Gives the change's id. Refuses orders/unknown (404), orders/not-changeable, orders/change-open,
 * orders/change-too-late, orders/rest-not-payable, orders/total-changed (409), what `judgeChange` refuses, and
 * delivery/window-full and catalogue/out-of-stock as the checkout does.
 */
export async function askForChange(
  context: Context,
  orderId: number,
  input: NewWish,
  who: (trx: Trx, order: OrderView) => Promise<Mover>,
): Promise<{ change_id: number; by: Mover }> {
  const { result, afterCommit } = await context.db.transaction().execute(async (trx) => {
    if (input.consent !== undefined) await lockMoneyOfOrder(trx, orderId);
    const [locked] = await lockOrder(trx, { id: orderId });
    const order = locked && (await findOrderView(trx, orderId));
    if (!order) throw unknownOrder();
    const by = await who(trx, order);
    checkAsker(order, input, by);
    return ask(context, trx, { locked, order, input, by });
  });
  afterCommit();
  return result;
}

export const isChangeable = (order: { status: OrderStatus; locked_at: Date | null }): boolean =>
  (order.status === 'placed' || order.status === 'accepted') && order.locked_at === null;

export function notChangeable({ status }: { status: OrderStatus }): Refused {
  const text =
    status === 'draft'
      ? 'The order is not paid yet. Go back to the cart to change it.'
      : `The order is ${wordOf(status)}: it can’t be changed any more. Call the other side.`;
  return new Refused('orders/not-changeable', text, { facts: { status } });
}

function checkAsker(order: OrderView, input: NewWish, by: Mover): void {
  if (!isChangeable(order)) throw notChangeable(order);
  if (order.open_change)
    throw new Refused('orders/change-open', 'A change is being decided already. Answer it, or take it back, first.', {
      facts: { change_id: order.open_change.id, asked_by: order.open_change.asked_by },
    });
  const isStore = sideOf(by.kind) === 'store';
  if (input.consent !== undefined && !isStore)
    throw new Refused('orders/not-yours-to-answer', 'Only the store can write down that the customer agreed.', {
      status: 403,
    });
  if (input.decline_if_refused && !(isStore && order.status === 'placed'))
    throw invalidField(
      'orders/decline-not-possible',
      'decline_if_refused',
      'Only the store can decline, and only an order that it has not accepted yet.',
    );
}

type Asking = { locked: OrderForMove; order: OrderView; input: NewWish; by: Mover };

async function ask(context: Context, trx: Trx, asking: Asking) {
  const { order, input, by, locked } = asking;
  const now = context.clock.now();
  const own = await findOwnPlace(trx, order.id);
  const judged = await judgeChange(context, trx, order, input.wish, { side: sideOf(by.kind), own, takes_place: true });
  const [refusal] = judged.refusals;
  if (refusal) throw refusal;
  checkTotal(judged, input, order);
  const isAgreed = input.consent !== undefined;
  const expires_at = isAgreed ? now : expiryOf(judged, input.expires_in_minutes, now);
  if (!expires_at) throw tooLate();
  const hold_id = await keepPlace(trx, judged, {
    own,
    expires_at: new Date(expires_at.getTime() + HOLD_GRACE_MS),
    now,
  });
  const { more, fewer } = stockDifference(judged.before, judged.after);
  if (more.length > 0) await exchangeStock(trx, more, isAgreed ? fewer : []);
  const row = changeRow(asking, judged, { hold_id, stock_taken: more, expires_at, created_at: now });
  const waits = !isAgreed && row.asked_by === 'store' && order.status === 'placed';
  const change_id = await insertChange(trx, row, waits ? new Date(expires_at.getTime() + AFTER_ANSWER_MS) : null);
  const result = { change_id, by };
  if (isAgreed) {
    const change = await findChange(trx, change_id);
    if (!change) throw unknownOrder();
    const answer = { by, reason: input.consent ?? null, isConsent: true, isStockSettled: more.length > 0 };
    return { result, afterCommit: await applyChange(context, trx, { locked, order, change }, answer) };
  }
  const history = await insertHistory(trx, [proposalRow(asking, change_id, judged, now)]);
  return { result, afterCommit: await announceLater(context, trx, [order], history) };
}

function checkTotal({ after }: JudgedChange, input: NewWish, { currency }: OrderView): void {
  if (after.total_minor === input.expected_total_minor && currency === input.expected_currency) return;
  const total = toMoney(after.total_minor, currency);
  throw new Refused(
    'orders/total-changed',
    `The total would be ${total.currency} ${total.amount}. Look at it again before you ask.`,
    { facts: { total } },
  );
}

const tooLate = () =>
  new Refused('orders/change-too-late', 'It is less than two hours until the order is due. Call the other side.');

/** Until when the other side can answer: as asked, and two hours before either window at the latest. Null: too late. */
export function expiryOf({ before, after }: Pick<JudgedChange, 'before' | 'after'>, minutes: number, now: Date) {
  const windows = [before, after].map((terms) => Date.parse(terms.window_starts_at) - BEFORE_WINDOW_MS);
  const expires = Math.min(now.getTime() + minutes * MINUTE_MS, ...windows);
  return expires - now.getTime() < LEAST_MS ? null : new Date(expires);
}

type Keeping = { own: Awaited<ReturnType<typeof findOwnPlace>>; expires_at: Date; now: Date };

async function keepPlace(trx: Trx, { place }: JudgedChange, { own, expires_at, now }: Keeping): Promise<number | null> {
  if (!place || !own) return null;
  const order_id = await takeHoldId(trx);
  await keepOtherPlace(trx, { ...place, order_id, own, as: 'held', expires_at, now });
  return order_id;
}

type Kept = Pick<NewChange, 'hold_id' | 'stock_taken' | 'expires_at' | 'created_at'>;

const changeRow = ({ order, input, by }: Asking, judged: JudgedChange, kept: Kept): NewChange => ({
  order_id: order.id,
  store_id: order.store_id,
  token: randomToken(),
  asked_by: sideOf(by.kind),
  actor_kind: by.kind as NewChange['actor_kind'],
  actor_id: by.id,
  actor_name: by.name,
  kinds: judged.kinds,
  message: input.message,
  decline_if_refused: input.decline_if_refused,
  before: judged.before,
  after: judged.after,
  differences: judged.differences,
  total_before_minor: judged.before.total_minor,
  total_after_minor: judged.after.total_minor,
  ...kept,
});

const proposalRow = ({ order, input, by }: Asking, change_id: number, judged: JudgedChange, at: Date): HistoryRow => ({
  order_id: order.id,
  store_id: order.store_id,
  event: 'order.change_proposed',
  from_status: null,
  to_status: null,
  actor_kind: by.kind,
  actor_id: by.id,
  actor_name: by.name,
  reason: input.message || null,
  data: { change_id, differences: judged.differences },
  at,
});
