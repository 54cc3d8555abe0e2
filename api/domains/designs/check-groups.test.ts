import { describe, expect, test } from 'vitest';
import { checkGroup, checkGroupAmong, checkProduct, type Finding, findOpeningProblems } from './check-groups.ts';
import type { OptionGroup } from './option-groups.ts';
import { group, option, product } from './test-products.ts';

const codes = (findings: Finding[], is_error = true) =>
  findings.filter((found) => found.is_error === is_error).map((found) => `${found.code.split('/')[1]} ${found.field}`);
const three = [option(11, 'Plain'), option(12, 'Nut'), option(13, 'Fruit')];
const icing = (more: Partial<OptionGroup> = {}) => group(1, 'Icing', three, more);

describe('a group by itself', () => {
  test.each<[string, Partial<OptionGroup>, string]>([
    ['more required than allowed', { min_choices: 3, max_choices: 2 }, 'min-over-max max_choices'],
    ['a choice that may not be made', { max_choices: 0 }, 'nothing-to-choose max_choices'],
    ['a required choice of nothing', { is_required: true, options: [] }, 'required-without-options options'],
    ['more required than there is', { min_choices: 4, max_choices: 5 }, 'min-over-options min_choices'],
    ['more free than allowed', { free_up_to: 2, max_choices: 1 }, 'free-over-max free_up_to'],
    [
      'more chosen at first than allowed',
      { options: three.map((o) => ({ ...o, is_default: true })), max_choices: 2 },
      'defaults-over-max options',
    ],
    ['words without a length', { kind: 'text', text: null }, 'text-without-length text.max_length'],
    [
      'more than 10 000 %',
      { options: [option(11, 'Gold', { price_mode: 'percent', price: 1_000_001 })] },
      'percent-too-large options.0.price',
    ],
    [
      'less than −10 000 % for a size',
      { options: [option(11, 'Gold', { price_mode: 'percent', price_by_size: { 91: -1_000_001 } })] },
      'percent-too-large options.0.price',
    ],
  ])('%s is refused', (_, more, expected) => {
    expect(codes(checkGroup(icing(more)))).toEqual([expected]);
  });

  test.each<[string, Partial<OptionGroup>]>([
    ['as many as there are', { min_choices: 3, max_choices: 3 }],
    ['more than there are, as often as allowed', { min_choices: 5, max_choices: 6, max_each: 2 }],
    ['words with a length', { kind: 'text', text: { max_length: 1, lines: 1, scripts: [] }, options: [] }],
    ['10 000 %', { options: [option(11, 'Gold', { price_mode: 'percent', price: 1_000_000 })] }],
    ['nothing required of nothing', { options: [] }],
  ])('%s is fine', (_, more) => {
    expect(checkGroup(icing(more))).toEqual([]);
  });

  test('options that are sold out for now are a warning, not a refusal', () => {
    const options = three.map((o) => ({ ...o, is_available: o.id === 11 }));
    const findings = checkGroup(icing({ options, min_choices: 2, max_choices: 2 }));
    expect(codes(findings)).toEqual([]);
    expect(findings[0]?.message).toBe('“Icing” needs 2 choices and only 1 can be had.');
  });

  test('two options of one name are a warning', () => {
    expect(codes(checkGroup(icing({ options: [option(1, 'Plain'), option(2, 'plain')] })), false)).toEqual([
      'same-name options.1.name',
    ]);
  });
});

