import { describe, expect, it } from 'vitest';
import { formatDay, formatDayTime, formatDifference, formatDistance, formatMoney, formatWindow } from './format.ts';

const inr = (amount: string) => ({ amount, currency: 'INR' });

describe('money', () => {
  it('drops zeros of a whole amount and keeps paise', () => {
    expect(formatMoney(inr('350.00'))).toBe('₹350');
    expect(formatMoney(inr('1250.50'))).toBe('₹1,250.50');
  });
  it('groups in lakhs', () => expect(formatMoney(inr('125000.00'))).toBe('₹1,25,000'));
  it('signs a difference', () => {
    expect(formatDifference(inr('150.00'))).toBe('+₹150');
    expect(formatDifference(inr('-50.00'))).toBe('−₹50');
    expect(formatDifference(inr('0.00'))).toBe('included');
  });
});

describe('times', () => {
  it("shows the store's clock, not the reader's", () => {
    expect(formatDayTime('2026-11-21T20:30:00Z', 'Asia/Kolkata')).toBe('Sun, 22 Nov, 2:00 am');
    expect(formatDay('2026-11-21T20:30:00Z', 'Europe/London')).toBe('Sat, 21 Nov');
  });
  it('says am or pm once when it can', () => {
    expect(formatWindow('2026-11-21T16:00:00+05:30', '2026-11-21T18:00:00+05:30', 'Asia/Kolkata')).toBe('4–6 pm');
    expect(formatWindow('2026-11-21T11:30:00+05:30', '2026-11-21T13:00:00+05:30', 'Asia/Kolkata')).toBe(
      '11:30 am – 1 pm',
    );
  });
});

describe('distance', () => {
  it('is metres below a kilometre', () => {
    expect(formatDistance(853)).toBe('850 m');
    expect(formatDistance(2412)).toBe('2.4 km');
  });
});
