import { describe, expect, it } from 'vitest';
import { bakery, everyDay, openEveryDay } from './test-bakery.ts';
import { dayOf, earliest, NOTHING, need } from './test-windows.ts';
import type { Timetable } from './timetable.ts';
import { possibleWindows } from './windows.ts';

const shown = (timetable: Timetable, day: string, asked = need()) =>
  dayOf(timetable, day, asked).windows.map(
    ({ label, starts_at, ends_at }) =>
      `${label} ${starts_at.toISOString().slice(11, 16)}–${ends_at.toISOString().slice(11, 16)}Z`,
  );
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
