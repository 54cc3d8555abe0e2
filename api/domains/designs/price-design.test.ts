import { describe, expect, test } from 'vitest';
import type { OptionGroup, Selection } from './option-groups.ts';
import { defaultSelections, designHash, priceDesign } from './price-design.ts';
import { group, option, product } from './test-products.ts';

const size = group(
  1,
  'Size',
  [
    option(11, '15 cm', { is_default: true, servings: 8 }),
    option(12, '20 cm', { price: 60_000, servings: 16, capacity_units: 1 }),
  ],
  { role: 'size', is_required: true },
);
const inscription = group(5, 'Words', [option(51, 'Piping', { price_mode: 'per_char', price: 500 })], {
  role: 'inscription',
  kind: 'text',
  text: { max_length: 12, lines: 1, scripts: [] },
});

const total = (groups: OptionGroup[], selections: Selection[]) =>
  priceDesign(product(groups), selections).design.unit_price_minor;
const errorsOf = (groups: OptionGroup[], selections: Selection[]) => {
  const result = priceDesign(product(groups), selections);
  return result.is_valid ? [] : result.errors.map((e) => [e.code, e.group_id, e.field]);
};

describe('prices', () => {
  test('per serving follows the chosen size', () => {
    const filling = group(2, 'Filling', [option(21, 'Mango', { price_mode: 'per_serving', price: 1500 })]);
    const chosen = { group_id: 2, option_ids: [21] };
    expect(total([size, filling], [{ group_id: 1, option_ids: [11] }, chosen])).toBe(100_000 + 8 * 1500);
    expect(total([size, filling], [{ group_id: 1, option_ids: [12] }, chosen])).toBe(160_000 + 16 * 1500);
  });

  test('a percentage is of the product at its chosen size, rounded half away from zero', () => {
    const finish = group(2, 'Finish', [option(21, 'Gold', { price_mode: 'percent', price: 1250 })]);
    const groups = [size, finish];
    const chosen = [
      { group_id: 2, option_ids: [21] },
      { group_id: 1, option_ids: [12] },
    ];
    expect(total(groups, chosen)).toBe(160_000 + 20_000);
    const odd = priceDesign(product(groups, { price_minor: 4 }), [{ group_id: 2, option_ids: [21] }]);
    expect(odd.design.unit_price_minor).toBe(5);
  });

  test('per tier, and groups that apply to every tier, multiply by the chosen tiers once', () => {
    const tiers = group(2, 'Tiers', [option(21, 'Three', { tiers: 3, price: 90_000 })], { role: 'tiers' });
    const ribbon = group(3, 'Ribbon', [option(31, 'Silk', { price_mode: 'per_tier', price: 1000 })]);
    const icing = group(4, 'Icing', [option(41, 'Ruffle', { price: 2000 })], { applies_per_tier: true });
    const chosen = [21, 31, 41].map((id) => ({ group_id: Math.floor(id / 10), option_ids: [id] }));
    expect(total([tiers, ribbon, icing], chosen)).toBe(100_000 + 90_000 + 3 * 1000 + 3 * 2000);
  });

  test('a cake that always has three tiers is priced by three', () => {
    const flowers = group(2, 'Flowers', [option(21, 'Roses', { price_mode: 'per_tier', price: 5000 })]);
    const tier = { diameter_cm: 20, height_cm: 10 };
    const of = product([flowers], { art: { tiers: [tier, tier, tier] } });
    const { design } = priceDesign(of, [{ group_id: 2, option_ids: [21] }]);
    expect(design).toMatchObject({ tiers: 3, unit_price_minor: 100_000 + 3 * 5000 });
  });

  test('a price listed for the chosen size stands instead of the plain one', () => {
    const topping = group(2, 'Topping', [option(21, 'Berries', { price: 9000, price_by_size: { 12: 17_000 } })]);
    const chosen = { group_id: 2, option_ids: [21] };
    expect(total([size, topping], [chosen, { group_id: 1, option_ids: [11] }])).toBe(109_000);
    expect(total([size, topping], [chosen, { group_id: 1, option_ids: [12] }])).toBe(177_000);
  });

  test('the first choices of the menu are included, repeats one by one', () => {
    const toppings = group(2, 'Toppings', [option(21, 'Nuts', { price: 3000 }), option(22, 'Kiwi', { price: 5000 })], {
      max_choices: 4,
      max_each: 3,
      free_up_to: 2,
    });
    const result = priceDesign(product([toppings]), [{ group_id: 2, option_ids: [22, 21, 21, 21] }]);
    expect(result.design.choices[0]?.choices.map((c) => c.price_minor)).toEqual([3000, 5000]);
  });

  test('words are paid by the character that a person sees, without spaces', () => {
    expect(total([inscription], [{ group_id: 5, text: ' Ana é ok ' }])).toBe(100_000 + 6 * 500);
    expect(total([inscription], [{ group_id: 5, text: 'e\u0301te\u0301' }])).toBe(100_000 + 3 * 500);
  });

  test('a rebate never makes a price negative', () => {
    const rebate = group(2, 'Plain', [option(21, 'No icing', { price: -900_000 })]);
    expect(total([rebate], [{ group_id: 2, option_ids: [21] }])).toBe(0);
  });
});

