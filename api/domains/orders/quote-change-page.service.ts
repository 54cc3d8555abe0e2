import type { z } from 'zod';
import type { Context } from '../../context.ts';
import type { Executor } from '../../platform/db.ts';
import { toMoney } from '../../platform/money.ts';
import { toStoreDays } from '../carts/quote-page.service.ts';
import { listPossibleWindows } from '../delivery/delivery.service.ts';
import { findOwnPlace } from '../delivery/other-place.service.ts';
import { drawingUrl } from '../designs/designs.service.ts';
import type { Selection } from '../designs/option-groups.ts';
import { expiryOf, isChangeable, notChangeable } from './ask-change.service.ts';
import { needOfLines, type TermsLine, type Wish } from './change-terms.ts';
import { type Mover, unknownOrder } from './mover.ts';
import { sideOf, toTerms } from './order-change-json.ts';
import type { ChangeQuote } from './order-changes.schema.ts';
import { findOrderView, type OrderView } from './order-views.sql.ts';
import { judgeChange } from './quote-change.service.ts';

const DAY_MINUTES = 1440;

/**
 * What a form needs before anybody is asked: old and new terms, what it means for the money, what stands in the way, until
 * when there could be an answer, and the windows that whoever asks may wish for. Nothing is written. Refuses orders/unknown
 * (404), orders/not-changeable (409), and wishes that make no sense as `judgeChange` does.
 */
export async function quoteForChange(
  context: Context,
  orderId: number,
  asked: { wish: Wish; from?: string; days: number },
  who: (db: Executor, order: OrderView) => Promise<Mover>,
): Promise<z.infer<typeof ChangeQuote>> {
  const order = await findOrderView(context.db, orderId);
  if (!order) throw unknownOrder();
  const side = sideOf((await who(context.db, order)).kind);
  if (!isChangeable(order)) throw notChangeable(order);
  const own = await findOwnPlace(context.db, order.id);
  const judged = await judgeChange(context, context.db, order, asked.wish, { side, own });
  const { store_id, fulfilment } = order;
  const { days } = await listPossibleWindows(context, {
    ...{ store_id, fulfilment, own, is_by_store: side === 'store', from_day: asked.from, days: asked.days },
    ...needOfLines(judged.after.lines),
  });
  const money = (minor: number) => toMoney(minor, order.currency);
  const some = (minor: number) => (minor > 0 ? money(minor) : null);
  const { before, after, kinds, differences, refusals } = judged;
  const ordered = ({ id }: TermsLine) => `/api/v1/tracking/${order.tracking_token}/drawings/${id}.svg`;
  const drawn = (line: TermsLine) =>
    line.is_changed
      ? drawingUrl(line.product_id, { selections: line.selections as Selection[], art: line.art })
      : ordered(line);
  return {
    kinds,
    before: toTerms(before, order, ordered),
    after: toTerms(after, order, drawn),
    differences,
    difference: money(after.total_minor - before.total_minor),
    refund: some(judged.refund_minor),
    due: some(judged.due_minor),
    problems: refusals.map(({ code, message }) => ({ code, message })),
    is_possible: refusals.length === 0,
    expires_at: expiryOf(judged, DAY_MINUTES, context.clock.now())?.toISOString() ?? null,
    days: toStoreDays(days, order.currency),
  };
}
