import type { Context } from '../../context.ts';
import type { Trx } from '../../platform/db.ts';
import { SYSTEM } from './mover.ts';
import { endChanges, type OpenChange, type StockPiece } from './order-changes.sql.ts';
import { type Arrow, CLOSED_STATUSES, wordOf } from './order-status.ts';
import type { HistoryRow, OrderForMove } from './orders.sql.ts';

/** What an open change kept for itself: a place under its own key, and pieces from stock. */
export type Freed = { hold_ids: number[]; stock: StockPiece[] };

export const NOTHING_FREED: Freed = { hold_ids: [], stock: [] };

export const freedBy = ({ hold_id, stock_taken }: OpenChange): Freed => ({
  hold_ids: hold_id === null ? [] : [hold_id],
  stock: stock_taken,
});

export const joinFreed = (parts: Freed[]): Freed => ({
  hold_ids: parts.flatMap((part) => part.hold_ids),
  stock: parts.flatMap((part) => part.stock),
});

type Step = { order: OrderForMove; arrow: Arrow };

/**
 * An order that is being made, or that ended, has nothing open to decide: ends what was asked for, and gives what it kept.
 * No statement where nothing is open.
 */
export async function endChangesOf(
  context: Context,
  trx: Trx,
  steps: Step[],
): Promise<{ freed: Freed; history: HistoryRow }[]> {
  const ending = steps.filter(({ order, arrow }) => order.open_change_id !== null && endsChange(arrow));
  const ended: { freed: Freed; history: HistoryRow }[] = [];
  for (const { order, arrow } of ending) {
    const now = context.clock.now();
    const answer =
      arrow.to === 'in_production' ? 'The bakery began to make it.' : `The order is ${wordOf(arrow.to)} now.`;
    const ids = [order.open_change_id as number];
    for (const change of await endChanges(trx, { ids, status: 'expired', by: SYSTEM.name, answer, now }))
      ended.push({ freed: freedBy(change), history: historyOf(change, order, answer, now) });
  }
  return ended;
}

const endsChange = ({ to }: Arrow) => to === 'in_production' || CLOSED_STATUSES.some((status) => status === to);

const historyOf = (change: OpenChange, order: OrderForMove, reason: string, at: Date): HistoryRow => ({
  order_id: order.id,
  store_id: order.store_id,
  event: 'order.change_expired',
  from_status: null,
  to_status: null,
  actor_kind: SYSTEM.kind,
  actor_id: SYSTEM.id,
  actor_name: SYSTEM.name,
  reason,
  data: { change_id: change.id, differences: change.differences, by_move: true },
  at,
});
