import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { timesEditing, URL } from './test-times.ts';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.stop());

const { owner, version, put, audit, asUsual } = timesEditing(() => t);
beforeEach(asUsual);

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
