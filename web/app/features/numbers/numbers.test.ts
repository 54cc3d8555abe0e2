import { expect, it } from 'vitest';
import { changeOf, hourName, periodWords, shareOf, stepName, usualPeriods, weekdayName } from './numbers.ts';

it('the usual periods end today, over the turn of a year too', () => {
  const periods = Object.fromEntries(usualPeriods('2026-01-05').map(({ label, ...period }) => [label, period]));
  expect(periods['30 days']).toEqual({ from: '2025-12-07', to: '2026-01-05' });
  expect(periods['Last month']).toEqual({ from: '2025-12-01', to: '2025-12-31' });
  expect(periods['12 months']).toEqual({ from: '2025-01-06', to: '2026-01-05' });
});

it('a change is told in words, also against nothing', () => {
  expect(changeOf(112, 100)).toEqual({ words: '12 % more', direction: 'up' });
  expect(changeOf(50, 100)).toEqual({ words: '50 % less', direction: 'down' });
  expect(changeOf(5, 0).words).toBe('none before');
  expect(changeOf(0, 0).words).toBe('as before');
  expect(changeOf(1000, 1001)).toEqual({ words: 'nearly as before', direction: 'same' });
});

it('names of days, hours and steps are those of a calendar on the wall', () => {
  expect([weekdayName(1), weekdayName(7)]).toEqual(['Monday', 'Sunday']);
  expect([0, 12, 13].map(hourName)).toEqual(['12 am', '12 pm', '1 pm']);
  expect(stepName('2026-11-01', 'month')).toBe('Nov 2026');
  expect(periodWords({ from: '2026-11-02', to: '2026-11-02' })).toBe('2 Nov 2026');
  expect(shareOf(1, 0)).toBe(0);
});
