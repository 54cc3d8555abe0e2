import { afterAll, beforeAll, expect, test } from 'vitest';
import { toMoney } from '../../platform/money.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';

let town: TestApp;
beforeAll(async () => {
  town = await startTestApp();
});
afterAll(() => town.stop());

const rows = async (sql: string, values: unknown[] = []) => (await town.context.pool.query(sql, values)).rows;

test('the database writes money as the platform does', async () => {
  for (const currency of ['INR', 'JPY', 'KWD'])
    for (const minor of [0, 1, 99, 100, 35_000, 123_456_789_012]) {
      const [row] = await rows('select money_json($1, $2) as money', [minor, currency]);
      expect(row.money).toEqual(toMoney(minor, currency));
    }
});

test('a card follows its product, its store and its category', async () => {
  const card = async () => JSON.parse((await rows('select card from listings where product_id = 101'))[0].card);
  await rows(`update products set name = 'Renamed', from_price_minor = 12345 where id = 101`);
  await rows(`update stores set name = 'Another name' where id = 1`);
  await rows(
    `update categories set slug = 'birthday' || '-and-more' where id = (select category_id from products where id = 101)`,
  );
  expect(await card()).toMatchObject({
    name: 'Renamed',
    from_price: { amount: '123.45' },
    store: { name: 'Another name' },
    category: 'birthday-and-more',
  });
  const [row] = await rows('select tags, category from listings where product_id = 101');
  expect(row.tags).toContain('category:birthday-and-more');
});

test('the list is exactly what the tables say, whatever was written before', async () => {
  await rows(`update products set status = 'archived' where id = 102`);
  await rows(`update stores set status = 'suspended' where id = 3`);
  await rows(`insert into products (store_id, category_id, slug, name, currency, price_minor, from_price_minor)
    select 1, 1, 'gone-' || i, 'Soon gone', 'INR', 100, 100 from generate_series(1, 3) i`);
  await rows(`delete from products where slug in ('gone-1', 'gone-2')`);
  const [difference] = await rows(
    `select count(*)::int as count from listings full join listed_cards using (product_id)
     where listings.card is distinct from listed_cards.card or listings.tags <> listed_cards.tags`,
  );
  expect(difference.count).toBe(0);
});
