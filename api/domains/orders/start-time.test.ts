import { expect, test } from 'vitest';
import { makingMinutes, type OrderToMake, startOf } from './start-time.ts';

const due = new Date('2026-11-28T10:00:00Z');
const steps = [
  { minutes: 60, waits: 90 },
  { minutes: 42, waits: 0 },
];
const order = (more: Partial<OrderToMake>): OrderToMake => ({
  fulfilment: 'pickup',
  window_starts_at: due,
  address: null,
  lines: [{ lead_time_minutes: 1440, steps }],
  ...more,
});

test('an order is begun so early that its slowest line is ready when it is due, on full five minutes', () => {
  const quick = { lead_time_minutes: 1440, steps: [{ minutes: 20, waits: 0 }] };
  expect(startOf(order({})).toISOString()).toBe('2026-11-28T06:45:00.000Z');
  expect(startOf(order({ lines: [quick, { lead_time_minutes: 0, steps }] }))).toEqual(startOf(order({})));
});

test('a delivery is begun earlier by the time on the road, where it is known', () => {
  const address = { distance_m: 3300 };
  expect(startOf(order({ fulfilment: 'delivery', address })).toISOString()).toBe('2026-11-28T06:25:00.000Z');
  expect(startOf(order({ fulfilment: 'delivery', address: null }))).toEqual(startOf(order({})));
});

test('without steps the lead time is believed only within bounds', () => {
  expect([0, 90, 2880].map((lead_time_minutes) => makingMinutes({ lead_time_minutes, steps: [] }))).toEqual([
    45, 90, 180,
  ]);
});
