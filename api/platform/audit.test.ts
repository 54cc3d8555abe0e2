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
