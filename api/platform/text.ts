import { z } from 'zod';

// Control characters (but tab and line feed in long texts) and the bidirectional overrides that can turn a text around.
const FORBIDDEN_IN_LINE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u;
const FORBIDDEN_IN_TEXT = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069\ufeff]/u;
const LONE_SURROGATE = /\p{Cs}/u;

const clean = (value: string) => value.normalize('NFC').trim();

/** One line that a person typed: trimmed, NFC, no control or direction-changing characters. */
export const line = (max: number, min = 1) =>
  z
    .string()
    .max(max * 4, { error: `must have at most ${max} characters` })
    .transform(clean)
    .refine((value) => value.length >= min && value.length <= max, { error: `must have ${min} to ${max} characters` })
    .refine((value) => !FORBIDDEN_IN_LINE.test(value) && !LONE_SURROGATE.test(value), {
      error: 'must be one line without control or direction characters',
    });

/** Several lines that a person typed. */
export const paragraph = (max: number) =>
  z
    .string()
    .max(max * 4, { error: `must have at most ${max} characters` })
    .transform((value) => clean(value.replaceAll('\r\n', '\n')))
    .refine((value) => value.length <= max, { error: `must have at most ${max} characters` })
    .refine((value) => !FORBIDDEN_IN_TEXT.test(value) && !LONE_SURROGATE.test(value), {
      error: 'must have no control or direction characters',
    });

export const email = z
  .string()
  .max(254)
  .transform(clean)
  .pipe(z.email({ error: 'must be an e-mail address such as asha@example.com' }));

/** Any shape that people write; kept as + and digits. */
export const phone = z
  .string()
  .max(40)
  .transform((value) => value.replace(/[\s().-]/g, '').replace(/^00/, '+'))
  .refine((value) => /^\+?\d{7,15}$/.test(value), { error: 'must be a phone number of 7 to 15 digits' });
