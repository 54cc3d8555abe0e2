import { describe, expect, it } from 'vitest';
import { readQuantity, readSelections, writeDesign } from './design-form.ts';
import { GROUPS } from './test-cake.ts';

const DESIGN = [
  { group_id: 1, option_ids: [12] },
  { group_id: 4, option_ids: [41, 42] },
  { group_id: 6, option_ids: [61, 61, 61, 62] },
  { group_id: 5, text: 'Hi & “you” ♥' },
];

describe('a design as a form', () => {
  it('is read back as it was written, whatever way its groups ask', () => {
    expect(readSelections(writeDesign(GROUPS, DESIGN, 3))).toEqual(DESIGN);
    expect(readQuantity(writeDesign(GROUPS, DESIGN, 3))).toBe(3);
  });
  it('survives an address, as a form sent by GET makes it', () => {
    const address = new URL(`https://shop.example/?${writeDesign(GROUPS, DESIGN, 1)}`);
    expect(readSelections(address.searchParams)).toEqual(DESIGN);
  });
  it('knows nothing of groups left blank: no option, none of each, spaces alone', () => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ g2: '', 'g6.61': '0', t5: '   ' })) form.set(name, value);
    expect(readSelections(form)).toEqual([]);
  });
  it('takes no other field, number or file for a choice', () => {
    const form = new FormData();
    for (const name of ['g1x', 'gg1', 'line', 'quantity', 'g', 't']) form.set(name, '11');
    form.set('g1', '1e3');
    form.set('g6.61', '-2');
    form.set('t5', new File(['words'], 'words.txt'));
    expect(readSelections(form)).toEqual([]);
  });
  it('counts to 99 at most, so that an address cannot ask for a million candles', () => {
    const [candles] = readSelections(new URLSearchParams('g6.61=9999'));
    expect(candles?.option_ids).toHaveLength(99);
  });
  it.each([
    ['0', 1],
    ['2', 2],
    ['150', 99],
    ['-1', 1],
    ['1.5', 1],
    ['', 1],
    ['many', 1],
  ])('reads a quantity of %j as %d', (typed, pieces) =>
    expect(readQuantity(new URLSearchParams({ quantity: typed }))).toBe(pieces),
  );
});
