import { describe, expect, it } from 'vitest';
import { bakery, everyDay, openEveryDay } from './test-bakery.ts';
import { dayOf, earliest, NOTHING, need, why } from './test-windows.ts';
import type { Timetable } from './timetable.ts';
import { possibleWindows } from './windows.ts';

describe('lead time and cut-off', () => {
  const cutOff = bakery({ cut_off: '17:00:00' });
  it.each<[string, Timetable, Parameters<typeof need>[0], string]>([
    ['starts with the next window', bakery(), {}, '2026-11-25 10:00'],
    [
      'takes a window that starts just when the order can be ready',
      bakery(),
      { lead_time_minutes: 60 },
      '2026-11-25 10:00',
    ],
    [
      'does not take a window that started, or starts now',
      bakery(),
      { now: '2026-11-25T10:00:00+05:30' },
      '2026-11-25 12:00',
    ],
    ['adds the order’s lead time', bakery(), { lead_time_minutes: 61 }, '2026-11-25 12:00'],
    [
      'adds the store’s lead time where it is longer',
      bakery({ lead_time_minutes: 300 }),
      { lead_time_minutes: 60 },
      '2026-11-25 14:00',
    ],
    [
      'carries a lead time over midnight',
      bakery(),
      { now: '2026-11-25T22:30:00+05:30', lead_time_minutes: 720 },
      '2026-11-26 12:00',
    ],
    ['carries a lead time over several days', bakery(), { lead_time_minutes: 3 * 1440 + 1 }, '2026-11-28 10:00'],
    ['takes orders for today until the cut-off', cutOff, { now: '2026-11-25T16:59:59+05:30' }, '2026-11-25 18:00'],
    ['counts from tomorrow at the cut-off', cutOff, { now: '2026-11-25T17:00:00+05:30' }, '2026-11-26 10:00'],
    [
      'adds the lead time to the start of tomorrow',
      cutOff,
      { now: '2026-11-25T17:00:00+05:30', lead_time_minutes: 660 },
      '2026-11-26 12:00',
    ],
    [
      'needs a day more for a day’s lead time after the cut-off',
      cutOff,
      { now: '2026-11-25T17:01:00+05:30', lead_time_minutes: 1441 },
      '2026-11-27 10:00',
    ],
    [
      'needs a day’s lead time before the cut-off',
      cutOff,
      { now: '2026-11-25T16:00:00+05:30', lead_time_minutes: 1440 },
      '2026-11-26 16:00',
    ],
  ])('%s', (_, timetable, asked, expected) => {
    expect(earliest(timetable, need(asked))).toBe(expected);
  });

  it('says why a window is too soon', () => {
    expect(why(bakery(), '2026-11-25T10:00:00+05:30', need({ now: '2026-11-25T10:30:00+05:30' }))).toBe(
      'This time has passed.',
    );
    expect(why(bakery(), '2026-11-25T12:00:00+05:30', need({ lead_time_minutes: 1500 }))).toBe(
      'This order needs 25 hours of notice.',
    );
    expect(why(cutOff, '2026-11-25T18:00:00+05:30', need({ now: '2026-11-25T17:30:00+05:30' }))).toBe(
      'Orders for this time closed at 17:00.',
    );
  });
});

