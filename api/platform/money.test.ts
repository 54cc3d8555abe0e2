import { expect, test } from 'vitest';
import { basisPointsOf, taxOf, toMinor, toMoney } from './money.ts';

test('money goes out as a decimal with the digits of its currency, and comes back the same', () => {
  for (const [minor, currency, amount] of [
    [35000, 'INR', '350.00'],
    [7, 'INR', '0.07'],
    [-7, 'INR', '-0.07'],
    [350, 'JPY', '350'],
    [1234, 'KWD', '1.234'],
  ] as const) {
    expect(toMoney(minor, currency)).toEqual({ amount, currency });
    if (minor > 0) expect(toMinor(amount, currency)).toBe(minor);
  }
});

test('an amount that is no plain decimal of its currency is no amount', () => {
  for (const amount of ['', '1.', '.5', '1,00', '-1', '1e3', '1.001', '1234567890123'])
    expect(toMinor(amount, 'INR')).toBeNull();
  expect(toMinor('3.5', 'JPY')).toBeNull();
});

test('half a unit is rounded away from zero', () => {
  expect(basisPointsOf(50, 100)).toBe(1);
  expect(basisPointsOf(49, 100)).toBe(0);
  expect(basisPointsOf(-50, 100)).toBe(-1);
});

test('tax is contained in a price that includes it, and added to one that does not', () => {
  expect(taxOf(11800, 1800, true)).toBe(1800);
  expect(taxOf(10000, 1800, false)).toBe(1800);
  expect(taxOf(10000, 0, true)).toBe(0);
});
