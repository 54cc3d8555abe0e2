import { expect, it } from 'vitest';
import { clock, openingNow, weekWords } from './opening.ts';

const timezone = 'Asia/Kolkata';
/** 2026-11-20 is a Friday. */
const at = (time: string) => new Date(`2026-11-20T${time}:00+05:30`);
const hours = [
  { weekday: 5, opens: '16:00', closes: '21:30' },
  { weekday: 5, opens: '09:00', closes: '13:00' },
  { weekday: 7, opens: '10:00', closes: '18:00' },
];
const store = { hours, closures: [], timezone };

it('a store is open on its own wall clock, and says until when', () => {
  expect(openingNow(store, at('09:00'))).toEqual({ isOpen: true, words: 'Open until 1 pm' });
  expect(openingNow(store, at('13:00'))).toEqual({ isOpen: false, words: 'Opens today at 4 pm' });
  expect(openingNow(store, at('22:00'))).toEqual({ isOpen: false, words: 'Opens on Sunday at 10 am' });
});

it('a closure wins over the hours, and a store without hours promises none', () => {
  const closures = [{ starts_on: '2026-11-20', ends_on: '2026-11-21', reason: 'a family wedding' }];
  expect(openingNow({ ...store, closures }, at('10:00')).words).toBe('Closed until Sat, 21 Nov: a family wedding');
  expect(openingNow({ ...store, hours: [] }, at('10:00')).isOpen).toBe(false);
});

it('the week is told from Monday, with breaks and days off', () => {
  const week = weekWords(hours);
  expect(week[0]).toEqual({ day: 'Monday', words: 'Closed' });
  expect(week[4]).toEqual({ day: 'Friday', words: '9 am – 1 pm, 4 pm – 9:30 pm' });
  expect([clock('00:15'), clock('12:00'), clock('24:00')]).toEqual(['12:15 am', '12 pm', '12 am']);
});
