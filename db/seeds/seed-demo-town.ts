import { hashPassword } from '../../api/domains/accounts/passwords.ts';
import { type Db, json, type Trx } from '../../api/platform/db.ts';
import { buildCatalogue } from './build-catalogue.ts';
import { peopleRows, ruleRows, storeRow, timetableRows } from './build-stores.ts';
import { CATEGORIES } from './demo-town/categories.ts';
import { DEMO_PASSWORD } from './demo-town/people.ts';
import { STORES } from './demo-town/stores.ts';
import { insertOrders } from './insert-orders.ts';
import { continueIds, insertRows } from './insert-rows.ts';
import { addDays, at, today } from './town-time.ts';

export { DEMO_SIGN_INS, demoPeople } from './demo-people.ts';

const MARK = 'demo_town';
const OPENED_DAYS_AGO = 120;

/**
 * Fills an empty database with the demo town, once: the same ids and names every time, orders around `now`. A second
 * call, also by another process at the same time, changes nothing. Gives true when it was this call that did it.
 */
export async function seedDemoTown(db: Db, now: Date): Promise<boolean> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  return db.transaction().execute(async (trx) => {
    const marked = await trx
      .insertInto('settings')
      .values({ name: MARK, value: json(now.toISOString()) })
      .onConflict((c) => c.doNothing())
      .returning('name')
      .execute();
    if (marked.length === 0) return false;
    await insertPeopleAndStores(trx, passwordHash, now);
    const products = await insertCatalogue(trx, now);
    await insertOrders(trx, products, now);
    await continueIds(trx, ['people', 'addresses', 'stores', 'categories', 'products', 'option_groups', 'options']);
    return true;
  });
}

const openedAt = (now: Date) => at(addDays(today(now), -OPENED_DAYS_AGO), 9).toISOString();

async function insertPeopleAndStores(trx: Trx, passwordHash: string, now: Date) {
  const opened = openedAt(now);
  const { people, members, addresses } = peopleRows(STORES, passwordHash, opened);
  const timetables = STORES.map((store, i) => timetableRows(store, i + 1, today(now)));
  await insertRows(trx, 'people', people);
  await insertRows(trx, 'addresses', addresses);
  await insertRows(
    trx,
    'stores',
    STORES.map((store, i) => storeRow(store, i + 1, opened)),
  );
  await insertRows(trx, 'store_members', members);
  await insertRows(
    trx,
    'store_hours',
    timetables.flatMap((t) => t.hours),
  );
  await insertRows(trx, 'store_windows', withIds(timetables.flatMap((t) => t.windows)));
  await insertRows(trx, 'store_closures', withIds(timetables.flatMap((t) => t.closures)));
  await insertRows(trx, 'delivery_rules', withIds(STORES.flatMap((store, i) => ruleRows(store, i + 1))));
  await continueIds(trx, ['store_windows', 'store_closures', 'delivery_rules']);
}

const withIds = <T extends object>(rows: T[]) => rows.map((row, i) => ({ id: i + 1, ...row }));

async function insertCatalogue(trx: Trx, now: Date) {
  const built = STORES.map((store, i) => buildCatalogue(store, i + 1, openedAt(now)));
  await insertRows(trx, 'categories', withIds(CATEGORIES.map((category, position) => ({ ...category, position }))));
  const all = (table: keyof (typeof built)[number]['rows']) => built.flatMap(({ rows }) => rows[table]);
  // Groups refer to options of other groups, and options to their group: what shows when is set last.
  const groups = all('option_groups');
  const plain = groups.map((group) => ({ ...group, visible_when_group_id: null, visible_when_option_id: null }));
  await insertRows(trx, 'option_groups', plain);
  await insertRows(trx, 'options', all('options'));
  for (const group of groups.filter((g) => g.visible_when_group_id !== null))
    await trx
      .updateTable('option_groups')
      .set({
        visible_when_group_id: group.visible_when_group_id as number,
        visible_when_option_id: group.visible_when_option_id as number,
      })
      .where('id', '=', group.id as number)
      .execute();
  await insertRows(trx, 'products', all('products'));
  await insertRows(trx, 'product_option_groups', all('product_option_groups'));
  return built.flatMap(({ products }) => products);
}
