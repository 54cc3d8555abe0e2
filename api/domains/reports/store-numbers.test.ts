import type { RawBuilder } from 'kysely';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { run, sql } from '../../platform/db.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import type { Numbers } from './store-numbers.service.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const PERIOD = 'from=2026-10-26&to=2026-11-25';
const url = (query = PERIOD, store = 1) => `/api/v1/stores/${store}/numbers?${query}`;

async function numbers(query = PERIOD): Promise<Numbers> {
  const { status, body } = await app.as('meera').get(url(query));
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
}

const minor = ({ amount }: { amount: string }) => Math.round(Number(amount) * 100);
const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);

type Truth = { orders: number; sales: number; ended: number; quantity: number };
const truth = async (from: string, to: string): Promise<Truth> =>
  (
    await run<Truth>(
      app.context.db,
      sql<Truth>`
        select count(*) filter (where kept)::int as orders, coalesce(sum(total_minor) filter (where kept), 0)::int as sales,
          count(*) filter (where not kept)::int as ended, coalesce(sum(pieces) filter (where kept), 0)::int as quantity
        from (select o.*, status not in ('cancelled', 'declined', 'expired', 'failed') as kept,
            (select sum(quantity) from order_lines where order_id = o.id) as pieces
          from orders o where store_id = 1 and placed_at is not null
            and (placed_at at time zone 'Asia/Kolkata')::date between ${from}::date and ${to}::date) o`,
    )
  )[0] as Truth;

it('the sums are those of the orders themselves, in total and by step, hour, weekday and product', async () => {
  const answer = await numbers();
  const real = await truth('2026-10-26', '2026-11-25');
  expect(real.orders).toBeGreaterThan(3);
  const { totals } = answer;
  expect(totals.orders).toBe(real.orders);
  expect(minor(totals.sales)).toBe(real.sales);
  expect(totals.cancelled + totals.declined + totals.expired + totals.failed).toBe(real.ended);
  expect(minor(totals.average ?? { amount: '0' })).toBe(Math.round(real.sales / real.orders));
  for (const rows of [answer.by_step, answer.by_hour, answer.by_weekday]) {
    expect(sum(rows.map((row) => row.orders))).toBe(real.orders);
    expect(sum(rows.map((row) => minor(row.sales)))).toBe(real.sales);
  }
  expect(sum(answer.products.map((row) => row.quantity))).toBe(real.quantity);
  expect(answer.options.length).toBeGreaterThan(0);
  expect(answer.by_step).toHaveLength(31);
  expect(answer.is_complete).toBe(true);
});

it('an order that is cancelled leaves the sales and is counted as cancelled at the next reading', async () => {
  const before = await numbers();
  const [order] = await run<{ id: number; total_minor: number }>(
    app.context.db,
    sql`select id, total_minor from orders where store_id = 1 and status in ('placed', 'accepted', 'in_production', 'ready')
      and placed_at >= '2026-10-27' order by id limit 1`,
  );
  const { status } = await app
    .as('meera')
    .put(`/api/v1/orders/${order?.id}/cancellation`, { reason: 'The oven broke.' });
  expect(status).toBe(200);
  // What a transaction of anybody's that is still open could come before is counted when that one is over.
  await vi.waitFor(async () => {
    const after = await numbers();
    expect(after.totals.orders).toBe(before.totals.orders - 1);
    expect(minor(after.totals.sales)).toBe(minor(before.totals.sales) - (order?.total_minor ?? 0));
    expect(after.totals.cancelled).toBe(before.totals.cancelled + 1);
  }, 10_000);
});

it('two readings at once count nothing twice', async () => {
  await run(app.context.db, sql`delete from report_cursors`);
  const real = await truth('2026-10-26', '2026-11-25');
  await vi.waitFor(async () => {
    for (const { totals } of await Promise.all([numbers(), numbers(), numbers()]))
      expect(totals.orders).toBe(real.orders);
  }, 10_000);
});

