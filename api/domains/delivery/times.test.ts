import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { statementCount } from '../../platform/db.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { checkoutBody, fillBasket } from '../../test/shopping.ts';
import { findViolations } from '../reports/invariants.ts';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
  const kabir = await t.context.db.selectFrom('people').where('email', '=', 'asha@example.com').select('id').execute();
  const member = { store_id: 1, person_id: kabir[0]?.id ?? 0 };
  await t.context.db
    .insertInto('store_members')
    .values({ ...member, role: 'baker' })
    .execute();
});
afterAll(() => t.stop());

const owner = () => t.as('meera');
const URL = '/api/v1/stores/1';
const version = async () => (await owner().get(`${URL}/timetable`)).body.version as number;
const put = async (path: string, body: object) => owner().put(`${URL}/${path}`, { version: await version(), ...body });

const LIMITS = {
  day_capacity_units: 40,
  window_capacity_units: 12,
  work: {},
  cut_off: null,
  lead_time_minutes: 0,
  earliest_days: 0,
  furthest_days: 30,
};
const limits = (more: object = {}) => put('limits', { ...LIMITS, ...more });
const audit = async () =>
  (
    await t.context.db
      .selectFrom('audit_log')
      .where('store_id', '=', 1)
      .orderBy('id', 'desc')
      .select(['action', 'actor_name', 'subject_name', 'before', 'after'])
      .limit(1)
      .execute()
  )[0];

const WEEK = [1, 2, 3, 4, 5, 6, 7];
const HOURS = WEEK.map((weekday) => ({ weekday, opens: '09:00', closes: '21:00' }));
const WINDOWS = WEEK.flatMap((weekday) =>
  ['10:00', '12:00', '14:00', '16:00', '18:00'].map((starts) => ({
    weekday,
    starts,
    ends: `${Number(starts.slice(0, 2)) + 2}:00`,
  })),
);

/** A usual week without anything of its own. */
beforeEach(async () => {
  const { db } = t.context;
  for (const table of ['store_closures', 'store_days'] as const) await db.deleteFrom(table).execute();
  await put('hours', { hours: HOURS });
  await put('windows', { windows: WINDOWS });
  await limits();
});

/** Somebody orders a cake of the first store for a day of hers; gives the order. */
async function order(starts_at: string, work: object = {}) {
  await t.context.db
    .updateTable('products')
    .set({ work_units: JSON.stringify(work) })
    .where('store_id', '=', 1)
    .execute();
  const guest = t.guest();
  const basket = await fillBasket(guest, {});
  const body = checkoutBody(basket, { payment_method: 'cash' }) as { stores: object[]; expected_total: object };
  body.stores = body.stores.map((store) => ({ ...store, window_starts_at: starts_at }));
  return guest.post('/api/v1/checkouts', body);
}

describe('the timetable', () => {
  it('is read by every member of the store, bakers too', async () => {
    for (const name of ['meera', 'asha', 'admin']) {
      const { status, body } = await t.as(name).get(`${URL}/timetable`);
      expect(status).toBe(200);
      expect(body).toMatchObject({ store_id: 1, currency: 'INR', timezone: 'Asia/Kolkata', today: '2026-11-25' });
      expect(body.hours).toHaveLength(7);
      expect(body.windows[0]).toEqual({
        ...{ weekday: 1, starts: '10:00', ends: '12:00', fulfilment: 'both', capacity_units: null },
        price: { amount: '0.00', currency: 'INR' },
      });
    }
  });

  it('is for nobody else', async () => {
    expect((await t.guest().get(`${URL}/timetable`)).status).toBe(401);
    expect((await t.as('ravi').get(`${URL}/timetable`)).body.code).toBe('stores/unknown');
    expect((await t.as('admin').get('/api/v1/stores/99999/timetable')).status).toBe(404);
    expect((await owner().get('/api/v1/stores/2/calendar')).status).toBe(404);
  });

  it('says what a customer who orders now can have first', async () => {
    const { body } = await limits({ earliest_days: 3 });
    expect(body.earliest.delivery).toMatchObject({ day: '2026-11-28', label: '10:00–12:00' });
  });
});

