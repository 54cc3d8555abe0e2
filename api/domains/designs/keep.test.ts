import { expect, test } from 'vitest';
import { makeKeep } from './keep.ts';

test('what is wanted by many at the same time is made once', async () => {
  const keep = makeKeep<number>(3);
  let made = 0;
  const make = async () => ++made;
  expect(await Promise.all([keep.getOrMake('a', make), keep.getOrMake('a', make)])).toEqual([1, 1]);
});

test('the one used longest ago goes first', async () => {
  const keep = makeKeep<string>(2);
  for (const key of ['a', 'b', 'a', 'c']) await keep.getOrMake(key, async () => `first ${key}`);
  expect(await keep.getOrMake('a', async () => 'again')).toBe('first a');
  expect(await keep.getOrMake('b', async () => 'again')).toBe('again');
});

test('a failure is not kept', async () => {
  const keep = makeKeep<string>(2);
  await expect(keep.getOrMake('a', async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await keep.getOrMake('a', async () => 'made')).toBe('made');
});
