import { describe, expect, it } from 'vitest';
import { acceptWithin, dueOf, isForLater, spell, startOf } from './due.ts';

const at = (local: string) => Date.parse(`2026-11-22T${local}:00+05:30`);
const window = {
  starts_at: '2026-11-22T16:00:00+05:30',
  ends_at: '2026-11-22T18:00:00+05:30',
  timezone: 'Asia/Kolkata',
};

describe('when an order is due', () => {
  it.each([
    ['10:00', 'today', 'Due in 6 h'],
    ['12:40', 'today', 'Due in 3 h 20 min'],
    ['15:20', 'soon', 'Due in 40 min'],
    ['16:30', 'now', 'Due now, 1 h 30 min left'],
    ['18:25', 'late', 'Late by 25 min'],
  ])('at %s it is %s: %s', (time, nearness, words) => {
    expect(dueOf(window, at(time))).toEqual({ nearness, words, clock: '4–6 pm' });
  });

  it('counts days on the store’s calendar, not the reader’s', () => {
    const lateEvening = Date.parse('2026-11-21T23:50:00+05:30');
    expect(dueOf(window, lateEvening)).toMatchObject({ nearness: 'later', words: 'Tomorrow' });
    expect(dueOf(window, lateEvening - 24 * 3_600_000).words).toBe('Sun, 22 Nov');
  });

  it('says minutes also when they cross midnight', () => {
    const night = { ...window, starts_at: '2026-11-22T00:10:00+05:30', ends_at: '2026-11-22T02:00:00+05:30' };
    expect(dueOf(night, Date.parse('2026-11-21T23:50:00+05:30')).words).toBe('Due in 20 min');
  });

  it('lets wait in the drawer what is begun on another day or in more than twelve hours, once it is accepted', () => {
    const order = (start: string, status = 'accepted') => ({
      status,
      start_at: new Date(at(start)).toISOString(),
      window,
    });
    expect(isForLater(order('13:30'), at('01:00'))).toBe(true);
    expect(isForLater(order('13:30'), at('01:30'))).toBe(false);
    expect(isForLater(order('13:30', 'placed'), at('01:00'))).toBe(false);
    expect(isForLater(order('13:30', 'ready'), at('01:00'))).toBe(false);
    const eveningBefore = Date.parse('2026-11-21T20:00:00+05:30');
    expect(isForLater(order('07:00'), eveningBefore)).toBe(true);
    expect(isForLater(order('00:30'), Date.parse('2026-11-21T23:00:00+05:30'))).toBe(false);
  });

  it('says when to begin, and that it is time', () => {
    const order = { status: 'accepted', start_at: new Date(at('09:40')).toISOString(), window };
    expect(startOf(order, at('06:00'))).toEqual({ words: 'Start by 9:40 am', isLate: false });
    expect(startOf(order, at('09:20'))).toEqual({ words: 'Start by 9:40 am, in 20 min', isLate: false });
    expect(startOf(order, at('09:50'))).toEqual({ words: 'Start now: it was to begin at 9:40 am', isLate: true });
    expect(startOf(order, Date.parse('2026-11-21T20:00:00+05:30'))?.words).toBe('Start by tomorrow, 9:40 am');
    expect(startOf({ ...order, status: 'ready' }, at('09:50'))).toBeUndefined();
  });
});

it('spells spans as people say them', () => {
  expect([20_000, 60 * 60_000, 49 * 3_600_000].map(spell)).toEqual(['1 min', '1 h', '2 days']);
});

it('tells how long there is to accept, and when that is short', () => {
  const by = new Date(at('12:00')).toISOString();
  expect(acceptWithin(by, at('11:00'))).toEqual({ words: 'Accept within 1 h', isShort: false });
  expect(acceptWithin(by, at('11:50'))).toEqual({ words: 'Accept within 10 min', isShort: true });
  expect(acceptWithin(by, at('12:01'))?.words).toBe('Time to accept is over');
  expect(acceptWithin(null, at('12:01'))).toBeUndefined();
});