describe('every save', () => {
  const saves: [
    string,
    (c: ReturnType<TestApp['as']>, v: number) => Promise<{ status: number; body: { code: string } }>,
  ][] = [
    ['PUT hours', (c, v) => c.put(`${URL}/hours`, { version: v, hours: HOURS })],
    ['PUT windows', (c, v) => c.put(`${URL}/windows`, { version: v, windows: WINDOWS })],
    ['PUT limits', (c, v) => c.put(`${URL}/limits`, { version: v, ...LIMITS })],
    [
      'POST closures',
      (c, v) =>
        c.post(`${URL}/closures`, { version: v, starts_on: '2026-12-24', ends_on: '2026-12-26', reason: 'Christmas' }),
    ],
    [
      'PUT a closure',
      (c, v) =>
        c.put(`${URL}/closures/999`, {
          version: v,
          starts_on: '2026-12-24',
          ends_on: '2026-12-26',
          reason: 'Christmas',
        }),
    ],
    ['DELETE a closure', (c, v) => c.delete(`${URL}/closures/999?version=${v}`)],
    ['PUT a day', (c, v) => c.put(`${URL}/days/2026-12-01`, { version: v, capacity_units: 3 })],
    ['DELETE a day', (c, v) => c.delete(`${URL}/days/2026-12-01?version=${v}`)],
  ];

  it.each(saves)('%s is for owners and managers of this store', async (_, save) => {
    const v = await version();
    expect((await save(t.guest(), v)).status).toBe(401);
    expect((await save(t.as('asha'), v)).status).toBe(403);
    expect(await save(t.as('ravi'), v)).toMatchObject({ status: 404, body: { code: 'stores/unknown' } });
    expect(await version()).toBe(v);
  });

  it.each(saves)('%s is refused with the present state when somebody saved meanwhile', async (_, save) => {
    const v = await version();
    const refused = await save(owner(), v - 1);
    expect(refused).toMatchObject({ status: 409, body: { code: 'delivery/times-changed-meanwhile' } });
    expect(refused.body).toMatchObject({ facts: { current: { version: v } } });
  });

  it('of two at once only one counts', async () => {
    const v = await version();
    const both = await Promise.all([
      owner().put(`${URL}/limits`, { version: v, ...LIMITS, day_capacity_units: 30 }),
      owner().put(`${URL}/limits`, { version: v, ...LIMITS, day_capacity_units: 20 }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is in the audit log with what changed alone, and a save of the same is not', async () => {
    await limits({ day_capacity_units: 30 });
    expect(await audit()).toMatchObject({
      action: 'limits.changed',
      actor_name: expect.stringContaining('Meera'),
      before: { day_capacity_units: 40 },
      after: { day_capacity_units: 30 },
    });
    await put('hours', { hours: HOURS.slice(1) });
    await put('hours', { hours: HOURS.slice(1) });
    expect(await audit()).toMatchObject({
      action: 'hours.changed',
      after: { hours: expect.not.arrayContaining(['Mon 09:00–21:00']) },
    });
  });

  it('is refused when it lacks a field or has a wrong one', async () => {
    expect((await owner().put(`${URL}/limits`, { version: await version() })).status).toBe(400);
    expect((await limits({ day_capacity_units: -1 })).status).toBe(400);
    expect((await limits({ work: { frying: 3 } })).status).toBe(400);
    expect((await put('days/2026-02-31', { capacity_units: 1 })).status).toBe(400);
  });
});

describe('opening hours', () => {
  const monday = (...spans: string[]) =>
    put('hours', {
      hours: spans.map((span) => ({ weekday: 1, opens: span.slice(0, 5), closes: span.slice(6) })),
    });

  it('may have breaks, touch, and end at the end of the day', async () => {
    const { status, body } = await monday('09:00-12:00', '12:00-15:00', '18:00-24:00');
    expect(status).toBe(200);
    expect(body.hours.map(({ closes }: { closes: string }) => closes)).toEqual(['12:00', '15:00', '24:00']);
  });

  it('over midnight are refused with how to write them', async () => {
    const { status, body } = await monday('18:00-02:00');
    expect(status).toBe(422);
    expect(body.errors).toEqual([
      {
        field: 'hours.0.closes',
        code: 'delivery/hours-over-midnight',
        message: 'A day ends at midnight: write 18:00–24:00 on Monday and 00:00–02:00 on Tuesday.',
      },
    ]);
    expect((await monday('18:00-00:00')).body.detail).toBe('A day ends at midnight: write 18:00–24:00 on Monday.');
  });

  it('that cover the same time twice are refused', async () => {
    for (const spans of [
      ['09:00-12:00', '11:00-15:00'],
      ['11:00-15:00', '09:00-12:00'],
      ['09:00-12:00', '09:00-12:00'],
    ])
      expect((await monday(...spans)).body.errors).toMatchObject([{ code: 'delivery/hours-overlap' }]);
  });

  it('that leave windows outside say so once', async () => {
    const hours = HOURS.map((span) => (span.weekday === 2 ? { ...span, closes: '17:00' } : span));
    const { body } = await put('hours', { hours });
    expect(body.warnings.map(({ text }: { text: string }) => text)).toEqual([
      'The window Tuesday 16:00–18:00 lies outside the opening hours, so customers can’t choose it.',
      'The window Tuesday 18:00–20:00 lies outside the opening hours, so customers can’t choose it.',
    ]);
    expect((await put('hours', { hours })).body.warnings).toEqual([]);
  });
});

describe('windows', () => {
  const windows = (...list: object[]) => put('windows', { windows: list.map((w) => ({ weekday: 1, ...w })) });

  it('have a price and a limit of their own', async () => {
    const price = { amount: '49.50', currency: 'INR' };
    const { body } = await windows({
      starts: '10:00',
      ends: '12:00',
      fulfilment: 'delivery',
      price,
      capacity_units: 5,
    });
    expect(body.windows).toEqual([
      { weekday: 1, starts: '10:00', ends: '12:00', fulfilment: 'delivery', price, capacity_units: 5 },
    ]);
    const wrong = await windows({ starts: '10:00', ends: '12:00', price: { amount: '1.555', currency: 'INR' } });
    expect(wrong.body.errors).toMatchObject([{ field: 'windows.0.price', code: 'delivery/window-price' }]);
  });

  it('may overlap, but start together for different customers only', async () => {
    const ten = { starts: '10:00', ends: '12:00' };
    expect((await windows(ten, { starts: '12:00', ends: '14:00' })).status).toBe(200);
    expect((await windows({ ...ten, fulfilment: 'delivery' }, { ...ten, fulfilment: 'pickup' })).status).toBe(200);
    expect((await windows(ten, { ...ten, fulfilment: 'pickup' })).body.errors).toMatchObject([
      { field: 'windows.1.starts', code: 'delivery/windows-start-together' },
    ]);
    expect((await windows(ten, { starts: '11:00', ends: '13:00' })).status).toBe(200);
    expect((await windows({ starts: '12:00', ends: '10:00' })).body.code).toBe('delivery/window-ends-first');
  });

  it('that a weekday lacks although it is open are missed', async () => {
    const { body } = await put('windows', { windows: WINDOWS.filter(({ weekday }) => weekday !== 7) });
    expect(body.warnings).toMatchObject([{ code: 'no_windows', text: expect.stringMatching(/^Sunday is open, but/) }]);
  });
});

describe('what is booked', () => {
  const DAY = '2026-11-28';
  const AT = `${DAY}T12:00:00+05:30`;
  let number: string;
  beforeEach(async () => {
    const { status, body } = await order(AT, { oven: 2, decoration: 1 });
    expect(status).toBe(201);
    number = body.orders[0].number;
  });
  const booked = async () => {
    const { body } = await owner().get(`${URL}/calendar?from=${DAY}&days=1`);
    return body.days[0];
  };

  it('stays when the limits of a day fall below it, with a warning that names day, units and orders', async () => {
    const { units, orders } = await booked();
    const { status, body } = await limits({ day_capacity_units: 1, work: { oven: 1, decoration: 9 } });
    expect(status).toBe(200);
    const [day, oven] = body.warnings.filter((warning: { day: string }) => warning.day === DAY);
    expect(day).toMatchObject({ code: 'day_units', booked: units.taken, limit: 1, order_count: orders });
    expect(day.text).toMatch(/^Saturday 28 November has \d+ units by \d orders? booked, and takes 1 now\./);
    expect(oven).toMatchObject({ code: 'work', limit: 1 });
    expect(oven.orders.map((found: { number: string }) => found.number)).toContain(number);
    expect(await booked()).toMatchObject({ units: { taken: units.taken, limit: 1 }, orders });
    expect((await limits({ day_capacity_units: 1, work: { oven: 1 } })).body.warnings).toEqual([]);
  });

  it('stays in a window that is gone or smaller', async () => {
    const gone = await put('windows', { windows: WINDOWS.filter(({ starts }) => starts !== '12:00') });
    expect(gone.body.warnings).toContainEqual(
      expect.objectContaining({
        code: 'window_gone',
        day: DAY,
        text: expect.stringMatching(/28 November at 12:00 is no longer/),
      }),
    );
    expect((await booked()).windows).toContainEqual(expect.objectContaining({ starts: '12:00', fulfilment: null }));
    await put('windows', { windows: WINDOWS });
    const smaller = await put(`days/${DAY}`, { windows: [{ starts: '12:00', capacity_units: 0 }] });
    expect(smaller.body.warnings).toMatchObject([{ code: 'window_units', day: DAY, limit: 0 }]);
  });

  it('stays on days that are closed by a closure or by a date', async () => {
    const closure = { starts_on: '2026-11-27', ends_on: '2026-11-29', reason: 'Wedding' };
    const { body, status } = await owner().post(`${URL}/closures`, { version: await version(), ...closure });
    expect(status).toBe(201);
    const [warning] = body.warnings.filter((found: { day: string }) => found.day === DAY);
    expect(warning).toMatchObject({ code: 'closed', text: expect.stringContaining('They stay booked') });
    expect(warning.orders.map((found: { number: string }) => found.number)).toContain(number);
    const [{ id }] = body.closures;
    await owner().delete(`${URL}/closures/${id}?version=${await version()}`);
    const date = await put(`days/${DAY}`, { closed_reason: 'Repairs' });
    expect(date.body.warnings).toMatchObject([{ code: 'closed', day: DAY }]);
    expect(await booked()).toMatchObject({ is_open: false, reason: 'Closed: Repairs' });
  });

  it('leaves no rule of the database broken', async () => {
    await limits({ day_capacity_units: 1, window_capacity_units: 0, work: { oven: 0 } });
    expect(await findViolations(t.context.db)).toEqual([]);
  });
});

describe('closures', () => {
  const CHRISTMAS = { starts_on: '2026-12-24', ends_on: '2026-12-26', reason: 'Christmas' };
  const add = async (more = {}) => owner().post(`${URL}/closures`, { version: await version(), ...CHRISTMAS, ...more });

  it('are added, changed and removed, and customers see them', async () => {
    const [{ id }] = (await add()).body.closures;
    const changed = await put(`closures/${id}`, { ...CHRISTMAS, ends_on: '2026-12-27' });
    expect(changed.body.closures).toEqual([{ id, ...CHRISTMAS, ends_on: '2026-12-27' }]);
    const { body } = await t.guest().get(`${URL}/windows?from=2026-12-24&days=1`);
    expect(body.days[0].reason).toBe('Closed: Christmas');
    const removed = await owner().delete(`${URL}/closures/${id}?version=${await version()}`);
    expect(removed.body.closures).toEqual([]);
    expect(await audit()).toMatchObject({ action: 'closure.removed', subject_name: 'Christmas' });
  });

  it('that end before they begin, or are another store’s, are refused', async () => {
    expect((await add({ ends_on: '2026-12-23' })).body.errors).toMatchObject([{ field: 'ends_on' }]);
    const { id } = await t.context.db
      .insertInto('store_closures')
      .values({ store_id: 2, ...CHRISTMAS })
      .returning('id')
      .executeTakeFirstOrThrow();
    expect((await put(`closures/${id}`, CHRISTMAS)).status).toBe(404);
    expect((await owner().delete(`${URL}/closures/${id}?version=${await version()}`)).status).toBe(404);
  });
});

describe('a date of its own', () => {
  const DAY = '2026-12-05';
  const units = async () => {
    const { body } = await t.guest().get(`${URL}/windows?from=${DAY}&days=1`);
    return body.days[0].windows.map((window: { units_left: number }) => window.units_left);
  };

  it('has the limits that it is given until it is as usual again', async () => {
    await put(`days/${DAY}`, { capacity_units: 6, windows: [{ starts: '14:00', capacity_units: 2 }] });
    expect(await units()).toEqual([6, 6, 2, 6, 6]);
    const { body } = await owner().delete(`${URL}/days/${DAY}?version=${await version()}`);
    expect(body.days).toEqual([]);
    expect(await units()).toEqual([12, 12, 12, 12, 12]);
    expect(await audit()).toMatchObject({ action: 'day.reset', subject_name: DAY });
  });

  it('without anything of its own is no date', async () => {
    expect((await put(`days/${DAY}`, {})).body.days).toEqual([]);
  });

  it('can be closed, which customers and the calendar see', async () => {
    await put(`days/${DAY}`, { closed_reason: 'Stocktaking' });
    const { body } = await t.guest().get(`${URL}/windows?from=${DAY}&days=1`);
    expect(body.days[0]).toMatchObject({ is_possible: false, reason: 'Closed: Stocktaking' });
  });

  it('that has passed or is too far away is refused', async () => {
    expect((await put('days/2026-11-24', { capacity_units: 1 })).body.code).toBe('delivery/day-passed');
    expect((await put('days/2028-11-24', { capacity_units: 1 })).body.code).toBe('delivery/day-too-far');
    const twice = [
      { starts: '14:00', capacity_units: 2 },
      { starts: '14:00', capacity_units: 3 },
    ];
    expect((await put(`days/${DAY}`, { windows: twice })).body.code).toBe('delivery/window-twice');
  });
});

describe('limits and ordering', () => {
  it('by kind of work have a default and weekdays that differ', async () => {
    const { body } = await limits({ work: { oven: 10 }, work_by_weekday: [{ weekday: 6, oven: 20, decoration: 4 }] });
    expect(body.limits).toMatchObject({
      work: { oven: 10, assembly: null, decoration: null },
      work_by_weekday: [{ weekday: 6, oven: 20, assembly: null, decoration: 4 }],
    });
    const { body: calendar } = await owner().get(`${URL}/calendar?from=2026-12-04&days=2`);
    const limit = (day: { work: { limit: number | null }[] }) => day.work.map((work) => work.limit);
    expect(calendar.days.map(limit)).toEqual([
      [10, null, null],
      [20, null, 4],
    ]);
  });

  it('that nobody could order by are refused', async () => {
    expect((await limits({ earliest_days: 31 })).body.errors).toMatchObject([{ field: 'furthest_days' }]);
    const twice = [
      { weekday: 6, oven: 1 },
      { weekday: 6, oven: 2 },
    ];
    expect((await limits({ work_by_weekday: twice })).body.code).toBe('delivery/weekday-twice');
  });

  it('of the oven hold at the checkout, and the customer reads why', async () => {
    await limits({ work: { oven: 3 } });
    expect((await order('2026-12-08T12:00:00+05:30', { oven: 2 })).status).toBe(201);
    const refused = await order('2026-12-08T14:00:00+05:30', { oven: 2 });
    expect(refused).toMatchObject({ status: 409, body: { code: 'delivery/window-full' } });
    expect(refused.body.detail).toBe('Not enough room left in the oven that day for this order.');
    const days = refused.body.facts.alternatives.map(({ day }: { day: string }) => day);
    expect(days).not.toContain('2026-12-08');
    expect((await order('2026-12-08T14:00:00+05:30', { assembly: 2 })).status).toBe(201);
    const { body } = await owner().get(`${URL}/calendar?from=2026-12-08&days=1`);
    expect(body.days[0]).toMatchObject({
      orders: 2,
      work: [
        { kind: 'oven', taken: 2, limit: 3 },
        { kind: 'assembly', taken: 2, limit: null },
        { kind: 'decoration', taken: 0, limit: null },
      ],
    });
  });
});

describe('the calendar', () => {
  it('is three statements after two about who asks, whatever it shows', async () => {
    await owner().get(`${URL}/calendar`);
    const before = statementCount();
    const { body } = await owner().get(`${URL}/calendar?days=62`);
    expect(statementCount() - before).toBe(5);
    expect(body.days).toHaveLength(62);
  });

  it('begins today in the store’s calendar, and reaches 62 days at most', async () => {
    const { body } = await owner().get(`${URL}/calendar`);
    expect(body.days[0].day).toBe('2026-11-25');
    expect((await owner().get(`${URL}/calendar?days=63`)).status).toBe(400);
    expect((await owner().get(`${URL}/calendar?days=0`)).status).toBe(400);
    expect((await owner().get(`${URL}/calendar?from=2026-13-01`)).status).toBe(400);
  });

  it('does not count places whose time to pay has run out', async () => {
    const { body } = await owner().get(`${URL}/calendar?from=2026-12-20&days=1`);
    const hold = {
      order_id: 987_654,
      store_id: 1,
      day: '2026-12-20',
      starts_at: new Date('2026-12-20T10:00:00+05:30'),
    };
    const at = { expires_at: new Date('2026-11-25T09:00:00+05:30'), created_at: new Date('2026-11-25T08:00:00+05:30') };
    const { db } = t.context;
    await db
      .insertInto('capacity_holds')
      .values({ ...hold, ...at, units: 3, oven: 2, status: 'held' } as never)
      .execute();
    await db
      .insertInto('day_capacity')
      .values({
        store_id: 1,
        day: '2026-12-20',
        taken_units: 3,
        limit_units: 9,
        taken_orders: 1,
        taken_oven: 2,
      } as never)
      .execute();
    await db
      .insertInto('window_capacity')
      .values({ store_id: 1, starts_at: hold.starts_at, taken_units: 3, limit_units: 9 } as never)
      .execute();
    expect((await owner().get(`${URL}/calendar?from=2026-12-20&days=1`)).body).toEqual(body);
  });
});