describe('days off', () => {
  it('skips closures and says why', () => {
    const closed = bakery({ closures: [{ starts_on: '2026-11-25', ends_on: '2026-11-26', reason: 'Diwali' }] });
    expect(earliest(closed, need())).toBe('2026-11-27 10:00');
    expect(dayOf(closed, '2026-11-26')).toMatchObject({ is_possible: false, reason: 'Closed: Diwali', windows: [] });
  });

  it('skips weekdays without hours and says why', () => {
    const weekend = [6, 7];
    const closed = bakery({ hours: openEveryDay('09:00', '21:00', weekend) });
    expect(earliest(closed, need())).toBe('2026-11-28 10:00');
    expect(dayOf(closed, '2026-11-25')).toMatchObject({ reason_code: 'store_closed', reason: 'Closed on Wednesdays.' });
  });

  it('has only windows that lie within the hours, never across the break at noon', () => {
    const hours = [...openEveryDay('09:00', '13:00'), ...openEveryDay('14:00', '18:00')].sort(
      (a, b) => a.weekday - b.weekday,
    );
    expect(dayOf(bakery({ hours }), '2026-11-26').windows.map(({ label }) => label)).toEqual([
      '10:00–12:00',
      '14:00–16:00',
      '16:00–18:00',
    ]);
  });

  it('sees no break between hours that touch', () => {
    const hours = [...openEveryDay('09:00', '13:00'), ...openEveryDay('13:00', '18:00')].sort(
      (a, b) => a.weekday - b.weekday,
    );
    expect(dayOf(bakery({ hours }), '2026-11-26').windows.map(({ label }) => label)).toContain('12:00–14:00');
  });

  it('skips windows before the end of a pause and says until when', () => {
    const paused = bakery({ paused_until: '2026-11-25T13:00:00+00:00' });
    expect(earliest(paused, need())).toBe('2026-11-26 10:00');
    expect(why(paused, '2026-11-25T18:00:00+05:30')).toBe('The store is taking a break until 25 November at 18:30.');
    expect(earliest(paused, need({ now: '2026-11-25T13:00:00Z' }))).toBe('2026-11-26 10:00');
    expect(earliest(bakery({ paused_until: '2026-11-25T12:30:00+00:00' }), need())).toBe('2026-11-25 18:00');
  });

  it('sells up to the furthest day and not the next', () => {
    const short = bakery({ furthest_days: 3 });
    expect(dayOf(short, '2026-11-28')).toMatchObject({ is_possible: true, reason: null });
    expect(dayOf(short, '2026-11-29')).toMatchObject({
      is_possible: false,
      reason: 'This store takes orders up to 3 days ahead.',
    });
    expect(earliest(short, need({ lead_time_minutes: 5 * 1440 }))).toBeNull();
  });

  it('has nothing in a store that is not live, or does not offer this', () => {
    expect(earliest(bakery({ status: 'suspended' }), need())).toBeNull();
    expect(dayOf(bakery({ status: 'suspended' }), '2026-11-26').reason).toBe(
      'This store does not take orders at the moment.',
    );
    expect(dayOf(bakery({ offers_delivery: false }), '2026-11-26').reason).toBe(
      'This store does not deliver. Choose pickup.',
    );
    expect(earliest(bakery({ offers_delivery: false }), need({ fulfilment: 'pickup' }))).toBe('2026-11-25 10:00');
    expect(earliest(bakery({ offers_pickup: false }), need({ fulfilment: 'pickup' }))).toBeNull();
  });

  it('keeps windows of one kind from the other', () => {
    const windows = [
      ...everyDay('10:00', '12:00', { fulfilment: 'pickup' }),
      ...everyDay('14:00', '16:00', { fulfilment: 'delivery' }),
    ];
    expect(earliest(bakery({ windows }), need())).toBe('2026-11-25 14:00');
    expect(earliest(bakery({ windows }), need({ fulfilment: 'pickup' }))).toBe('2026-11-25 10:00');
    expect(dayOf(bakery({ windows: windows.filter((w) => w.fulfilment === 'pickup') }), '2026-11-26').reason).toBe(
      'No delivery on Thursdays.',
    );
    expect(why(bakery({ windows }), '2026-11-25T10:00:00+05:30')).toBe(
      'The store has no such window. Choose another time.',
    );
  });
});

describe('the days that are listed', () => {
  it('begin today, whatever earlier day is asked for, and are fourteen', () => {
    const { days } = possibleWindows(bakery(), NOTHING, need({ from_day: '2020-01-01' }));
    expect([days[0]?.day, days.at(-1)?.day, days.length]).toEqual(['2026-11-25', '2026-12-08', 14]);
  });

  it('begin on the day asked for, with the earliest window of all the same', () => {
    const { days, earliest: first } = possibleWindows(bakery(), NOTHING, need({ from_day: '2026-12-20', days: 2 }));
    expect(days.map(({ day, is_possible }) => [day, is_possible])).toEqual([
      ['2026-12-20', true],
      ['2026-12-21', true],
    ]);
    expect(first?.day).toBe('2026-11-25');
  });
});

describe('the earliest day', () => {
  const days = (timetable: Partial<Timetable>, now: string) =>
    possibleWindows(bakery(timetable), NOTHING, need({ now })).earliest?.day;

  it('counts days of the store’s calendar, from its next one after the cut-off', () => {
    expect(days({ earliest_days: 2 }, '2026-11-25T23:30:00+05:30')).toBe('2026-11-27');
    expect(days({ earliest_days: 2, cut_off: '16:00:00' }, '2026-11-25T15:59:00+05:30')).toBe('2026-11-27');
    expect(days({ earliest_days: 2, cut_off: '16:00:00' }, '2026-11-25T16:00:00+05:30')).toBe('2026-11-28');
  });

  it('gives way to a longer lead time', () => {
    expect(days({ earliest_days: 1, lead_time_minutes: 4 * 1440 }, '2026-11-25T09:00:00+05:30')).toBe('2026-11-29');
  });

  it('says why the days before can’t be had', () => {
    const { days: listed } = possibleWindows(bakery({ earliest_days: 2 }), NOTHING, need());
    expect(listed.map(({ reason }) => reason).slice(0, 3)).toEqual([
      'This store takes orders at least 2 days ahead.',
      'This store takes orders at least 2 days ahead.',
      null,
    ]);
  });

  it('is a day of the calendar also when the clocks change in between', () => {
    const berlin = { timezone: 'Europe/Berlin', earliest_days: 1, cut_off: '12:00:00' };
    expect(days(berlin, '2026-03-28T12:00:00+01:00')).toBe('2026-03-30');
    expect(days(berlin, '2026-10-24T12:00:00+02:00')).toBe('2026-10-26');
  });
});
