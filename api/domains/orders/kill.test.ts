import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../config.ts';
import { closeContext, createContext } from '../../context.ts';
import { type Db, openDb, openPool } from '../../platform/db.ts';
import { type Caller, clientOf, type HttpAnswer, startTwoServers } from '../../test/servers.ts';
import { type Basket, CARD, checkoutBody, fillBasket } from '../../test/shopping.ts';
import { allWork } from '../../work.ts';
import { reconcilePayments } from '../payments/reconcile-payments.service.ts';
import { findViolations } from '../reports/invariants.ts';

/** One of two processes dies without a word while 50 people buy: nothing is lost, nothing happens twice. */
let servers: Awaited<ReturnType<typeof startTwoServers>>;
let db: Db;
beforeAll(async () => {
  servers = await startTwoServers();
  db = openDb(openPool(servers.databaseUrl, { max: 2 }));
  const plenty = { day_capacity_units: 10_000, window_capacity_units: 10_000, work_limits: '{}' };
  await db.updateTable('stores').set(plenty).where('id', '=', 1).execute();
}, 60_000);
afterAll(async () => {
  await db?.destroy();
  await servers?.stop();
});

const BUYERS = 50;
const DIES_AFTER = 15;
const each = <T>(work: (i: number) => Promise<T>) => Promise.all(Array.from({ length: BUYERS }, (_, i) => work(i)));
/** The process that dies, and the one that goes on. */
const [DYING, LIVING] = [0, 1];

/** Asks the process it was given; when that dies, the other one, as behind a load balancer. */
const callerThatRetries = (i: number): Caller => ({
  call: (...request) =>
    servers
      .caller(i)
      .call(...request)
      .catch((): Promise<HttpAnswer> => servers.caller(LIVING).call(...request)),
});

/** What the job does each minute, on the process that is left. */
async function reconcile() {
  const config = readConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: 'error',
    TEST_GATEWAY_SECRET: 'a secret of the tests only',
  });
  const context = await createContext(config, { databaseUrl: servers.databaseUrl });
  await context.jobs.start({ ...allWork(context), isWorking: false });
  await reconcilePayments(context, 0);
  await context.jobs.stop();
  await closeContext(context);
}

const countCharges = async () =>
  (await db.selectFrom('test_gateway.charges').where('status', '=', 'succeeded').select('id').execute()).length;

test('a process that is killed in the middle of 50 purchases loses no order and charges nobody twice', async () => {
  const baskets: Basket[] = [];
  for (let i = 0; i < BUYERS; i++) baskets.push(await fillBasket(clientOf(servers.caller(i)) as never));

  const chargesBefore = await countCharges();
  let bought = 0;
  const pay = (caller: Caller, token: string) =>
    caller.call('POST', `/api/v1/checkouts/${token}/payments`, { card: CARD });
  const tokens = await each(async (i) => {
    const caller = callerThatRetries(i);
    const checkout = await caller.call('POST', '/api/v1/checkouts', checkoutBody(baskets[i] as Basket));
    expect(checkout.status, JSON.stringify(checkout.body)).toBe(201);
    await pay(caller, checkout.body.token);
    bought++;
    if (bought === DIES_AFTER) await servers.kill(DYING);
    return checkout.body.token as string;
  });

  await reconcile();
  // Whose payment never reached the bank was told so, and pays now; whose did, finds it paid.
  const outcomes = await each((i) => pay(servers.caller(LIVING), tokens[i] as string));
  expect(new Set(outcomes.map((answer) => JSON.stringify(answer.body)))).toEqual(
    new Set(['{"outcome":{"kind":"paid"}}']),
  );

  expect(await findViolations(db)).toEqual([]);
  expect(new Set(tokens).size).toBe(BUYERS);
  const orders = await db
    .selectFrom('orders as o')
    .innerJoin('checkouts as c', 'c.id', 'o.checkout_id')
    .innerJoin('payment_intents as i', 'i.checkout_id', 'c.id')
    .where('c.token', 'in', tokens)
    .select(['o.status', 'o.payment_status', 'i.amount_minor', 'i.captured_minor', 'i.refunded_minor'])
    .execute();
  expect(orders).toHaveLength(BUYERS);
  for (const order of orders)
    expect(order).toMatchObject({ status: 'placed', payment_status: 'paid', captured_minor: order.amount_minor });
  expect((await countCharges()) - chargesBefore).toBe(BUYERS);
}, 90_000);
