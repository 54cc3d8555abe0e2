import { expect, it } from 'vitest';
import { midnightAfter } from './tonight.ts';

const after = (now: string, zone: string) => midnightAfter(Date.parse(now), zone);

it('finds the end of the day on the store’s clock, also where clocks change that night', () => {
  expect(after('2026-11-20T10:00:00Z', 'Asia/Kolkata')).toBe('2026-11-20T18:30:00.000Z');
  expect(after('2026-11-20T18:29:59.500Z', 'Asia/Kolkata')).toBe('2026-11-20T18:30:00.000Z');
  expect(after('2026-11-20T18:30:00Z', 'Asia/Kolkata')).toBe('2026-11-21T18:30:00.000Z');
  expect(after('2026-03-29T00:30:00Z', 'Europe/London')).toBe('2026-03-29T23:00:00.000Z');
  expect(after('2026-10-25T00:30:00Z', 'Europe/London')).toBe('2026-10-26T00:00:00.000Z');
});
