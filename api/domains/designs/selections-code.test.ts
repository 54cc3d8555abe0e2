import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeSelections, encodeSelections } from './selections-code.ts';

const id = fc.integer({ min: 1, max: 999_999_999 });
const anySelections = fc.array(
  fc.oneof(
    fc.record({ group_id: id, option_ids: fc.array(id, { minLength: 1, maxLength: 6 }) }),
    fc.record({ group_id: id, text: fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }) }),
  ),
  { maxLength: 6 },
);

test('whatever is encoded comes back, also after a query string', () => {
  fc.assert(
    fc.property(anySelections, (selections) => {
      const code = encodeSelections(selections);
      expect(decodeSelections(code)).toEqual(selections);
      expect(new URL(`http://shop.example/?s=${code}`).searchParams.get('s')).toBe(code);
    }),
  );
});

test('is short and readable, and leaves out what is empty', () => {
  const selections = [
    { group_id: 12, option_ids: [40, 41] },
    { group_id: 13, text: 'Hi' },
    { group_id: 14, option_ids: [] },
  ];
  expect(encodeSelections(selections)).toBe('12:40,41;13:~SGk');
});

test('anything else is not understood, and never throws', () => {
  for (const code of [
    'x',
    '12',
    '12:',
    '12:a',
    '12:~',
    '12:~!',
    '12:~_w',
    ';',
    '1:2;',
    '1e3:2',
    '-1:2',
    `1:${'1,'.repeat(3000)}1`,
  ])
    expect(decodeSelections(code)).toBeNull();
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (code) => void decodeSelections(code)));
});
