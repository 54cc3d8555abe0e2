import type { Context } from '../../context.ts';
import { assert } from '../../platform/errors.ts';
import { getFacts } from './catalogue-choices.ts';
import { copyFilesOf, insertCopies } from './copy-pictures.ts';
import { editCatalogue } from './edit-catalogue.ts';
import { groupsOf, lockProduct } from './edit-product.ts';
import type { Editor } from './editor.ts';
import { freeSlugs } from './product-slugs.ts';
import { newProductIds, saveProducts } from './save-products.ts';
import { getStoreProduct, type StoreProductOut } from './store-products.ts';

/** “Rose cake” → “Rose cake (copy)”, within `max` characters. */
export const copyName = (name: string, max: number) => `${name.slice(0, max - 7).trimEnd()} (copy)`;

/** A draft with everything that the product has, pictures too, but its number and its stock. Refuses 'catalogue/unknown-product' (404). */
export async function copyProduct(context: Context, editor: Editor, id: number): Promise<StoreProductOut> {
  const { store_id } = editor;
  const pictures = await copyFilesOf(context, store_id, id);
  return editCatalogue(context, store_id, async (trx, now) => {
    const original = await lockProduct(trx, store_id, id);
    const facts = await getFacts(trx, store_id, now);
    const groups = await groupsOf(trx, store_id, original.group_ids, now);
    const name = copyName(original.name, 160);
    const [copyId] = await newProductIds(trx, 1);
    const [slug] = await freeSlugs(trx, store_id, [name]);
    assert(copyId && slug, 'an id and a slug are always free');
    const stock = original.stock === null ? null : 0;
    const copy = {
      ...original,
      id: copyId,
      slug,
      name,
      sku: null,
      stock,
      status: 'draft' as const,
      is_available: true,
    };
    const reason = `Copy of ${original.name}`;
    await saveProducts(trx, { editor, now, facts, groups, added: [copy], changed: [], reason });
    await insertCopies(trx, copyId, pictures, now);
    return getStoreProduct(context, trx, store_id, copyId);
  });
}
