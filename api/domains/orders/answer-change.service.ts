import type { Context } from '../../context.ts';
import type { Trx } from '../../platform/db.ts';
import { notFound, Refused } from '../../platform/errors.ts';
import { giveBackStock } from '../catalogue/catalogue.service.ts';
import { releaseCapacity } from '../delivery/delivery.service.ts';
import { lockMoneyOfOrder } from '../payments/new-total.service.ts';
import { announceLater } from './announce.ts';
import { applyChange } from './apply-change.service.ts';
import { freedBy } from './end-changes.ts';
import { moveAll } from './move-order.service.ts';
import { type Mover, SYSTEM } from './mover.ts';
import { sideOf } from './order-change-json.ts';
import { type Change, endChanges, findChange, listDueChanges } from './order-changes.sql.ts';
import { findOrderView, type OrderView } from './order-views.sql.ts';
import { type HistoryRow, insertHistory, lockOrder, type OrderForMove } from './orders.sql.ts';

export type AnswerName = 'acceptance' | 'refusal' | 'withdrawal' | 'consent';
export type Answer = { name: AnswerName; reason: string | null };

export const unknownChange = () =>
  notFound('orders/unknown-change', 'There is no such change. Perhaps the link is cut.');

const BECOMES = { acceptance: 'accepted', consent: 'accepted', refusal: 'refused', withdrawal: 'withdrawn' } as const;

/**
 * Answers a change: the other side accepts or refuses it, its own side takes it back, the store writes down the customer's
 * consent. Saying the same again is no error. Gives who answered. Refuses orders/unknown-change (404),
 * orders/not-yours-to-answer (403), orders/change-accepted, -refused, -expired, -withdrawn (409).
 */
export async function answerChange(
  context: Context,
  key: { order_id: number; change_id: number },
  answer: Answer,
  who: (trx: Trx, order: OrderView) => Promise<Mover>,
): Promise<Mover> {
  const { by, afterCommit } = await context.db.transaction().execute(async (trx) => {
    const found = await lockChange(trx, key);
    const by = await who(trx, found.order);
    checkSide(found.change, answer, by);
    if (found.change.status === BECOMES[answer.name]) return { by, afterCommit: () => {} };
    if (found.change.status !== 'open') throw endedAlready(found.change);
    if (answer.name !== 'withdrawal' && context.clock.now() >= new Date(found.change.expires_at))
      throw endedAlready({ status: 'expired', answer: null });
    const yes = { by, reason: answer.reason, isConsent: answer.name === 'consent' };
    const afterCommit =
      BECOMES[answer.name] === 'accepted'
        ? await applyChange(context, trx, found, yes)
        : await endChange(context, trx, found, { as: BECOMES[answer.name] as 'refused', by, reason: answer.reason });
    return { by, afterCommit };
  });
  afterCommit();
  return by;
}

/** In the order of all locks: intent, order; the change is guarded by its order's lock. */
async function lockChange(trx: Trx, { order_id, change_id }: { order_id: number; change_id: number }) {
  await lockMoneyOfOrder(trx, order_id);
  const [locked] = await lockOrder(trx, { id: order_id });
  const order = locked && (await findOrderView(trx, order_id));
  const change = order && (await findChange(trx, change_id));
  if (!locked || !order || change?.order_id !== order_id) throw unknownChange();
  return { locked, order, change };
}

function checkSide(change: Change, { name }: Answer, by: Mover): void {
  const isOwn = sideOf(by.kind) === change.asked_by;
  const isTheirs = name === 'withdrawal' || name === 'consent' ? isOwn : !isOwn;
  if (isTheirs && (name !== 'consent' || change.asked_by === 'store')) return;
  throw new Refused('orders/not-yours-to-answer', 'This is for the other side to answer.', { status: 403 });
}

const ENDED = {
  open: '',
  accepted: 'The change was accepted already.',
  refused: 'The change was refused already. The order is as it was.',
  expired: 'It is too late for an answer.',
  withdrawn: 'The change was taken back. The order is as it was.',
};

const CODES = {
  accepted: 'orders/change-accepted',
  refused: 'orders/change-refused',
  expired: 'orders/change-expired',
  withdrawn: 'orders/change-withdrawn',
};

function endedAlready({ status, answer }: Pick<Change, 'status' | 'answer'>): Refused {
  const code = CODES[status as keyof typeof CODES];
  const why = status === 'expired' ? ` ${answer ?? 'The order stays as it is.'}` : '';
  return new Refused(code, `${ENDED[status]}${why}`, { facts: { status } });
}

type Found = { locked: OrderForMove; order: OrderView; change: Change };
type End = { as: 'refused' | 'expired' | 'withdrawn'; by: Mover; reason: string | null };

/** The order is as it was, and what was kept is free; or it is declined, where the store said so from the beginning. */
async function endChange(context: Context, trx: Trx, { locked, change }: Found, end: End): Promise<() => void> {
  const now = context.clock.now();
  const ended = { ids: [change.id], status: end.as, by: end.by.name, answer: end.reason, now };
  await endChanges(trx, ended);
  const isDeclined = end.as !== 'withdrawn' && change.decline_if_refused && locked.status === 'placed';
  const history = await insertHistory(trx, [historyOf(change, locked, end, isDeclined, now)]);
  const announce = await announceLater(context, trx, [locked], history);
  const freed = freedBy(change);
  if (!isDeclined) {
    if (freed.hold_ids.length > 0) await releaseCapacity(trx, freed.hold_ids);
    await giveBackStock(trx, freed.stock);
    return announce;
  }
  const order = { ...locked, open_change_id: null };
  const { afterCommit } = await moveAll(
    context,
    trx,
    [order],
    SYSTEM,
    { name: 'decline', reason: WHY_DECLINED },
    freed,
  );
  return () => {
    announce();
    afterCommit();
  };
}

const WHY_DECLINED = 'The store could make it only with the change that it proposed.';

const historyOf = (change: Change, order: OrderForMove, end: End, isDeclined: boolean, at: Date): HistoryRow => ({
  order_id: order.id,
  store_id: order.store_id,
  event: `order.change_${end.as}`,
  from_status: null,
  to_status: null,
  actor_kind: end.by.kind,
  actor_id: end.by.id,
  actor_name: end.by.name,
  reason: end.reason,
  data: { change_id: change.id, differences: change.differences, ...(isDeclined && { is_declined: true }) },
  at,
});

const BATCH = 100;

/** Ends what nobody answered in time, each by itself; gives how many were due. */
export async function expireChanges(context: Context): Promise<number> {
  const due = await listDueChanges(context.db, { now: context.clock.now(), limit: BATCH });
  for (const { id, order_id } of due)
    await expireChange(context, { order_id, change_id: id }).catch((error) => {
      if (!(error instanceof Refused)) context.log.error({ error: String(error), change: id }, 'change did not expire');
    });
  return due.length;
}

async function expireChange(context: Context, key: { order_id: number; change_id: number }): Promise<void> {
  const afterCommit = await context.db.transaction().execute(async (trx) => {
    const found = await lockChange(trx, key);
    if (found.change.status !== 'open') return () => {};
    return endChange(context, trx, found, { as: 'expired', by: SYSTEM, reason: null });
  });
  afterCommit();
}
