import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { findViolations } from '../reports/invariants.ts';
import { timesEditing, URL, WINDOWS } from './test-times.ts';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.stop());

const { owner, version, put, limits, order, asUsual } = timesEditing(() => t);
beforeEach(asUsual);

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
