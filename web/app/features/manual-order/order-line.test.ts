import { expect, it } from 'vitest';
import { writeDesign } from '../customiser/design-form.ts';
import { designOf, lineCode, readLine, readLines } from './order-line.ts';

const GROUPS = [
  { id: 12, kind: 'choice', max_choices: 2, max_each: 1 },
  { id: 13, kind: 'text', max_choices: 1, max_each: 1 },
] as const;
const selections = [
  { group_id: 12, option_ids: [40, 41] },
  { group_id: 13, text: 'Ira & Leo, 7 = 7?' },
];

it('keeps a design with its words in an address, and reads it back as it was', () => {
  const code = lineCode(101, writeDesign(GROUPS, selections, 3));
  expect(readLine(code)).toEqual({ product_id: 101, quantity: 3, selections });
  expect(designOf(code)).toEqual({ g12: ['40', '41'], t13: ['Ira & Leo, 7 = 7?'], quantity: ['3'] });
});

it('passes over what is no line', () => {
  expect(readLines(['', 'x?quantity=1', '0?quantity=1', '5', '7?'])).toEqual([
    { product_id: 7, quantity: 1, selections: [] },
  ]);
});
