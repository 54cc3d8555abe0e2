import { expect, it } from 'vitest';
import { acceptDeadline } from './accept-deadline.service.ts';
import { bakery, openEveryDay } from './test-bakery.ts';

const deadline = (now: string, changes = {}) => acceptDeadline(bakery(changes), 90, new Date(now)).toISOString();

const WEDNESDAY_CLOSED = [{ starts_on: '2026-11-25', ends_on: '2026-11-25', reason: 'Stocktaking' }];
const NOON_BREAK = [...openEveryDay('09:00', '13:00'), ...openEveryDay('14:00', '18:00')];

it.each<[string, string, object, string]>([
  ['are minutes of the clock while the store is open', '2026-11-25T10:00:00+05:30', {}, '2026-11-25T11:30:00+05:30'],
  ['wait for the morning', '2026-11-25T23:00:00+05:30', {}, '2026-11-26T10:30:00+05:30'],
  ['go on in the morning with what was left', '2026-11-25T20:00:00+05:30', {}, '2026-11-26T09:30:00+05:30'],
  ['leave out the break at noon', '2026-11-25T12:30:00+05:30', { hours: NOON_BREAK }, '2026-11-25T15:00:00+05:30'],
  ['leave out closed days', '2026-11-24T20:00:00+05:30', { closures: WEDNESDAY_CLOSED }, '2026-11-26T09:30:00+05:30'],
  [
    'run by the clock in a store without hours',
    '2026-11-25T23:00:00+05:30',
    { hours: [] },
    '2026-11-26T00:30:00+05:30',
  ],
])('the minutes to accept an order %s', (_, now, changes, expected) => {
  expect(deadline(now, changes)).toBe(new Date(expected).toISOString());
});