describe('refusals name the group and the field', () => {
  test('a required group without a choice, also when its only choice is sold out', () => {
    expect(errorsOf([size], [])).toEqual([['designs/too-few', 1, 'selections']]);
    const soldOut = { ...size, options: size.options.map((o) => ({ ...o, is_available: o.id === 11 })) };
    expect(errorsOf([soldOut], [{ group_id: 1, option_ids: [12] }])).toEqual([
      ['designs/option-unavailable', 1, 'selections.0.option_ids'],
      ['designs/too-few', 1, 'selections.0.option_ids'],
    ]);
  });

  test('unknown groups, options of other groups, groups sent twice', () => {
    const chosen = { group_id: 1, option_ids: [11] };
    expect(errorsOf([size], [chosen, { group_id: 77, option_ids: [1] }])).toEqual([
      ['designs/unknown-group', null, 'selections.1.group_id'],
    ]);
    expect(errorsOf([size, inscription], [{ group_id: 1, option_ids: [11, 51] }])).toEqual([
      ['designs/unknown-option', 1, 'selections.0.option_ids'],
    ]);
    expect(errorsOf([size], [chosen, chosen])).toEqual([['designs/repeated-group', 1, 'selections.1']]);
  });

  test('more than the group or one option allows', () => {
    expect(errorsOf([size], [{ group_id: 1, option_ids: [11, 12] }])).toEqual([
      ['designs/too-many', 1, 'selections.0.option_ids'],
    ]);
    const pairs = { ...size, max_choices: 2 };
    expect(errorsOf([pairs], [{ group_id: 1, option_ids: [11, 11] }])).toEqual([
      ['designs/too-many-of-one', 1, 'selections.0.option_ids'],
    ]);
  });

  test('a group that does not show: required is not asked, chosen is refused, a circle never shows', () => {
    const ribbon = group(2, 'Ribbon', [option(21, 'Silk')], {
      is_required: true,
      visible_when: { group_id: 1, option_id: 12 },
    });
    expect(errorsOf([size, ribbon], [{ group_id: 1, option_ids: [11] }])).toEqual([]);
    expect(errorsOf([size, ribbon], [{ group_id: 1, option_ids: [12] }])).toEqual([
      ['designs/too-few', 2, 'selections'],
    ]);
    const hidden = [
      { group_id: 1, option_ids: [11] },
      { group_id: 2, option_ids: [21] },
    ];
    expect(errorsOf([size, ribbon], hidden)).toEqual([['designs/hidden-group', 2, 'selections.1']]);
    const circle = { ...ribbon, visible_when: { group_id: 2, option_id: 21 } };
    expect(errorsOf([circle], [{ group_id: 2, option_ids: [21] }])).toEqual([
      ['designs/hidden-group', 2, 'selections.0'],
    ]);
  });

  test('words: too long, too many lines, control and direction characters, scripts that are not piped', () => {
    const says = (text: string) => priceDesign(product([inscription]), [{ group_id: 5, text }]);
    expect(errorsOf([inscription], [{ group_id: 5, text: 'x'.repeat(13) }])[0]?.[0]).toBe('designs/text-too-long');
    expect(errorsOf([inscription], [{ group_id: 5, text: 'a\nb' }])[0]?.[0]).toBe('designs/text-lines');
    for (const bad of ['a\u0000b', 'a\u202eb', 'a\tb', 'a\ud800'])
      expect(errorsOf([inscription], [{ group_id: 5, text: bad }])[0]?.[0]).toBe('designs/text-forbidden');
    expect(says('Hi 🎂 日本')).toMatchObject({ errors: [{ message: '“Words”: we can’t pipe 🎂 日 本.' }] });
    expect(says('Zoë & Łukasz')).toMatchObject({ is_valid: true });
    const devanagari = { ...inscription, text: { max_length: 12, lines: 1, scripts: ['Devanagari'] } };
    expect(errorsOf([devanagari], [{ group_id: 5, text: 'जन्मदिन 40' }])).toEqual([]);
  });

  test('words in a choice, choices in words', () => {
    expect(errorsOf([inscription], [{ group_id: 5, option_ids: [51] }])[0]?.[0]).toBe('designs/not-a-choice');
    expect(errorsOf([size], [{ group_id: 1, option_ids: [11], text: 'hi' }])[0]?.[0]).toBe('designs/not-a-text');
    const needed = { ...inscription, is_required: true };
    expect(errorsOf([needed], [{ group_id: 5, text: '  ' }])).toEqual([
      ['designs/text-missing', 5, 'selections.0.text'],
    ]);
  });
});

