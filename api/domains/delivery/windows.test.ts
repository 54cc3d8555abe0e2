import { describe, expect, it } from 'vitest';
import { bakery, everyDay, openEveryDay } from './test-bakery.ts';
import type { Timetable } from './timetable.ts';
import { judgeWindow, type Load, possibleWindows, type WindowNeed } from './windows.ts';

const NOTHING: Load = { days: new Map(), windows: new Map() };

/** Asked on a Wednesday, 09:00 in Bengaluru, when nothing else is said. */
const need = (changes: Partial<Omit<WindowNeed, 'now'>> & { now?: string } = {}): WindowNeed => ({
  fulfilment: 'delivery',
  units: 1,
  lead_time_minutes: 0,
  ...changes,
  now: new Date(changes.now ?? '2026-11-25T09:00:00+05:30'),
});

const earliest = (timetable: Timetable, asked: WindowNeed, load = NOTHING) => {
  const window = possibleWindows(timetable, load, asked).earliest;
  return window && `${window.day} ${window.label.slice(0, 5)}`;
};
const dayOf = (timetable: Timetable, day: string, asked = need(), load = NOTHING) => {
  const found = possibleWindows(timetable, load, { ...asked, from_day: day, days: 1 }).days[0];
  if (found?.day !== day) throw new Error(`${day} is not listed`);
  return found;
};
const shown = (timetable: Timetable, day: string, asked = need()) =>
  dayOf(timetable, day, asked).windows.map(
    ({ label, starts_at, ends_at }) =>
      `${label} ${starts_at.toISOString().slice(11, 16)}–${ends_at.toISOString().slice(11, 16)}Z`,
  );
const why = (timetable: Timetable, startsAt: string, asked = need(), load = NOTHING) => {
  const judged = judgeWindow(timetable, load, asked, new Date(startsAt));
  return 'day' in judged ? judged.reason : judged.text;
};

describe('the clock on the store’s wall', () => {
  it.each([
    ['Asia/Kolkata', '2026-11-25T09:30:00+05:30', '2026-11-25T06:30:00.000Z'],
    ['Africa/Nairobi', '2026-11-25T09:30:00+03:00', '2026-11-25T09:00:00.000Z'],
    ['Europe/Berlin', '2026-11-25T09:30:00+01:00', '2026-11-25T11:00:00.000Z'],
    ['Europe/Berlin', '2026-07-25T09:30:00+02:00', '2026-07-25T10:00:00.000Z'],
    ['America/New_York', '2026-11-25T09:30:00-05:00', '2026-11-25T17:00:00.000Z'],
  ])('decides in %s at %s', (timezone, now, startsAt) => {
    const { earliest: window } = possibleWindows(bakery({ timezone }), NOTHING, need({ now, lead_time_minutes: 90 }));
    expect(window).toMatchObject({ label: '12:00–14:00', starts_at: new Date(startsAt) });
  });

  it('is still yesterday in New York when it is today in Bengaluru', () => {
    const now = '2026-11-25T02:00:00Z';
    expect(earliest(bakery(), need({ now }))).toBe('2026-11-25 10:00');
    expect(earliest(bakery({ timezone: 'America/New_York' }), need({ now }))).toBe('2026-11-25 10:00');
    expect(possibleWindows(bakery({ timezone: 'America/New_York' }), NOTHING, need({ now })).days[0]).toMatchObject({
      day: '2026-11-24',
      is_possible: false,
    });
  });
});

describe('the nights in which clocks change', () => {
  const night = [
    ...everyDay('00:30', '01:30'),
    ...everyDay('01:00', '02:00'),
    ...everyDay('01:30', '02:30'),
    ...everyDay('02:00', '03:00'),
    ...everyDay('02:30', '04:00'),
    ...everyDay('03:00', '05:00'),
    ...everyDay('22:00', '24:00'),
  ];
  const open = (timezone: string) => bakery({ timezone, hours: openEveryDay('00:00', '24:00'), windows: night });

  it('has no windows in Berlin’s skipped hour', () => {
    expect(shown(open('Europe/Berlin'), '2027-03-28', need({ now: '2027-03-20T12:00:00Z' }))).toEqual([
      '00:30–01:30 23:30–00:30Z',
      '01:00–02:00 00:00–01:00Z',
      '01:30–02:30 00:30–01:30Z',
      '03:00–05:00 01:00–03:00Z',
      '22:00–24:00 20:00–22:00Z',
    ]);
  });

  it('has one window in Berlin’s doubled hour, from its first passing on', () => {
    expect(shown(open('Europe/Berlin'), '2026-10-25', need({ now: '2026-10-20T12:00:00Z' }))).toEqual([
      '00:30–01:30 22:30–23:30Z',
      '01:00–02:00 23:00–00:00Z',
      '01:30–02:30 23:30–00:30Z',
      '02:00–03:00 00:00–02:00Z',
      '02:30–04:00 00:30–03:00Z',
      '03:00–05:00 02:00–04:00Z',
      '22:00–24:00 21:00–23:00Z',
    ]);
  });

  it('has no windows in New York’s skipped hour, and one in its doubled hour', () => {
    const newYork = open('America/New_York');
    expect(shown(newYork, '2027-03-14', need({ now: '2027-03-10T12:00:00Z' }))).toEqual([
      '00:30–01:30 05:30–06:30Z',
      '01:00–02:00 06:00–07:00Z',
      '01:30–02:30 06:30–07:30Z',
      '03:00–05:00 07:00–09:00Z',
      '22:00–24:00 02:00–04:00Z',
    ]);
    expect(shown(newYork, '2026-11-01', need({ now: '2026-10-28T12:00:00Z' })).slice(0, 3)).toEqual([
      '00:30–01:30 04:30–05:30Z',
      '01:00–02:00 05:00–07:00Z',
      '01:30–02:30 05:30–07:30Z',
    ]);
  });

  it('counts a lead time in elapsed hours over the change', () => {
    const berlin = bakery({
      timezone: 'Europe/Berlin',
      windows: [...everyDay('12:00', '13:00'), ...everyDay('13:00', '14:00')],
    });
    const day = { lead_time_minutes: 24 * 60 };
    expect(earliest(berlin, need({ ...day, now: '2027-03-27T12:00:00+01:00' }))).toBe('2027-03-28 13:00');
    expect(earliest(berlin, need({ ...day, now: '2026-10-24T13:00:00+02:00' }))).toBe('2026-10-25 12:00');
  });

  it('has no windows on a day that a country skipped', () => {
    const apia = open('Pacific/Apia');
    expect(shown(apia, '2011-12-30', need({ now: '2011-12-28T12:00:00Z' }))).toEqual([]);
    expect(shown(apia, '2011-12-31', need({ now: '2011-12-28T12:00:00Z' }))).toHaveLength(7);
  });
});

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

describe('room', () => {
  const starts = (time: string) => Date.parse(`2026-11-25T${time}:00+05:30`);
  const load = (day: number, windows: [string, number][] = []): Load => ({
    days: new Map([['2026-11-25', day]]),
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
