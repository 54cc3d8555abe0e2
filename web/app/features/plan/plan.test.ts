import { expect, it } from 'vitest';
import { addDays, amountWords, dayName, duration, readDay } from './plan.ts';

it('quantities are said as one buys them, never too little', () => {
  expect(amountWords({ quantity: 250, unit: 'g' })).toBe('250 g');
  expect(amountWords({ quantity: 1241, unit: 'g' })).toBe('1.25 kg');
  expect(amountWords({ quantity: 2000, unit: 'ml' })).toBe('2 l');
  expect(amountWords({ quantity: 3.4, unit: 'piece' })).toBe('3.4');
});

it('minutes are said in hours where they are many', () => {
  expect([5, 60, 200].map(duration)).toEqual(['5 min', '1 h', '3 h 20 min']);
});

it('only a day of the calendar is a day', () => {
  expect(readDay('2026-11-21')).toBe('2026-11-21');
  for (const text of ['2026-02-30', 'tomorrow', '', null, '9999-01-01', '2026-13-01'])
    expect(readDay(text)).toBeUndefined();
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(dayName('2026-11-21')).toBe('Saturday, 21 November');
});