describe('a group among others', () => {
  const size = group(9, 'Size', [option(91, 'Small')], { role: 'size' });
  const words = group(8, 'Words', [], { kind: 'text', text: { max_length: 9, lines: 1, scripts: [] } });
  const late = group(7, 'Card', [option(71, 'Yes')], { role: 'extra' });
  const among = (more: Partial<OptionGroup>, others = [size, words, late]) =>
    codes(checkGroupAmong(icing({ role: 'icing', ...more }), others));
  const when = (group_id: number, option_id: number) => ({ visible_when: { group_id, option_id } });

  test.each<[string, Partial<OptionGroup>, string]>([
    ['itself', when(1, 11), 'condition-on-itself visible_when'],
    ['a group that is not there', when(99, 11), 'condition-unknown visible_when'],
    ['words', when(8, 1), 'condition-on-text visible_when'],
    ['an option of another group', when(9, 11), 'condition-on-foreign-option visible_when'],
    ['a group that is asked later', when(7, 71), 'condition-later visible_when'],
  ])('waiting for %s is refused', (_, more, expected) => {
    expect(among(more)).toEqual([expected]);
  });

  test('waiting for each other is refused, however many go round', () => {
    const of = (id: number, waits: number) =>
      group(id, `G${id}`, [option(id * 10, 'x')], { role: 'icing', ...when(waits, waits * 10) });
    expect(codes(checkGroupAmong(of(1, 2), [of(2, 1)]))).toEqual(['condition-in-circle visible_when']);
    expect(codes(checkGroupAmong(of(1, 2), [of(2, 3), of(3, 1)]))).toEqual(['condition-in-circle visible_when']);
    expect(codes(checkGroupAmong(of(1, 2), [of(2, 3), { ...of(3, 1), visible_when: null }]))).toEqual([]);
  });

  test('waiting for a choice that is made before is fine', () => {
    expect(among(when(9, 91))).toEqual([]);
  });

  test('prices go by the store’s sizes alone, and a size has none', () => {
    expect(among({ options: [option(11, 'Gold', { price_by_size: { 91: 5 } })] })).toEqual([]);
    expect(among({ options: [option(11, 'Gold', { price_by_size: { 71: 5 } })] })).toEqual([
      'price-by-unknown-size options.0.price_by_size',
    ]);
    expect(among({ role: 'size', options: [option(11, 'Gold', { price_by_size: { 91: 5 } })] })).toEqual([
      'price-by-size-of-size options.0.price_by_size',
    ]);
  });
});

describe('groups on one product', () => {
  const first = group(1, 'Shape', [option(11, 'Round'), option(12, 'Number')], { role: 'shape' });
  const second = (more: Partial<OptionGroup> = {}) =>
    group(2, 'Digits', [option(21, '1')], { role: 'shape', visible_when: { group_id: 1, option_id: 12 }, ...more });

  test('one group of sizes is all', () => {
    const size = (id: number) => group(id, `Size ${id}`, [option(id * 10, 'S')], { role: 'size' });
    expect(codes(checkProduct(product([size(1), size(2)])))).toEqual(['two-sizes group_ids']);
    expect(checkProduct(product([size(1)]))).toEqual([]);
  });

  test('a group that waits comes behind what it waits for', () => {
    expect(checkProduct(product([first, second()]))).toEqual([]);
    expect(codes(checkProduct(product([second(), first])))).toEqual(['condition-later group_ids']);
  });

  test('a group that never shows is a warning; a required one is refused', () => {
    expect(codes(checkProduct(product([second()])), false)).toEqual(['never-shows group_ids']);
    expect(codes(checkProduct(product([second({ is_required: true })])))).toEqual(['required-never-shows group_ids']);
    const third = group(3, 'Colour', [option(31, 'Red')], {
      is_required: true,
      visible_when: { group_id: 2, option_id: 21 },
    });
    expect(codes(checkProduct(product([second(), third])))).toEqual(['required-never-shows group_ids']);
    expect(checkProduct(product([first, second(), third]))).toEqual([]);
  });

  test('a product that opens at less than nothing is refused', () => {
    const off = (price: number) => group(1, 'Basis', [option(11, 'Small', { price, is_default: true })]);
    expect(codes(checkProduct(product([off(-100_001)])))).toEqual(['negative-total price']);
    expect(checkProduct(product([off(-100_000)]))).toEqual([]);
  });

  test('what keeps the opening design from being ordered is told, but no words that are still to write', () => {
    const soldOut = group(1, 'Flavour', [option(11, 'Rose', { is_available: false })], { is_required: true });
    const words = group(2, 'Words', [], {
      kind: 'text',
      is_required: true,
      text: { max_length: 9, lines: 1, scripts: [] },
    });
    expect(findOpeningProblems(product([soldOut, words]))).toEqual(['“Flavour” needs a choice and all are sold out.']);
    expect(findOpeningProblems(product([words]))).toEqual([]);
  });
});
