import type { Executor } from '../../platform/db.ts';
import { listOpenOrders, type OpenOrder } from './open-orders.sql.ts';

export type { OpenOrder };

/** The store's orders that are not over yet, those that wait for a payment among them, the earliest first. */
export const openOrders = (db: Executor, storeId: number, limit: number): Promise<OpenOrder[]> =>
  listOpenOrders(db, { store_id: storeId, limit });
