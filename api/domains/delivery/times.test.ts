import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { HOURS, LIMITS, timesEditing, URL, WINDOWS } from './test-times.ts';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
  const { db } = t.context;
  const asha = await db.selectFrom('people').where('email', '=', 'asha@example.com').select('id').executeTakeFirst();
  await db
    .insertInto('store_members')
    .values({ store_id: 1, person_id: asha?.id ?? 0, role: 'baker' })
    .execute();
});
afterAll(() => t.stop());

const { owner, version, put, limits, audit, order, asUsual } = timesEditing(() => t);
beforeEach(asUsual);

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
