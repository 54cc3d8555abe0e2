import type { Executor } from '../../platform/db.ts';
import { type BookedOrder, listBookedOrders } from './booked-orders.sql.ts';

export type { BookedOrder };

/** The store's open orders whose window starts between two instants (milliseconds), the earliest first. One statement. */
export const bookedOrders = (db: Executor, storeId: number, [starts, ends]: [number, number]): Promise<BookedOrder[]> =>
  listBookedOrders(db, { store_id: storeId, starts: new Date(starts), ends: new Date(ends) });
