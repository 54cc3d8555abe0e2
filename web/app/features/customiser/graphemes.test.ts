import { describe, expect, it } from 'vitest';
import { cutToFit, lengthOf } from './graphemes.ts';

describe('the counter of the words', () => {
  it.each([
    ['', 0],
    ['Asha', 4],
    ['é', 1],
    ['नमस्ते', 3],
    ['👩‍👩‍👧', 1],
    ['a\nb', 2],
    ['a\r\nb', 2],
  ])('counts %j as %d', (text, length) => expect(lengthOf(text)).toBe(length));
  it('stops at the limit without tearing a character', () => {
    expect(cutToFit('ab👩‍👩‍👧cd', 3)).toBe('ab👩‍👩‍👧');
    expect(cutToFit('one\ntwo', 4)).toBe('one\nt');
    expect(cutToFit('short', 10)).toBe('short');
  });
});
