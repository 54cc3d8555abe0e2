import type { z } from 'zod';
import type { Context } from '../../context.ts';
import type { Trx } from '../../platform/db.ts';
import { assert, type FieldError, Refused } from '../../platform/errors.ts';
import { checkProduct } from '../designs/check-groups.ts';
import type { OptionGroup } from '../designs/option-groups.ts';
import { getFacts } from './catalogue-choices.ts';
import { byId, toDesignable, toOptionGroup } from './designable.ts';
import { editCatalogue, refuseFields, requireVersion, unknownProduct } from './edit-catalogue.ts';
import { listGroups } from './edit-groups.sql.ts';
import type { NewProduct, ProductChange } from './edit-products.schema.ts';
import { lockEditable, type ProductRow, type StoreFacts } from './edit-products.sql.ts';
import type { Editor } from './editor.ts';
import { openingDesign } from './opening-design.ts';
import { toFieldErrors } from './product-problems.ts';
import { freeSlugs, slugOf } from './product-slugs.ts';
import { fillProduct, type ProductInput, readProduct } from './read-product.ts';
import { updateStocks } from './save-products.sql.ts';
import { newProductIds, type ProductDraft, saveProducts } from './save-products.ts';
import { getStoreProduct, type StoreProductOut, toStoreProduct } from './store-products.ts';

/**
 * A new product, as a draft behind the last one. Refuses 'catalogue/not-valid' (422, with the fields) and
 * 'catalogue/sku-taken' (422).
 */
export async function addProduct(
  context: Context,
  editor: Editor,
  { stock = null, ...body }: z.output<typeof NewProduct>,
): Promise<StoreProductOut> {
  return editCatalogue(context, editor.store_id, async (trx, now) => {
    const facts = await getFacts(trx, editor.store_id, now);
    const input = fillProduct(facts, body);
    const groups = await groupsOf(trx, editor.store_id, input.group_ids, now);
    const { values, errors } = readProduct(facts, groups, input);
    const [id] = await newProductIds(trx, 1);
    const [slug] = await freeSlugs(trx, editor.store_id, [input.name]);
    assert(id && slug, 'an id and a slug are always free');
    const draft: ProductDraft = { ...values, id, slug, status: 'draft', is_available: true, stock };
    refuseFields([...errors, ...wrongTogether(draft, facts, groups, errors)]);
    await saveProducts(trx, { editor, now, facts, groups, added: [draft], changed: [] });
    return getStoreProduct(context, trx, editor.store_id, id);
  });
}

/**
 * Saves a product whole; its stock only moves where it was said to be another than was read. Refuses as addProduct does,
 * 'catalogue/unknown-product' (404), 'catalogue/changed-meanwhile' (409, `facts.current`), 'catalogue/stock-moved' (409,
 * `facts.stock`).
 */
export async function changeProduct(
  context: Context,
  editor: Editor,
  id: number,
  { version, stock, expected_stock, ...body }: z.output<typeof ProductChange>,
): Promise<StoreProductOut> {
  const { store_id } = editor;
  return editCatalogue(context, store_id, async (trx, now) => {
    const before = await lockProduct(trx, store_id, id);
    const input = body as ProductInput;
    const groups = await groupsOf(trx, store_id, [...input.group_ids, ...before.group_ids], now);
    requireVersion(before.name, version, before.version, () => toStoreProduct(before, toDesignable(before, groups)));
    const facts = await getFacts(trx, store_id, now);
    const { values, errors } = readProduct(facts, groups, input);
    const newStock = readStock(before, stock, expected_stock);
    const slug = await slugFor(trx, store_id, before, values.name);
    const after: ProductDraft = { ...before, ...values, slug, stock: newStock };
    refuseFields([...errors, ...wrongTogether(after, facts, groups, errors)]);
    await saveProducts(trx, { editor, now, facts, groups, added: [], changed: [{ before, after }] });
    if (newStock !== before.stock)
      await updateStocks(trx, { store_id, rows: JSON.stringify([{ id, stock: newStock }]) });
    return getStoreProduct(context, trx, store_id, id);
  });
}

/** The row, held until the end of the transaction. Refuses 'catalogue/unknown-product' (404). */
export async function lockProduct(trx: Trx, storeId: number, id: number): Promise<ProductRow> {
  const [row] = await lockEditable(trx, { store_id: storeId, ids: [id] });
  if (!row) throw unknownProduct();
  return row;
}

export async function groupsOf(trx: Trx, storeId: number, ids: readonly number[], now: Date) {
  if (ids.length === 0) return new Map<number, OptionGroup>();
  const rows = await listGroups(trx, { store_id: storeId, ids: [...new Set(ids)] });
  return byId(rows.map((row) => toOptionGroup(row, now)));
}

/** What is wrong with the groups on this product, and with its price where it is on sale. */
function wrongTogether(
  draft: ProductDraft,
  facts: StoreFacts,
  groups: ReadonlyMap<number, OptionGroup>,
  known: readonly FieldError[],
): FieldError[] {
  const product = toDesignable({ ...draft, currency: facts.currency }, groups);
  const errors = toFieldErrors(checkProduct(product));
  if (draft.status === 'active' && errors.length === 0 && openingDesign(product).from_price_minor === 0)
    errors.push({
      code: 'catalogue/no-price',
      field: 'price',
      message: 'It is on sale and would cost nothing. Give it a price, or make it a draft first.',
    });
  const isPriceKnown = !known.some(({ field }) => field === 'price');
  return errors.filter(({ field }) => isPriceKnown || field !== 'price');
}

/** What somebody sold since the editor read the stock stays sold. Refuses 'catalogue/stock-moved' (409). */
export function readStock(
  { name, stock: kept }: Pick<ProductRow, 'name' | 'stock'>,
  stock: number | null | undefined,
  expected: number | null | undefined,
): number | null {
  if (stock === undefined || stock === expected || stock === kept) return kept;
  if (expected === kept) return stock;
  const left = kept === null ? 'made to order' : `${kept} left`;
  throw new Refused('catalogue/stock-moved', `${name} has another stock meanwhile: ${left}. Look before you save.`, {
    facts: { stock: kept },
  });
}

/** A draft's address follows its name; one that was on sale keeps it, since customers may have it. */
async function slugFor(trx: Trx, storeId: number, before: ProductRow, name: string): Promise<string> {
  if (before.status !== 'draft' || slugOf(name) === slugOf(before.name)) return before.slug;
  const [slug] = await freeSlugs(trx, storeId, [name]);
  return slug ?? before.slug;
}
