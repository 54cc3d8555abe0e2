import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { plainWords } from './correct-words.ts';

let town: TestApp;
beforeAll(async () => {
  town = await startTestApp();
});
afterAll(() => town.stop());

const search = async (q: string, more = '') => {
  const { status, body } = await town.guest().get(`/api/v1/products?limit=100${more}&q=${encodeURIComponent(q)}`);
  expect(status).toBe(200);
  return body as {
    items: { id: number; name: string; flavours: string[] }[];
    next: string | null;
    corrected_query?: string;
  };
};
const idsOf = async (q: string, more = '') => (await search(q, more)).items.map((item) => item.id);

describe('a search', () => {
  test('finds what is in the name, the flavour, the occasion, the diet and the category', async () => {
    for (const q of ['truffle', 'pistachio', 'anniversary', 'gluten free', 'cheesecakes'])
      expect((await idsOf(q)).length, q).toBeGreaterThan(0);
  });

  test('wants all words, in any order, case, number and accent', async () => {
    const found = await idsOf('chocolate birthday');
    expect(found.length).toBeGreaterThan(0);
    for (const q of ['birthday chocolate', 'CHOCOLATE  Birthdays', 'chocolaté, birthday!'])
      expect(await idsOf(q), q).toEqual(found);
  });

  test('finds a word that is not typed to its end', async () => {
    expect(await idsOf('chocol')).toEqual(expect.arrayContaining(await idsOf('chocolate')));
  });

  test('ranks what the name says before what the description says, popular first', async () => {
    const { pool } = town.context;
    const insert = (slug: string, name: string, description: string, popularity: number) =>
      pool.query(
        `insert into products (store_id, category_id, slug, name, description, currency, price_minor, from_price_minor, popularity)
         values (1, 1, $1, $2, $3, 'INR', 100, 100, $4) returning id`,
        [slug, name, description, popularity],
      );
    const ids = [
      (await insert('u1', 'Plain cake', 'Tastes of a wyvern', 100_000)).rows[0].id,
      (await insert('u2', 'Wyvern cake', '', 10)).rows[0].id,
      (await insert('u3', 'Wyvern tower', '', 20)).rows[0].id,
    ];
    const [described, less, more] = ids;
    expect(await idsOf('wyvern')).toEqual([more, less, described]);
  });

  test('pages of one neither skip nor repeat', async () => {
    const all = await idsOf('rose');
    expect(all.length).toBeGreaterThan(4);
    const seen: number[] = [];
    for (let cursor = ''; ; ) {
      const { body } = await town.guest().get(`/api/v1/products?limit=1&q=rose${cursor}`);
      seen.push(...body.items.map((item: { id: number }) => item.id));
      if (body.next === null) break;
      cursor = `&cursor=${body.next}`;
    }
    expect(seen).toEqual(all);
  });

  test('can be put in another order', async () => {
    expect((await idsOf('chocolate', '&sort=price')).toSorted()).toEqual((await idsOf('chocolate')).toSorted());
  });
});

describe('spelling', () => {
  test.each([
    ['choclate birthdy', 'chocolate birthday'],
    ['chocolat', 'chocolate'],
    ['pistacio', 'pistachio'],
    ['chesecake', 'cheesecake'],
    ['caek chocolate', 'cake chocolate'],
    ['chocolate xqzwv', 'chocolate'],
  ])('%s finds what %s finds, and says so', async (typed, meant) => {
    const { items, corrected_query } = await search(typed);
    expect(items.length).toBeGreaterThan(0);
    expect(items.map((item) => item.id)).toEqual(await idsOf(meant));
    expect(corrected_query).toBe(meant);
  });

  test('is left alone when something is found, and when nothing is like it', async () => {
    expect((await search('chocolate')).corrected_query).toBeUndefined();
    expect(await search('xqzwv')).toEqual({ items: [], next: null });
  });

  test('is corrected on every page', async () => {
    const meant = await idsOf('chocolate birthday');
    const seen: number[] = [];
    for (let cursor = ''; ; ) {
      const { body } = await town.guest().get(`/api/v1/products?limit=5&q=choclate+birthdy${cursor}`);
      seen.push(...body.items.map((item: { id: number }) => item.id));
      if (body.next === null) break;
      cursor = `&cursor=${body.next}`;
    }
    expect(seen).toEqual(meant);
  });

  test('words of a product that was just added count', async () => {
    await town.context.pool.query(
      `insert into products (store_id, category_id, slug, name, currency, price_minor, from_price_minor)
       values (1, 1, 'zwetschgen', 'Zwetschgenkuchen', 'INR', 100, 100)`,
    );
    expect((await search('zwetchgenkuchen')).items).toMatchObject([{ name: 'Zwetschgenkuchen' }]);
  });
});

describe('hostile text', () => {
  test.each([
    "'; drop table products; --",
    '%_\\',
    '%',
    '\\',
    '!!! & | <-> :*',
    "chocolate:* & !'",
    "'chocolate",
    '((((',
    '\0chocolate\u0001',
    '\u202echocolate\u202c',
    '\ud800',
    '🎂🎂🎂',
    '½ № ʼn',
    'a b c d e f g h i j k l m n o p q r s t u v w x y z',
    'x'.repeat(200),
    '   ',
    'the and of',
  ])('“%s” is answered like any other search', async (q) => {
    const answer = await town.guest().get(`/api/v1/products?q=${encodeURIComponent(q.toWellFormed())}`);
    expect(answer.status).toBe(200);
    const facets = await town.guest().get(`/api/v1/products/facets?q=${encodeURIComponent(q.toWellFormed())}`);
    expect(facets.status).toBe(200);
  });

  test('is taken apart into words', () => {
    expect(plainWords('Choc & nut, gluten-free!')).toBe('choc nut gluten free');
    expect(plainWords('%_\\ \0 !!!')).toBeNull();
    expect(plainWords('a '.repeat(100))?.split(' ')).toHaveLength(10);
  });
});
