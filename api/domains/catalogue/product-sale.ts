import type { Context } from '../../context.ts';
import { Refused } from '../../platform/errors.ts';
import { getFacts } from './catalogue-choices.ts';
import { toDesignable } from './designable.ts';
import { editCatalogue, requireVersion } from './edit-catalogue.ts';
import { groupsOf, lockProduct } from './edit-product.ts';
import type { ProductStatus } from './edit-products.sql.ts';
import type { Editor } from './editor.ts';
import { whyNotSellable } from './product-problems.ts';
import { saveProducts } from './save-products.ts';
import { getStoreProduct, type StoreProductOut, toStoreProduct } from './store-products.ts';

/**
 * Puts a product on sale, back to the drafts or into the archive; carts that hold it say that it is no longer sold. Again
 * changes nothing. Refuses 'catalogue/not-sellable' (422) with every reason at once, 'catalogue/unknown-product' (404),
 * 'catalogue/changed-meanwhile' (409).
 */
export async function changeStatus(
  context: Context,
  editor: Editor,
  id: number,
  { status, version }: { status: ProductStatus; version: number },
): Promise<StoreProductOut> {
  const { store_id } = editor;
  return editCatalogue(context, store_id, async (trx, now) => {
    const before = await lockProduct(trx, store_id, id);
    const groups = await groupsOf(trx, store_id, before.group_ids, now);
    const product = toDesignable(before, groups);
    requireVersion(before.name, version, before.version, () => toStoreProduct(before, product));
    if (status === before.status) return toStoreProduct(before, product);
    const facts = await getFacts(trx, store_id, now);
    if (status === 'active') refuseUnsellable(before.name, whyNotSellable(product));
    const changed = [{ before, after: { ...before, status } }];
    await saveProducts(trx, { editor, now, facts, groups, added: [], changed });
    return getStoreProduct(context, trx, store_id, id);
  });
}

function refuseUnsellable(name: string, errors: ReturnType<typeof whyNotSellable>): void {
  if (errors.length === 0) return;
  const reasons = errors.map((error) => error.message).join(' ');
  throw new Refused('catalogue/not-sellable', `${name} can’t go on sale yet. ${reasons}`, { status: 422, errors });
}
