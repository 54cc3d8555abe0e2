import { expect, it } from 'vitest';
import { barsOf } from './code39.ts';

it('draws each sign of a number as five bars, three of its nine parts wide, between start and stop', () => {
  const drawn = barsOf('K7F-2QM');
  expect(drawn?.bars).toHaveLength(9 * 5);
  expect(drawn?.width).toBe(9 * (6 + 3 * 2.5) + 8);
  expect(
    barsOf('A')
      ?.bars.slice(5, 10)
      .map(({ width }) => width),
  ).toEqual([2.5, 1, 1, 1, 2.5]);
});

it('draws nothing for signs that it does not have', () => {
  expect(barsOf('ü')).toBeUndefined();
});
