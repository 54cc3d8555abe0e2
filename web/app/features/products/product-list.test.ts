import { expect, it } from 'vitest';
import { afterWhich } from './place-after.ts';

it.each([
  ['up', 3, 1],
  ['up', 2, null],
  ['down', 2, 3],
  ['up', 1, undefined],
  ['down', 4, undefined],
  [{ before: 1 }, 4, null],
  [{ before: 3 }, 1, 2],
  [{ before: 9 }, 1, undefined],
  ['up', 9, undefined],
] as const)('of 1, 2, 3, 4: %o puts %i behind %s', (where, product, behind) => {
  expect(afterWhich([1, 2, 3, 4], product, where)).toBe(behind);
});