describe('what a design is besides its price', () => {
  test('lead time is the longest, capacity units add up, servings come from the size', () => {
    const flowers = group(2, 'Flowers', [option(21, 'Fresh', { lead_time_minutes: 2880, capacity_units: 2 })], {
      max_choices: 2,
      max_each: 2,
    });
    const chosen = [
      { group_id: 1, option_ids: [12] },
      { group_id: 2, option_ids: [21, 21] },
    ];
    const { design } = priceDesign(product([size, flowers]), chosen);
    expect(design).toMatchObject({ lead_time_minutes: 2880, capacity_units: 1 + 1 + 4, servings: 16 });
  });

  test('work adds up by kind, as often as it is chosen, and for each tier where the group applies per tier', () => {
    const tiers = group(2, 'Tiers', [option(21, 'Three', { tiers: 3, work_units: { assembly: 2 } })], {
      role: 'tiers',
    });
    const flowers = group(3, 'Flowers', [option(31, 'Fresh', { work_units: { decoration: 1 } })], {
      applies_per_tier: true,
    });
    const macarons = group(4, 'Macarons', [option(41, 'Six', { work_units: { oven: 1 } })], {
      max_choices: 2,
      max_each: 2,
    });
    const of = product([tiers, flowers, macarons], { work_units: { oven: 2, assembly: 1 } });
    const chosen = [
      { group_id: 2, option_ids: [21] },
      { group_id: 3, option_ids: [31] },
      { group_id: 4, option_ids: [41, 41] },
    ];
    expect(priceDesign(of, chosen).design.work_units).toEqual({ oven: 4, assembly: 3, decoration: 3 });
    expect(priceDesign(product([]), []).design.work_units).toEqual({ oven: 0, assembly: 0, decoration: 0 });
  });

  test('an egg-free choice makes it eggless and leaves eggs as a trace; a nut choice ends nut-free', () => {
    const diet = group(2, 'Eggs', [option(21, 'Egg-free', { removes: ['eggs'] })]);
    const nuts = group(3, 'Nuts', [option(31, 'Praline', { may_contain: ['tree_nuts'] })]);
    const of = product([diet, nuts], { contains: ['eggs', 'milk'], diets: ['vegetarian', 'vegan', 'nut_free'] });
    expect(priceDesign(of, []).design).toMatchObject({ contains: ['eggs', 'milk'], diets: ['vegetarian', 'nut_free'] });
    const chosen = [
      { group_id: 2, option_ids: [21] },
      { group_id: 3, option_ids: [31] },
    ];
    expect(priceDesign(of, chosen).design).toMatchObject({
      contains: ['milk'],
      may_contain: ['eggs', 'tree_nuts'],
      diets: ['vegetarian', 'eggless'],
    });
  });

  test('the picture shows the customer’s words in the product’s style, and none before there are any', () => {
    const of = product([inscription], {
      art: { inscription: { text: 'Sample', placement: 'plaque', colour: '#ffffff' } },
    });
    expect(priceDesign(of, []).design.art.inscription).toBeNull();
    const { design } = priceDesign(of, [{ group_id: 5, text: 'Asha' }]);
    expect(design.art.inscription).toEqual({ text: 'Asha', placement: 'plaque', colour: '#ffffff' });
    expect(design.inscription).toBe('Asha');
  });

  test('the opening design takes defaults, or the first that is available', () => {
    expect(defaultSelections(product([size, inscription]))).toEqual([{ group_id: 1, option_ids: [11] }]);
    const soldOut = { ...size, options: size.options.map((o) => ({ ...o, is_available: o.id === 12 })) };
    expect(defaultSelections(product([soldOut]))).toEqual([{ group_id: 1, option_ids: [12] }]);
  });

  test('designs that differ have different names, empty selections do not count', () => {
    const chosen = { group_id: 1, option_ids: [11] };
    expect(designHash([chosen])).toBe(designHash([{ group_id: 2, option_ids: [] }, chosen]));
    expect(designHash([chosen])).not.toBe(designHash([{ group_id: 1, option_ids: [11, 11] }]));
    expect(designHash([{ group_id: 5, text: 'Asha' }])).not.toBe(designHash([{ group_id: 5, text: 'asha' }]));
  });
});
