import { expect, it } from 'vitest';
import { onlyChanged } from './audit.ts';

it('an audit entry keeps the fields that differ, and those that only one side has', () => {
  const before = { name: 'Rose', tags: ['a'], price: 5, gone: 1 };
  const after = { name: 'Rose', tags: ['a', 'b'], price: 5, fresh: null };
  expect(onlyChanged(before, after)).toEqual({
    before: { tags: ['a'], gone: 1 },
    after: { tags: ['a', 'b'], fresh: null },
  });
});

it('the order of fields inside of a field says nothing', () => {
  expect(onlyChanged({ art: { a: 1, b: [{ c: 1, d: 2 }] } }, { art: { b: [{ d: 2, c: 1 }], a: 1 } })).toEqual({
    before: {},
    after: {},
  });
  expect(onlyChanged({ list: [1, 2] }, { list: [2, 1] }).after).toEqual({ list: [2, 1] });
});