it('the job counts what nobody has read yet', async () => {
  await run(app.context.db, sql`truncate report_cursors, report_orders, report_hours, report_products, report_options`);
  const count = async (query: RawBuilder<{ n: number }>) => (await run<{ n: number }>(app.context.db, query))[0]?.n;
  const placed = await count(sql`select count(*)::int as n from orders where placed_at is not null`);
  await vi.waitFor(async () => {
    await app.runSchedules();
    await app.runJobs();
    expect(await count(sql`select count(*)::int as n from report_orders`)).toBe(placed);
  }, 10_000);
});

it('the period before is as long, or the same days of the year before, with the 29th of February taken back by one', async () => {
  expect((await numbers('from=2026-11-01&to=2026-11-10')).before).toEqual({ from: '2026-10-22', to: '2026-10-31' });
  const leap = await numbers('from=2028-02-29&to=2028-03-01&compare=year');
  expect(leap.before).toEqual({ from: '2027-02-28', to: '2027-03-01' });
});

it('long periods are drawn by the week and by the month, with every step there', async () => {
  const weeks = await numbers('from=2026-06-01&to=2026-11-25');
  expect(weeks.step).toBe('week');
  expect(weeks.by_step).toHaveLength(26);
  const months = await numbers('from=2025-02-10&to=2026-11-25');
  expect(months.step).toBe('month');
  expect(months.by_step).toHaveLength(22);
  expect(months.by_step.slice(0, 2).map(({ from }) => from)).toEqual(['2025-02-10', '2025-03-01']);
  expect(sum(months.by_step.map(({ orders }) => orders))).toBe(months.totals.orders);
});

it('without a period it is the last thirty days of the store’s calendar', async () => {
  const { period, today } = await numbers('');
  expect(today).toBe('2026-11-25');
  expect(period).toEqual({ from: '2026-10-27', to: '2026-11-25' });
  expect((await numbers('last=1')).period).toEqual({ from: today, to: today });
});

it('who ordered here before is told from who is new', async () => {
  const { totals } = await numbers('from=2026-01-01&to=2026-11-25');
  const [{ people, orders } = { people: 0, orders: 0 }] = await run<{ people: number; orders: number }>(
    app.context.db,
    sql`select count(distinct coalesce('p' || customer_id, lower(customer_email)))::int as people, count(*)::int as orders
      from orders where store_id = 1 and placed_at is not null`,
  );
  expect(totals.new_customers).toBe(people);
  expect(totals.returning_orders).toBeLessThanOrEqual(orders - people);
});

it('a table is given as CSV, with a head and a row for each of its rows', async () => {
  const answer = await app.as('meera').get(`/api/v1/stores/1/numbers.csv?${PERIOD}&table=products`);
  expect(answer.status).toBe(200);
  expect(answer.headers['content-type']).toContain('text/csv');
  const lines = String(answer.body).trim().split('\r\n');
  expect(lines[0]).toBe('product,quantity,orders,sales,before_quantity,before_sales');
  expect(lines).toHaveLength((await numbers()).products.length + 1);
});

it('only owners and managers of the store read them', async () => {
  expect((await app.guest().get(url())).status).toBe(401);
  expect((await app.as('asha').get(url())).status).toBe(404);
  expect((await app.as('meera').get(url(PERIOD, 2))).status).toBe(404);
  expect((await app.as('admin').get(url(PERIOD, 999))).status).toBe(404);
  expect((await app.as('admin').get(url())).status).toBe(200);
});

it('a period that is none is refused with its field', async () => {
  for (const query of [
    'from=2026-11-25&to=2026-11-01',
    'from=2020-01-01&to=2026-01-01',
    'from=soon&to=2026-01-01',
    'from=2026-01-01',
    'last=0',
    'from=2026-01-01&to=2026-01-02&last=3',
  ]) {
    const { status, body } = await app.as('meera').get(url(query));
    expect(status, query).toBe(400);
    expect(body.errors.length).toBeGreaterThan(0);
  }
});
