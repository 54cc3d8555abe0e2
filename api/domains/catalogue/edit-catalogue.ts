import type { Context } from '../../context.ts';
import type { Trx } from '../../platform/db.ts';
import { type FieldError, invalidField, notFound, Refused } from '../../platform/errors.ts';
import { lockCatalogue } from './edit-products.sql.ts';

export const unknownProduct = () => notFound('catalogue/unknown-product', 'There is no such product.');
export const unknownGroup = () => notFound('catalogue/unknown-group', 'There is no such option group.');

/** All wrong fields of something that can't be saved as it is, at once. */
export function refuseFields(errors: readonly FieldError[]): void {
  const [first] = errors;
  if (first) throw new Refused('catalogue/not-valid', first.message, { status: 422, errors: [...errors] });
}

/** Two who edit at once: who comes second sees what the first made of it. */
export function requireVersion(name: string, seen: number, kept: number, current: () => object): void {
  if (seen !== kept)
    throw new Refused(
      'catalogue/changed-meanwhile',
      `${name} was changed meanwhile. Look at it again before you save.`,
      {
        facts: { current: current() },
      },
    );
}

const isSkuTaken = (error: unknown) =>
  error instanceof Error && 'constraint' in error && error.constraint === 'products_sku';

/**
 * One edit of a store's catalogue, in a transaction of its own; edits of one store come one after the other. Refuses
 * 'catalogue/sku-taken' (422).
 */
export async function editCatalogue<T>(
  context: Context,
  storeId: number,
  edit: (trx: Trx, now: Date) => Promise<T>,
): Promise<T> {
  try {
    return await context.db.transaction().execute(async (trx) => {
      await lockCatalogue(trx, { store_id: storeId });
      return edit(trx, context.clock.now());
    });
  } catch (error) {
    if (isSkuTaken(error))
      throw invalidField('catalogue/sku-taken', 'sku', 'Another product has this number already. Choose another one.');
    throw error;
  }
}
