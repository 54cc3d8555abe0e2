import type { Ticket } from './board.ts';

type Line = Pick<Ticket['lines'][number], 'choices' | 'inscription'>;

/** In which order a cake comes together. */
const WORK = [
  'size',
  'tiers',
  'shape',
  'flavour',
  'filling',
  'icing',
  'colour',
  'topping',
  'diet',
  'extra',
  'inscription',
];

/** Every choice of a line in the order of the work; the words to pipe stand apart from them. */
export function choicesInOrder({ choices, inscription }: Line): { group: string; words: string }[] {
  return choices
    .filter(({ names, text }) => names.length > 0 || (text && text !== inscription))
    .toSorted((a, b) => WORK.indexOf(a.role) - WORK.indexOf(b.role))
    .map(({ group, names, text }) => ({ group, words: [...names, ...(text ? [`“${text}”`] : [])].join(', ') }));
}
