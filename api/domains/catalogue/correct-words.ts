import type { Executor } from '../../platform/db.ts';
import { mistakes } from '../stores/stores.service.ts';
import { listLikeWords } from './search-words.sql.ts';

const MOST_WORDS = 10;

/** 'Choc & nut, gluten-free!' → 'choc nut gluten free', or null when there is no word in it. Any text is harmless. */
export function plainWords(text: string): string | null {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{Nd}]{1,40}/gu) ?? [];
  return words.length > 0 ? words.slice(0, MOST_WORDS).join(' ') : null;
}

/**
 * The words as products spell them: each misspelt one becomes the nearest word of a product's name, one that is like none
 * is left out. Null when that changes nothing or leaves nothing. One statement.
 */
export async function correctWords(db: Executor, words: string): Promise<string | null> {
  const rows = await listLikeWords(db, { words: words.split(' ') });
  const corrected = rows.flatMap(({ word, like }) => nearest(word, like) ?? []).join(' ');
  return corrected === words || corrected === '' ? null : corrected;
}

function nearest(word: string, like: string[]): string | null {
  if (/\d/.test(word)) return word;
  const limit = word.length < 4 ? 0 : word.length < 5 ? 1 : word.length < 9 ? 2 : 3;
  const ranked = like
    .map((other) => ({ other, wrong: mistakes(word, other, limit) }))
    .filter(({ wrong }) => wrong <= limit)
    .sort((a, b) => a.wrong - b.wrong);
  return ranked[0]?.other ?? null;
}
