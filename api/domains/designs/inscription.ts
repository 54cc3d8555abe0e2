import type { DesignError, OptionGroup } from './option-groups.ts';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });
const FORBIDDEN = /[^\P{Cc}\n]|[\p{Cs}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u;

// Latin is what the piping font has (scripts/make-glyphs.mjs); the others are for stores that write them by hand.
const PIPED: Record<string, RegExp> = {
  Latin: /^[ -~\u00a1-\u0131\u0134-\u017e\u0218-\u021b–—‘’‚“”„•…‹›€™]+$/u,
  Arabic: /^\p{scx=Arabic}+$/u,
  Bengali: /^\p{scx=Bengali}+$/u,
  Cyrillic: /^\p{scx=Cyrillic}+$/u,
  Devanagari: /^\p{scx=Devanagari}+$/u,
  Greek: /^\p{scx=Greek}+$/u,
  Gujarati: /^\p{scx=Gujarati}+$/u,
  Han: /^\p{scx=Han}+$/u,
  Hebrew: /^\p{scx=Hebrew}+$/u,
  Kannada: /^\p{scx=Kannada}+$/u,
  Malayalam: /^\p{scx=Malayalam}+$/u,
  Tamil: /^\p{scx=Tamil}+$/u,
  Telugu: /^\p{scx=Telugu}+$/u,
};
const ALWAYS_PIPED = /^[ 0-9.,;:!?&'()+-]$/;

/** What a person sees as characters: a letter with its accents is one. */
const graphemes = (text: string): string[] => [...SEGMENTER.segment(text)].map((part) => part.segment);

/** Characters that are paid for: spaces and line ends are free. */
export const countPaidCharacters = (text: string): number =>
  graphemes(text).filter((character) => character.trim() !== '').length;

export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();

/** What is wrong with a cleaned text under the group's rule; the first thing only. */
export function findTextError(group: OptionGroup, text: string, field: string): DesignError | null {
  const rule = group.text ?? { max_length: 30, lines: 1, scripts: [] };
  const error = (code: string, message: string) => ({ code, group_id: group.id, field, message });
  if (FORBIDDEN.test(text))
    return error('designs/text-forbidden', `“${group.name}” must have no control or direction characters.`);
  const lines = text.split('\n');
  if (lines.length > rule.lines)
    return error(
      'designs/text-lines',
      `“${group.name}” has room for ${rule.lines === 1 ? 'one line' : `${rule.lines} lines`}.`,
    );
  const characters = lines.flatMap(graphemes);
  // A single "character" can hide thousands of accents.
  const isTooLong = characters.length > rule.max_length || text.length > rule.max_length * 16;
  if (isTooLong) return error('designs/text-too-long', `“${group.name}” has room for ${rule.max_length} characters.`);
  const unpiped = [...new Set(characters.filter((character) => !isPiped(character, rule.scripts)))];
  if (unpiped.length === 0) return null;
  return error('designs/text-unpipable', `“${group.name}”: we can’t pipe ${unpiped.slice(0, 8).join(' ')}.`);
}

function isPiped(character: string, scripts: readonly string[]): boolean {
  if (ALWAYS_PIPED.test(character)) return true;
  return (scripts.length > 0 ? scripts : ['Latin']).some((script) => PIPED[script]?.test(character));
}
