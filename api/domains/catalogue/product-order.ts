import type { Context } from '../../context.ts';
import { recordAudit } from '../../platform/audit.ts';
import { invalidField } from '../../platform/errors.ts';
import { editCatalogue, unknownProduct } from './edit-catalogue.ts';
import { listEditable } from './edit-products.sql.ts';
import type { Editor } from './editor.ts';
import { lockProductsOfStore, placeBetween, spreadPositions } from './save-products.sql.ts';
import { getStoreProduct, type StoreProductOut } from './store-products.ts';

/**
 * Moves a product behind another one, or to the front. Positions have gaps, so that a move writes one row; when a gap is
 * used up, all are spread anew. Refuses 'catalogue/unknown-product' (404), 'catalogue/unknown-neighbour' (422).
 */
export async function placeProduct(
  context: Context,
  editor: Editor,
  id: number,
  after: number | null,
): Promise<StoreProductOut> {
  const { store_id } = editor;
  return editCatalogue(context, store_id, async (trx, now) => {
    const rows = await listEditable(trx, { store_id, ids: after === null ? [id] : [id, after] });
    const before = rows.find((row) => row.id === id);
    const neighbour = rows.find((row) => row.id === after);
    if (!before) throw unknownProduct();
    if ((after !== null && !neighbour) || after === id)
      throw invalidField('catalogue/unknown-neighbour', 'after', 'Name another product of this store, or null.');
    if ((await placeBetween(trx, { store_id, id, after })).length === 0) {
      await lockProductsOfStore(trx, { store_id });
      await spreadPositions(trx, { store_id });
      await placeBetween(trx, { store_id, id, after });
    }
    await recordAudit(trx, {
      ...editor,
      action: 'product.moved',
      subject_id: id,
      subject_name: before.name,
      after: { after: neighbour?.name ?? null },
      at: now,
    });
    return getStoreProduct(context, trx, store_id, id);
  });
}
