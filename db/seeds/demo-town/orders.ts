import { LIVE_ORDERS } from './live-orders.ts';
import type { OrderSeed } from './order-seed.ts';
import { PAST_ORDERS } from './past-orders.ts';

/** An order's id is its place in this list. */
export const ORDERS: OrderSeed[] = [...PAST_ORDERS, ...LIVE_ORDERS];
