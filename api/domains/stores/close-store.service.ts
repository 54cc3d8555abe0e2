import type { Context } from '../../context.ts';
import type { Trx } from '../../platform/db.ts';
import { invalidField, Refused } from '../../platform/errors.ts';
import { openOrders } from '../orders/open-orders.service.ts';
import type { Desk } from './desk.ts';
import { moveStore } from './move-store.ts';
import { lockStoreAgainstOrders, type StoreFile } from './store-file.sql.ts';

const MOST_LISTED = 50;

/**
 * Closes a store for good: its page goes, its people may still read. `name` has to be the store's. Refuses
 * 'stores/wrong-name' (422); 'stores/open-orders' (409) with the orders in `facts.orders`, the earliest 50 of them;
 * 'stores/wrong-state' (409) when it is closed already.
 */
export const closeStore = (
  context: Context,
  desk: Desk,
  { name, reason }: { name: string; reason: string },
): Promise<StoreFile> =>
  moveStore(context, desk, {
    move: 'closing',
    reason,
    lock: lockStoreAgainstOrders,
    changes: (now) => ({ closed_at: now, closed_reason: reason, paused_until: null }),
    check: async (trx, store) => {
      if (name.toLowerCase() !== store.name.toLowerCase())
        throw invalidField('stores/wrong-name', 'name', `Write the store’s name as it stands: ${store.name}`);
      await refuseOpenOrders(trx, store);
    },
  });

async function refuseOpenOrders(trx: Trx, store: StoreFile): Promise<void> {
  const orders = await openOrders(trx, store.id, MOST_LISTED);
  const [first, ...more] = orders;
  if (!first) return;
  const which = more.length === 0 ? `order ${first.number}` : `${orders.length} orders`;
  throw new Refused('stores/open-orders', `${store.name} still has ${which} to finish or to call off first.`, {
    facts: {
      orders: orders.map(({ window_starts_at, ...order }) => ({ ...order, starts_at: window_starts_at.toISOString() })),
    },
  });
}
