import { type Fields, rowsOf } from './fields.ts';
import { presses } from './lists.ts';
import { placeWords } from './words.ts';

const NOUNS: Record<string, string> = {
  groups: 'Group',
  steps: 'Step',
  recipe: 'Ingredient',
  'art.tiers': 'Tier',
  'art.sponge': 'Layer',
  'art.toppings': 'Topping',
};

const button = (press: string) => `button[name="press"][value="${press}"]:not(:disabled)`;

/** What a press has done, read out, and where the keyboard goes on: the first of `focus` that is there. */
export function pressWords(press: string, after: Fields): { said: string; focus: string[] } {
  if (press === presses.attach()) return { said: 'Attached', focus: ['[name="attach"]'] };
  const [act, list = '', from = '', to = ''] = press.split(':');
  const noun = NOUNS[list] ?? '';
  const count = rowsOf(after, list).length;
  if (act === 'add')
    return {
      said: `${noun} ${count} added`,
      focus: [`[name^="${list}.${count - 1}."]:is(input,select):not([type=hidden])`],
    };
  if (act === 'remove') {
    const at = Math.min(Number(from), count - 1);
    return {
      said: `${noun} ${Number(from) + 1} removed, ${count} left`,
      focus: [button(`remove:${list}:${at}`), button(`add:${list}`), '[name="attach"]'],
    };
  }
  if (act === 'move') {
    const [a, b] = [Number(from), Number(to)];
    const on = b > a ? 1 : -1;
    const buttons = [on, -on].flatMap((step) => [button(`move:${list}:${b}:${b + step}`)]);
    return {
      said: placeWords(noun, b, count),
      focus: [...buttons, `button[name="press"][value^="move:${list}:${b}:"]:not(:disabled)`],
    };
  }
  return { said: act === 'take' ? 'Theirs is in the form now' : 'Yours stays', focus: [button('save')] };
}
