import { afterAll, beforeAll, expect, it } from 'vitest';
import { run, sql } from '../../platform/db.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { bakeList, decorateList, type MadeOrder, shoppingList, stepsOf } from './plan-work.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const URL = '/api/v1/stores/1/plan';
const FROM = '2026-11-25';
const plan = async (query = `from=${FROM}&days=7`) => {
  const { status, body } = await app.as('meera').get(`${URL}?${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};

type Day = { day: string; orders: { id: number; start_at: string }[]; bake: { pieces: number; left: number }[] };

it('every order that is not done with stands on the day on which it leaves, and every piece is baked', async () => {
  const { days } = await plan();
  const open = await run<{ id: number; day: string; pieces: number }>(
    app.context.db,
    sql`select o.id, o.day, (select sum(quantity)::int from order_lines where order_id = o.id) as pieces from orders o
      where store_id = 1 and status in ('placed', 'accepted', 'in_production', 'ready', 'handed_over')
        and day between '2026-11-25' and '2026-12-01' order by id`,
  );
  expect(open.length).toBeGreaterThan(1);
  const planned = days.flatMap((day: Day) => day.orders.map(({ id }) => ({ id, day: day.day })));
  expect(planned.sort((a: { id: number }, b: { id: number }) => a.id - b.id)).toEqual(
    open.map(({ id, day }) => ({ id, day })),
  );
  const pieces = days.flatMap((day: Day) => day.bake.map((row) => row.pieces));
  expect(pieces.reduce((a: number, b: number) => a + b, 0)).toBe(open.reduce((sum, row) => sum + row.pieces, 0));
});

it('steps begin so early that the last of them ends when the order leaves; recipes become a shopping list', async () => {
  await run(
    app.context.db,
    sql`update products set recipe_servings = 4,
        recipe = '[{"ingredient": "Flour", "quantity": 100, "unit": "g"}]',
        steps = '[{"name": "Bake", "work": "oven", "minutes": 60, "waits": 1440},
          {"name": "Decorate", "work": "decoration", "minutes": 30, "waits": 0}]'
      where store_id = 1`,
  );
  const { days, shopping, incomplete } = await plan(`from=${FROM}&days=14`);
  expect(incomplete).toEqual([]);
  expect(shopping).toHaveLength(1);
  expect(shopping[0]).toMatchObject({ ingredient: 'Flour', unit: 'g' });
  const steps = days.flatMap((day: { day: string; steps: object[] }) =>
    day.steps.map((step) => ({ ...step, day: day.day })),
  );
  const baked = steps.filter(({ step }: { step: string }) => step === 'Bake');
  expect(baked.length).toBeGreaterThan(0);
  for (const step of baked) {
    const before = (Date.parse(step.due_at) - Date.parse(step.starts_at)) / 60_000;
    expect(before).toBeGreaterThanOrEqual(60 + 1440 + 30);
  }
  for (const { load, steps: own } of days)
    expect(load.map(({ minutes }: { minutes: number }) => minutes).reduce((a: number, b: number) => a + b)).toBe(
      own.reduce((sum: number, { minutes }: { minutes: number }) => sum + minutes, 0),
    );
});

it('products whose making nobody wrote down are named', async () => {
  await run(app.context.db, sql`update products set steps = '[]' where store_id = 1`);
  const { incomplete } = await plan();
  expect(incomplete.length).toBeGreaterThan(0);
  for (const { lacks } of incomplete) expect(lacks).toEqual(['steps']);
});

it('every member of the store reads it, and nobody else', async () => {
  expect((await app.guest().get(URL)).status).toBe(401);
  expect((await app.as('asha').get(URL)).status).toBe(404);
  expect((await app.as('meera').get('/api/v1/stores/2/plan')).status).toBe(404);
  expect((await app.as('meera').get(`${URL}?days=15`)).status).toBe(400);
  expect((await app.as('meera').get(`${URL}?from=never`)).status).toBe(400);
  expect((await app.as('admin').get(URL)).status).toBe(200);
});

const group = (role: string, name: string, option_id = 1, quantity = 1) =>
  ({
    group_id: 1,
    group: role,
    role,
    choices: [{ option_id, name, quantity, price_minor: 0 }],
    text: null,
    price_minor: 0,
  }) as never;

const order = (lines: object[], more: Partial<MadeOrder> = {}): MadeOrder =>
  ({
    id: 1,
    number: 'A1',
    status: 'accepted',
    fulfilment: 'pickup',
    window_starts_at: new Date('2026-11-28T10:00:00Z'),
    address: null,
    lines: lines.map((line, i) => ({
      id: i + 1,
      product_id: 7,
      name: 'Rose',
      quantity: 1,
      choices: [],
      inscription: null,
      servings: 8,
      making: undefined,
      ...line,
    })),
    ...more,
  }) as never;

it('equal pieces are baked together, whoever they are for, and ready ones are no longer left', () => {
  const small = { choices: [group('size', '6 inch'), group('flavour', 'Vanilla')] };
  const large = { choices: [group('size', '8 inch')], quantity: 2 };
  const rows = bakeList([order([small, large]), order([{ ...small, quantity: 3 }], { status: 'ready' })]);
  expect(rows.map(({ size, flavour, pieces, left }) => [size, flavour, pieces, left])).toEqual([
    ['6 inch', 'Vanilla', 4, 1],
    ['8 inch', '', 2, 2],
  ]);
});

it('a line without anything to decorate is not on the list of decorations', () => {
  const rows = decorateList([order([{}, { inscription: 'Leela' }, { choices: [group('topping', 'Berries', 1, 2)] }])]);
  expect(rows.map(({ line_id, work, inscription }) => [line_id, work, inscription])).toEqual([
    [2, [], 'Leela'],
    [3, ['2 × Berries'], null],
  ]);
});

it('recipes are scaled to the servings of each piece, options add theirs, and ready orders need nothing', () => {
  const making = {
    id: 7,
    steps: [],
    ingredients: '',
    recipe: [
      { ingredient: 'Sugar', quantity: 100, unit: 'g' },
      { ingredient: 'Egg', quantity: 0.1, unit: 'piece' },
    ],
    recipe_servings: 4,
  };
  const line = { making, servings: 8, quantity: 2, choices: [group('topping', 'Berries', 5, 2)] };
  const recipes = new Map([[5, [{ ingredient: 'sugar ', quantity: 10, unit: 'g' as const }]]]);
  expect(shoppingList([order([line]), order([line], { status: 'ready' })], recipes)).toEqual([
    { ingredient: 'Egg', unit: 'piece', quantity: 0.4, products: ['Rose'] },
    { ingredient: 'Sugar', unit: 'g', quantity: 480, products: ['Rose'] },
  ]);
  const piece = { ...line, making: { ...making, recipe_servings: null }, choices: [] };
  expect(shoppingList([order([piece])], recipes).at(-1)).toMatchObject({ quantity: 200 });
});

it('the steps of a line follow each other without a gap but their waiting', () => {
  const steps = [
    { name: 'Bake', work: 'oven', minutes: 40, waits: 60 },
    { name: 'Fill', work: 'assembly', minutes: 20, waits: 0 },
  ];
  const timed = stepsOf(order([{ making: { steps } }]));
  expect(
    timed.map(({ name, starts_at, ends_at }) => [
      name,
      starts_at.toISOString().slice(11, 16),
      ends_at.toISOString().slice(11, 16),
    ]),
  ).toEqual([
    ['Bake', '08:00', '08:40'],
    ['Fill', '09:40', '10:00'],
  ]);
});
