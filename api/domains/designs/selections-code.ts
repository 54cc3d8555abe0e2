/**
 * Selections as a short piece of a URL: `12:40,41;13:~SGk` is options 40 and 41 of group 12 and the text "Hi" (UTF-8 in
 * base64url) for group 13. Pure; the browser writes it, the server reads it.
 */
import type { Selection } from './option-groups.ts';

const MAX_LENGTH = 4000;
const CHOICE = /^(\d{1,15}):(\d{1,15}(?:,\d{1,15}){0,99})$/;
const TEXT = /^(\d{1,15}):~([\w-]+)$/;

export function encodeSelections(selections: readonly Selection[]): string {
  return selections
    .flatMap(({ group_id, option_ids, text }) => {
      if (option_ids?.length) return [`${group_id}:${option_ids.join(',')}`];
      return text ? [`${group_id}:~${encodeText(text)}`] : [];
    })
    .join(';');
}

/** Null when `code` was not made by `encodeSelections`. */
export function decodeSelections(code: string): Selection[] | null {
  if (code === '') return [];
  if (code.length > MAX_LENGTH) return null;
  const selections = code.split(';').map(decodeSelection);
  return selections.every((selection) => selection !== null) ? selections : null;
}

function decodeSelection(part: string): Selection | null {
  const choice = CHOICE.exec(part);
  if (choice) return { group_id: Number(choice[1]), option_ids: (choice[2] as string).split(',').map(Number) };
  const words = TEXT.exec(part);
  const text = words && decodeText(words[2] as string);
  return text ? { group_id: Number(words[1]), text } : null;
}

function encodeText(text: string): string {
  const bytes = String.fromCharCode(...new TextEncoder().encode(text));
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function decodeText(code: string): string | null {
  try {
    const bytes = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return null;
  }
}
