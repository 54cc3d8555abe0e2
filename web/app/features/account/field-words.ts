import type { Refusal } from '../../lib/forms.ts';

/** The API says "must have at least 8 characters"; beside a field it stands as a sentence of its own. */
export function wordsAt(refusal: Refusal | undefined, name: string): string | undefined {
  const words = refusal?.fields[name];
  if (!words) return undefined;
  if (/^must /.test(words)) return `It ${words}.`;
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.?]$/.test(text) ? text : `${text}.`;
}
