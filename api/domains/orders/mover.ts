import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/auth.ts';
import type { Executor } from '../../platform/db.ts';
import { notFound } from '../../platform/errors.ts';
import { findMember } from '../stores/stores.service.ts';
import type { MoverKind } from './order-status.ts';

/** Who moves an order, as the history remembers it. */
export type Mover = { kind: MoverKind; id: number | null; name: string };

export const SYSTEM: Mover = { kind: 'system', id: null, name: 'SweetSpot' };

export const unknownOrder = () => notFound('orders/unknown', 'There is no such order.');

/**
 * As what this person may touch an order of `store_id` and `customer_id`: the strongest of their roles. Somebody who
 * has none gets "unknown order" (404), as if it were not there. To a store, an order that was never placed is not there.
 */
export async function moverOf(
  context: Context,
  db: Executor,
  actor: Actor,
  order: { store_id: number; customer_id: number | null; placed_at: Date | null },
): Promise<Mover> {
  if (actor.kind !== 'person') throw unknownOrder();
  const as = (kind: MoverKind): Mover => ({ kind, id: actor.person_id, name: actor.name });
  if (actor.role === 'admin') return as('admin');
  if (order.placed_at && (await findMember(db, { person_id: actor.person_id, store_id: order.store_id })))
    return as('staff');
  if (order.customer_id === actor.person_id) return as('customer');
  context.log.debug({ person: actor.person_id }, 'order of somebody else');
  throw unknownOrder();
}
