import { describe, expect, it } from 'vitest';
import { fullnessOf } from './fullness.ts';
import { makeWindows } from './make-windows.ts';
import { monthBeside, monthSpan, readDay, readMonth, weeksOf } from './month.ts';

type Day = Parameters<typeof fullnessOf>[0];
const day = (taken: number, limit: number, more: Partial<Day> = {}): Day => ({
  ...{ is_open: true, orders: taken > 0 ? 1 : 0, units: { taken, limit } },
  work: [
    { kind: 'oven', taken: 0, limit: null },
    { kind: 'assembly', taken: 0, limit: null },
    { kind: 'decoration', taken: 0, limit: null },
  ],
  ...more,
});

describe('how full a day is', () => {
  it.each<[Day, string, string]>([
    [day(0, 40), 'empty', 'Nothing booked'],
    [day(3, 40), 'free', 'Plenty of room'],
    [day(20, 40), 'filling', 'Filling up'],
    [day(39, 40), 'nearly', 'Nearly full'],
    [day(40, 40), 'full', 'Full'],
    [day(41, 40), 'over', 'Over its limit'],
    [day(0, 0), 'full', 'Full'],
    [day(0, 40, { is_open: false }), 'closed', 'Closed'],
    [day(2, 40, { is_open: false }), 'closed', 'Closed, with orders'],
  ])('is said in words: %#', (of, level, words) => {
    expect(fullnessOf(of)).toMatchObject({ level, words });
  });

  it('is the tightest of units and kinds of work, which it names', () => {
    const work: Day['work'] = [{ kind: 'oven', taken: 8, limit: 8 }];
    expect(fullnessOf(day(3, 40, { work }))).toEqual({ percent: 100, level: 'full', words: 'Oven full' });
    expect(fullnessOf(day(3, 40, { work: [{ kind: 'decoration', taken: 9, limit: 8 }] })).words).toBe(
      'Decoration over its limit',
    );
  });
});

describe('a month', () => {
  it('has its days in weeks that begin on Monday', () => {
    const { from, days } = monthSpan('2026-11');
    expect([from, days]).toEqual(['2026-11-01', 30]);
    const list = Array.from({ length: days }, (_, i) => ({ day: `2026-11-${String(i + 1).padStart(2, '0')}` }));
    const weeks = weeksOf(list);
    expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7, 7]);
    expect(weeks[0]?.at(-1)?.day).toBe('2026-11-01');
    expect(monthSpan('2028-02').days).toBe(29);
  });

  it('leads to the ones beside it over the year', () => {
    expect([monthBeside('2026-12', 1), monthBeside('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
  });

  it('of a wrong address is this one', () => {
    for (const wrong of [null, '', '2026-13', '1999-01', 'x']) expect(readMonth(wrong, '2026-11-25')).toBe('2026-11');
    expect([readDay('2026-02-31'), readDay('2026-02-28'), readDay(null)]).toEqual([null, '2026-02-28', null]);
  });
});

describe('windows made at once', () => {
  it('fill the span, each as long as asked, and leave out what does not fit', () => {
    const made = makeWindows({ from: '09:00', to: '14:30', minutes: 120 });
    expect(made).toEqual([
      { starts: '09:00', ends: '11:00' },
      { starts: '11:00', ends: '13:00' },
    ]);
    expect(makeWindows({ from: '22:00', to: '00:00', minutes: 60 }).at(-1)).toEqual({ starts: '23:00', ends: '24:00' });
    expect(makeWindows({ from: '12:00', to: '09:00', minutes: 60 })).toEqual([]);
  });
});
