import { expect, test } from 'vitest';
import { orderNumber } from './order-number.ts';

test('order numbers are unique, unlike their neighbours and readable aloud', () => {
  const numbers = Array.from({ length: 50_000 }, (_, id) => orderNumber(id + 1));
  expect(new Set(numbers).size).toBe(numbers.length);
  for (const number of numbers.slice(0, 500)) expect(number).toMatch(/^[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}$/);
  expect(orderNumber(1).slice(0, 2)).not.toBe(orderNumber(2).slice(0, 2));
});

test('past a thousand million orders numbers grow instead of repeating', () => {
  expect(orderNumber(32 ** 6 + 5)).toBe(`${orderNumber(5)}-1`);
});
