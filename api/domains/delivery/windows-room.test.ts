import { describe, expect, it } from 'vitest';
import { bakery, everyDay } from './test-bakery.ts';
import { dayOf, earliest, NOTHING, need, why } from './test-windows.ts';
import type { Timetable } from './timetable.ts';
import { type Load, possibleWindows, type WindowNeed } from './windows.ts';

describe('room', () => {
  const starts = (time: string) => Date.parse(`2026-11-25T${time}:00+05:30`);
  const load = (day: number, windows: [string, number][] = []): Load => ({
    days: new Map([['2026-11-25', day]]),
    work: new Map(),
    windows: new Map(windows.map(([time, units]) => [starts(time), units])),
  });

  it.each<[string, Timetable, number, Load, string]>([
    ['takes the last unit of a window', bakery(), 1, load(11, [['10:00', 11]]), '2026-11-25 10:00'],
    ['passes over a full window', bakery(), 1, load(12, [['10:00', 12]]), '2026-11-25 12:00'],
    ['passes over a window with too few units', bakery(), 3, load(10, [['10:00', 10]]), '2026-11-25 12:00'],
    ['passes over a full day', bakery(), 1, load(40), '2026-11-26 10:00'],
    ['passes over a day with too few units', bakery(), 3, load(38), '2026-11-26 10:00'],
    [
      'goes by a window’s own limit',
      bakery({ windows: [...everyDay('10:00', '11:00', { capacity_units: 2 }), ...everyDay('12:00', '13:00')] }),
      3,
      load(0),
      '2026-11-25 12:00',
    ],
    ['lets an order of no units through', bakery(), 0, load(40, [['10:00', 12]]), '2026-11-25 10:00'],
    [
      'sells nothing of a window that is booked beyond a lowered limit',
      bakery({ window_capacity_units: 2 }),
      1,
      load(5, [['10:00', 5]]),
      '2026-11-25 12:00',
    ],
  ])('%s', (_, timetable, units, taken, expected) => {
    expect(earliest(timetable, need({ units }), taken)).toBe(expected);
  });

  it('says what is left, and why it is not enough', () => {
    const asked = (units: number, taken: Load) => why(bakery(), '2026-11-25T10:00:00+05:30', need({ units }), taken);
    expect(asked(1, load(12, [['10:00', 12]]))).toBe('Fully booked.');
    expect(asked(3, load(10, [['10:00', 10]]))).toBe('Not enough room left for this order.');
    expect(asked(13, load(0))).toMatch(/larger than the store takes at one time/);
    expect(dayOf(bakery(), '2026-11-25', need(), load(35, [['10:00', 3]])).windows[0]?.units_left).toBe(5);
    expect(dayOf(bakery(), '2026-11-25', need(), load(40))).toMatchObject({
      is_possible: false,
      reason: 'Fully booked.',
    });
  });

  it('has one window for a start, so that the start names it', () => {
    const windows = [...everyDay('10:00', '11:00', { price_minor: 500 }), ...everyDay('10:00', '12:00')];
    expect(dayOf(bakery({ windows }), '2026-11-26').windows.map(({ label }) => label)).toEqual(['10:00–11:00']);
  });
});

describe('kinds of work', () => {
  const taken = (oven: number): Load => ({
    days: new Map([['2026-11-25', 1]]),
    work: new Map([['2026-11-25', { oven, assembly: 0, decoration: 0 }]]),
    windows: new Map(),
  });
  const first = (timetable: Timetable, load: Load, work: WindowNeed['work']) =>
    possibleWindows(timetable, load, need({ work })).earliest?.starts_at.toISOString();
  const limited = (more: Partial<Timetable> = {}) => bakery({ work_limits: { oven: 4 }, ...more });

  it('passes over a day whose oven is full, and says so', () => {
    const { days, earliest } = possibleWindows(limited(), taken(4), need({ work: { oven: 1 } }));
    expect(days[0]).toMatchObject({ is_possible: false, reason_code: 'full', reason: 'The oven is full that day.' });
    expect(earliest?.day).toBe('2026-11-26');
  });

  it('passes over a day with too little left, and says when no day would do', () => {
    const reason = (load: Load, oven: number) =>
      possibleWindows(limited(), load, need({ work: { oven } })).days[0]?.reason;
    expect(reason(taken(3), 2)).toBe('Not enough room left in the oven that day for this order.');
    expect(reason(taken(0), 5)).toMatch(/more of the oven than the store has in a day/);
  });

  it('is nothing to an order that takes none of it, nor where the store sets no limit', () => {
    expect(first(limited(), taken(4), { decoration: 3 })).toBe('2026-11-25T04:30:00.000Z');
    expect(first(bakery(), taken(400), { oven: 3 })).toBe('2026-11-25T04:30:00.000Z');
  });

  it('goes by the date, then by the weekday, then by every day', () => {
    const wednesday = { '3': { oven: 6 } };
    const date = { day: '2026-11-25', capacity_units: null, window_limits: {}, work_limits: { oven: 8 } };
    expect(first(limited({ work_limits_by_weekday: wednesday }), taken(5), { oven: 1 })).toMatch(/^2026-11-25/);
    expect(first(limited({ work_limits_by_weekday: wednesday }), taken(6), { oven: 1 })).toMatch(/^2026-11-26/);
    const all = limited({ work_limits_by_weekday: wednesday, days: [date] });
    expect(first(all, taken(7), { oven: 1 })).toMatch(/^2026-11-25/);
    expect(first(all, taken(8), { oven: 1 })).toMatch(/^2026-11-26/);
  });
});

describe('a date of its own', () => {
  const on = (date: Partial<Timetable['days'][number]>) =>
    bakery({ days: [{ day: '2026-11-25', capacity_units: null, window_limits: {}, work_limits: {}, ...date }] });
  const left = (timetable: Timetable) =>
    possibleWindows(timetable, NOTHING, need())
      .days.slice(0, 2)
      .map(({ windows }) => windows.map(({ units_left }) => units_left));

  it('has its own units and its own limit of each window', () => {
    expect(left(on({ capacity_units: 7 }))).toEqual([Array(5).fill(7), Array(5).fill(12)]);
    expect(left(on({ window_limits: { '10:00': 3, '14:00': 0 } }))[0]).toEqual([3, 12, 0, 12, 12]);
  });
});
