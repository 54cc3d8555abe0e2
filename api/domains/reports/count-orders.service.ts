import type { Context } from '../../context.ts';
import { countDays, fileOrders, listNews, listStoresWithNews, lockCursor, moveCursor } from './count-orders.sql.ts';

/** Rows of history at a time: the days of so many orders are counted anew in well under a second. */
const BATCH = 5000;
/** Who reads waits for so many batches at most; the job does the rest. */
const BATCHES_WHILE_READING = 4;

/** Counts what happened at a store since the last time; false when there is more than one batch of it. */
async function countBatch({ db }: Context, storeId: number): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { tx, history_id: id } = await lockCursor(trx, storeId);
    const news = await listNews(trx, { store_id: storeId, tx, id, limit: BATCH });
    const last = news.at(-1);
    if (!last) return true;
    const days = await fileOrders(trx, storeId, [...new Set(news.map(({ order_id }) => order_id))]);
    if (days.length > 0)
      await countDays(
        trx,
        storeId,
        days.map(({ day }) => day),
      );
    await moveCursor(trx, storeId, last);
    return news.length < BATCH;
  });
}

/** Brings a store's sums up to now, as far as that takes no long time; false when orders are left to be counted. */
export async function countNews(context: Context, storeId: number): Promise<boolean> {
  for (let batch = 0; batch < BATCHES_WHILE_READING; batch++) if (await countBatch(context, storeId)) return true;
  return false;
}

/** Brings the sums of all stores up to now. */
export async function countAllNews(context: Context): Promise<void> {
  for (const { store_id } of await listStoresWithNews(context.db)) {
    while (!(await countBatch(context, store_id)));
  }
}
