import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unpipable } from './draw-design.ts';
import { cleanText, countPaidCharacters, findTextError } from './inscription.ts';
import { group } from './test-products.ts';

const words = group(1, 'Words', [], { kind: 'text', text: { max_length: 500, lines: 1, scripts: ['Latin'] } });
const isAllowed = (text: string) => findTextError(words, text, 'text') === null;

test('every character that may be ordered can be drawn, and the other way round', () => {
  const characters = Array.from({ length: 0x2200 }, (_, i) => String.fromCodePoint(i)).filter(
    (c) => c === cleanText(c) && c,
  );
  const drawable = characters.filter((c) => unpipable(c).length === 0 && !/\s|\p{Cc}/u.test(c));
  expect(characters.filter(isAllowed)).toEqual(drawable);
});

test('a letter with its accents is one character, however it was typed', () => {
  expect(cleanText('e\u0301')).toBe('é');
  expect(countPaidCharacters('Zoe\u0308 & Ana')).toBe(7);
  expect(isAllowed(cleanText('Zoe\u0308'))).toBe(true);
});

test('thousands of accents on one letter are too long', () => {
  expect(findTextError(words, `a${'\u0301'.repeat(9000)}`, 'text')).toMatchObject({ code: 'designs/text-too-long' });
});

test('no text makes the check throw', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 600 }),
      (text) => void findTextError(words, cleanText(text), 'text'),
    ),
  );
});
