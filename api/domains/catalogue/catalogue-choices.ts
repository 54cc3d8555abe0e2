import type { Context } from '../../context.ts';
import type { Executor } from '../../platform/db.ts';
import { assert } from '../../platform/errors.ts';
import { findStoreFacts, listFlavours, type StoreFacts } from './edit-products.sql.ts';

/** What a store's products are checked against: its currency, today's tax classes, categories and occasions. */
export async function getFacts(db: Executor, storeId: number, now: Date): Promise<StoreFacts> {
  const [facts] = await findStoreFacts(db, { store_id: storeId, now });
  assert(facts, 'the store is there: its staff asks');
  return facts;
}

/** The same for whoever edits, and the flavours that the store has used. Two statements. */
export async function getChoices(context: Context, storeId: number) {
  const facts = await getFacts(context.db, storeId, context.clock.now());
  const flavours = await listFlavours(context.db, { store_id: storeId });
  const of = (kind: 'category' | 'occasion') =>
    facts.categories.filter((c) => c.kind === kind).map(({ slug, name }) => ({ slug, name }));
  return {
    currency: facts.currency,
    tax_classes: facts.tax_classes,
    categories: of('category'),
    occasions: of('occasion'),
    flavours: flavours.map((row) => row.flavour),
  };
}
