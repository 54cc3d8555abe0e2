import { hash, verify } from '@node-rs/argon2';
import { COMMON_PASSWORDS } from './common-passwords.ts';

/** OWASP's second choice for argon2id, which is the library's default algorithm: 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const MIN_PASSWORD = 8;
export const MAX_PASSWORD = 200;

/** NIST SP 800-63B: the same characters typed on another keyboard must be the same password. */
const normal = (password: string) => password.normalize('NFKC');

export const hashPassword = (password: string): Promise<string> => hash(normal(password), COST);

let dummyHash: Promise<string> | undefined;

/** Takes as long when there is no hash to compare with, so that time doesn't tell whether an account exists. */
export async function isPassword(password: string, passwordHash: string | null | undefined): Promise<boolean> {
  dummyHash ??= hashPassword('nobody has this password');
  const isMatch = await verify(passwordHash ?? (await dummyHash), normal(password));
  return isMatch && Boolean(passwordHash);
}

export const isCommonPassword = (password: string) => COMMON_PASSWORDS.has(normal(password).toLowerCase());
