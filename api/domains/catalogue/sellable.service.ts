import type { Executor } from '../../platform/db.ts';
import { findOpeningProblems } from '../designs/check-groups.ts';
import { getDesignableProducts } from './catalogue.service.ts';

/** Whether one of the products opens with a design that can be ordered. At most one statement. */
export async function canAnyBeOrdered(db: Executor, ids: readonly number[], now: Date): Promise<boolean> {
  if (ids.length === 0) return false;
  const products = await getDesignableProducts(db, ids, now);
  return [...products.values()].some((product) => findOpeningProblems(product).length === 0);
}
