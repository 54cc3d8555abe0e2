import { afterAll, beforeAll, expect, test } from 'vitest';
import { isPassword } from '../../api/domains/accounts/passwords.ts';
import { getDesignableProducts, openingDesign } from '../../api/domains/catalogue/catalogue.service.ts';
import { defaultSelections, priceDesign } from '../../api/domains/designs/price-design.ts';
import { findViolations } from '../../api/domains/reports/invariants.ts';
import { type Db, openDb, openPool } from '../../api/platform/db.ts';
import { freshDatabase, type TestDatabase } from '../../api/test/database.ts';
import { TOWN_NOW } from '../../api/test/people.ts';
import { DEMO_SIGN_INS, demoPeople, seedDemoTown } from './seed-demo-town.ts';

let database: TestDatabase;
let db: Db;

beforeAll(async () => {
  database = await freshDatabase();
  db = openDb(openPool(database.url, { max: 2 }));
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const counts = async () => {
  const tables = ['people', 'stores', 'products', 'options', 'orders', 'order_history', 'payment_entries'] as const;
  const rows = tables.map((table) =>
    db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow(),
  );
  return (await Promise.all(rows)).map(({ n }) => n);
};

test('a second seeding changes nothing', async () => {
  const before = await counts();
  expect(await seedDemoTown(db, new Date())).toBe(false);
  expect(await counts()).toEqual(before);
});

test('every invariant of the database holds', async () => {
  expect(await findViolations(db)).toEqual([]);
});

test('the price "from" of every product is that of the design its page opens with', async () => {
  const rows = await db.selectFrom('products').select(['id', 'from_price_minor', 'opening_design']).execute();
  const products = await getDesignableProducts(
    db,
    rows.map(({ id }) => id),
    new Date(TOWN_NOW),
  );
  for (const row of rows) {
    const product = products.get(row.id);
    if (!product) throw new Error(`no product ${row.id}`);
    expect(priceDesign(product, defaultSelections(product)).is_valid).toBe(true);
    const { from_price_minor, opening_design } = openingDesign(product);
    expect(row.from_price_minor).toBe(from_price_minor);
    // A picture's version is only a name for it: it differs with the order of keys, which jsonb does not keep.
    expect({ ...(row.opening_design as object), drawing: null }).toEqual({ ...opening_design, drawing: null });
  }
});

test('new rows get ids after the given ones', async () => {
  const person = await db
    .insertInto('people')
    .values({ email: 'new@example.com', name: 'New' })
    .returning('id')
    .executeTakeFirstOrThrow();
  expect(person.id).toBeGreaterThan(Math.max(...Object.values(demoPeople).map(({ id }) => id)));
});

test('the people who are printed at the start can sign in', async () => {
  for (const { email, password } of DEMO_SIGN_INS) {
    const { password_hash } = await db
      .selectFrom('people')
      .where('email', '=', email)
      .select('password_hash')
      .executeTakeFirstOrThrow();
    expect(await isPassword(password, password_hash)).toBe(true);
  }
});
