import type { Refusal } from '../../lib/forms.ts';

/** The API says "must be 0 or more"; beside a field it stands as a sentence of its own. */
export function wordsAt(refusal: Refusal | undefined, name: string): string | undefined {
  const words = refusal?.fields[name];
  if (!words) return undefined;
  const text = /^must /.test(words) ? `It ${words}` : words;
  return /[.?]$/.test(text) ? text : `${text}.`;
}
