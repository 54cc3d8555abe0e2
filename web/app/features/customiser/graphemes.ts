const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a person sees as characters; line ends count as none, as on the server (designs/inscription.ts). */
const charactersOf = (text: string) => [...SEGMENTER.segment(text)].map((part) => part.segment);
const takesRoom = (character: string) => !/^[\r\n]+$/.test(character);

export const lengthOf = (text: string): number => charactersOf(text.normalize('NFC')).filter(takesRoom).length;

/** The text up to its `room`th character. */
export function cutToFit(text: string, room: number): string {
  let left = room;
  const kept: string[] = [];
  for (const character of charactersOf(text)) {
    if (takesRoom(character) && left-- <= 0) break;
    kept.push(character);
  }
  return kept.join('');
}
