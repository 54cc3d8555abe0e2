import { verify } from '@node-rs/argon2';
import { beforeEach, expect, test, vi } from 'vitest';
import { COMMON_PASSWORDS } from './common-passwords.ts';
import { hashPassword, isCommonPassword, isPassword, MIN_PASSWORD } from './passwords.ts';

vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof import('@node-rs/argon2')>();
  return { ...real, verify: vi.fn(real.verify) };
});
beforeEach(() => {
  vi.mocked(verify).mockClear();
});

const COST = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/;

test('a hash is argon2id at the cost that OWASP asks for, and another one every time', async () => {
  const [one, two] = [await hashPassword('seven jalebis'), await hashPassword('seven jalebis')];
  expect(one).toMatch(COST);
  expect(one).not.toBe(two);
  expect(await isPassword('seven jalebis', one)).toBe(true);
  expect(await isPassword('Seven jalebis', one)).toBe(false);
});

test('without an account the same work is done, and nothing passes', async () => {
  for (const hash of [undefined, null]) expect(await isPassword('nobody has this password', hash)).toBe(false);
  expect(verify).toHaveBeenCalledTimes(2);
  for (const [hash] of vi.mocked(verify).mock.calls) expect(hash).toMatch(COST);
});

test('what everybody tries first is known in any case, and the list holds nothing that is too short anyway', () => {
  expect(isCommonPassword('PassWord123')).toBe(true);
  expect(isCommonPassword('seven jalebis')).toBe(false);
  const misplaced = [...COMMON_PASSWORDS].filter((word) => word.length < MIN_PASSWORD || word !== word.toLowerCase());
  expect(misplaced).toEqual([]);
});
