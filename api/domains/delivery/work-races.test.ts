import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Db, openDb, openPool } from '../../platform/db.ts';
import { type Caller, clientOf, startTwoServers } from '../../test/servers.ts';
import { type Basket, checkoutBody, fillBasket } from '../../test/shopping.ts';
import { findViolations } from '../reports/invariants.ts';

/** Against two processes at once, as a store has them on a busy day. */
let servers: Awaited<ReturnType<typeof startTwoServers>>;
let db: Db;
beforeAll(async () => {
  servers = await startTwoServers();
  db = openDb(openPool(servers.databaseUrl, { max: 2 }));
  await db.updateTable('products').set({ work_units: '{"oven": 1}' }).where('id', '=', 101).execute();
}, 120_000);
afterAll(async () => {
  await db?.destroy();
  await servers?.stop();
});

const BUYERS = 12;
const basketOf = (caller: Caller, skip: number) => fillBasket(clientOf(caller) as never, { skip });
const order = (caller: Caller, basket: Basket) =>
  caller.call('POST', '/api/v1/checkouts', checkoutBody(basket, { payment_method: 'cash' }), {});
const limitOven = (oven: number | null) =>
  db
    .updateTable('stores')
    .set({ work_limits: JSON.stringify(oven === null ? {} : { oven }) })
    .where('id', '=', 1)
    .execute();
const dayOf = ({ window }: Basket) => new Date(Date.parse(window) + 5.5 * 3_600_000).toISOString().slice(0, 10);

test('of 12 who want the last unit of the oven at once, in several windows of the day, one gets it', async () => {
  const first = await basketOf(servers.caller(0), 8);
  const baskets: Basket[] = [first];
  for (let i = 1; i < BUYERS; i++) baskets.push(await basketOf(servers.caller(i), 8 + (i % 2)));
  const sameDay = baskets.filter((basket) => dayOf(basket) === dayOf(first));
  expect(new Set(sameDay.map(({ window }) => window)).size).toBe(2);
  await limitOven(1);
  const answers = await Promise.all(sameDay.map((basket, i) => order(servers.caller(i), basket)));
  expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
  const losers = answers.filter((answer) => answer.status !== 201);
  expect(new Set(losers.map(({ body }) => `${body.code} ${body.detail}`))).toEqual(
    new Set(['delivery/window-full The oven is full that day.']),
  );
  for (const { body } of losers)
    expect(body.facts.alternatives.map(({ day }: { day: string }) => day)).not.toContain(dayOf(first));
  expect(await findViolations(db)).toEqual([]);
});

test('a limit that is lowered while orders come in is never exceeded by more than it was', async () => {
  await limitOven(null);
  const baskets: Basket[] = [];
  for (let i = 0; i < BUYERS; i++) baskets.push(await basketOf(servers.caller(i), 16 + (i % 2)));
  await limitOven(6);
  const orders = Promise.all(baskets.map((basket, i) => order(servers.caller(i), basket)));
  const [answers] = await Promise.all([orders, limitOven(2)]);
  const placed = answers.filter((answer) => answer.status === 201);
  expect(placed.length).toBeGreaterThan(0);
  expect(placed.length).toBeLessThanOrEqual(6);
  expect(await findViolations(db)).toEqual([]);
});
