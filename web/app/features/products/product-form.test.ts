import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeArt } from '../../../../api/domains/designs/art.ts';
import { ALLERGENS, DIETS } from '../../../../api/domains/designs/option-groups.ts';
import { minorOf, readAmount, readCount, readQuantity } from './amounts.ts';
import { FORMS, ICINGS, SHAPES, STANDS, TOPPINGS } from './art-form.ts';
import { KINDS, type ProductValues, readProduct, UNITS, WORKS, writeProduct } from './product-form.ts';

const words = fc.string({ minLength: 1, maxLength: 30 }).map((text) => `a${text.trim()}`.replace(/\s+/g, ' ').trim());
const tag = fc.stringMatching(/^[a-z]{1,12}$/);
const count = fc.integer({ min: 0, max: 10_000 });
const colour = fc.stringMatching(/^#[0-9a-f]{6}$/);
const tenths = (least: number, most: number) => fc.integer({ min: least * 10, max: most * 10 }).map((n) => n / 10);

const art = fc.record({
  form: fc.constantFrom(...FORMS),
  shape: fc.constantFrom(...SHAPES),
  digits: fc.stringMatching(/^\d{1,2}$/),
  tiers: fc.array(fc.record({ diameter_cm: tenths(6, 90), height_cm: tenths(2, 40) }), { minLength: 1, maxLength: 4 }),
  sponge: fc.array(colour, { minLength: 1, maxLength: 8 }),
  filling: colour,
  icing: fc.record({ style: fc.constantFrom(...ICINGS), colour, accent: colour }),
  toppings: fc.array(
    fc.record(
      { kind: fc.constantFrom(...TOPPINGS), amount: fc.constantFrom(1 as const, 2 as const, 3 as const), colour },
      { requiredKeys: ['kind', 'amount'] },
    ),
    { maxLength: 10 },
  ),
  inscription: fc.option(
    fc.record({ text: words, placement: fc.constantFrom('arc' as const, 'plaque' as const), colour }),
  ),
  backdrop: colour,
  stand: fc.constantFrom(...STANDS),
  is_cut: fc.boolean(),
  pieces: fc.integer({ min: 1, max: 24 }),
  seed: fc.integer({ min: 0, max: 999_999_999 }),
});

const presences = fc.array(fc.constantFrom('contains', 'may_contain', 'free'), { minLength: 14, maxLength: 14 });

const product: fc.Arbitrary<ProductValues> = fc
  .record({
    sku: fc.option(words),
    name: words,
    description: words,
    kind: fc.constantFrom(...KINDS),
    category: tag,
    occasions: fc.uniqueArray(tag, { maxLength: 5 }),
    flavours: fc.uniqueArray(tag, { maxLength: 5 }),
    price: fc
      .integer({ min: 0, max: 99_999_999 })
      .map((minor) => ({ amount: (minor / 100).toFixed(2), currency: 'INR' })),
    tax_class: tag,
    servings: fc.option(count),
    presences,
    diets: fc.subarray([...DIETS]),
    ingredients: words,
    lead_time_minutes: fc.integer({ min: 0, max: 90 * 1440 }),
    capacity_units: count,
    work_units: fc.record({ oven: count, assembly: count, decoration: count }, { requiredKeys: [] }),
    steps: fc.array(fc.record({ name: words, work: fc.constantFrom(...WORKS), minutes: count, waits: count }), {
      maxLength: 5,
    }),
    recipe: fc.array(
      fc.record({
        ingredient: words,
        quantity: fc.integer({ min: 1, max: 9_999_999 }).map((n) => n / 1000),
        unit: fc.constantFrom(...UNITS),
      }),
      { maxLength: 5 },
    ),
    recipe_servings: fc.option(count),
    art,
    group_ids: fc.uniqueArray(fc.integer({ min: 1, max: 99_999 }), { maxLength: 6 }),
    stock: fc.option(count),
  })
  .map(({ presences: each, ...values }) => ({
    ...values,
    contains: ALLERGENS.filter((_, i) => each[i] === 'contains'),
    may_contain: ALLERGENS.filter((_, i) => each[i] === 'may_contain'),
  }));

/** 350.00 and 350 are one amount; a picture is what it draws. */
const plain = (values: ProductValues) => ({
  ...values,
  price: { ...values.price, amount: Number(values.price.amount) },
  art: composeArt(values.art, []),
});

describe('a product as a form', () => {
  it('comes back from its form as it went in, also through an address', () => {
    fc.assert(
      fc.property(product, (values) => {
        const sent = new URLSearchParams(writeProduct(values).toString());
        const read = readProduct(sent, 'INR');
        expect(read.errors).toEqual({});
        expect(plain(read.values)).toEqual(plain(values));
      }),
      { numRuns: 300 },
    );
  });

  it('names every field that can’t be read, and guesses none', () => {
    const fields = new URLSearchParams(
      'price=ten&servings=a+few&lead_time=1.5&stock_mode=count&stock=&steps.0.name=Mix&steps.0.minutes=&recipe.0.ingredient=Flour&recipe.0.quantity=0',
    );
    expect(Object.keys(readProduct(fields, 'INR').errors).toSorted()).toEqual([
      'lead_time',
      'price',
      'recipe.0.quantity',
      'servings',
      'steps.0.minutes',
      'stock',
    ]);
  });

  it('asks for no number where the product is made to order', () => {
    const { values, errors } = readProduct(new URLSearchParams('price=1&stock_mode=order&stock=abc'), 'INR');
    expect([values.stock, errors]).toEqual([null, {}]);
  });
});

describe('numbers as people type them', () => {
  it.each([
    ['1,450.50', '1450.50'],
    ['₹ 1 450', '1450'],
    ['007', '7'],
    ['0', '0'],
    ['12.', '12'],
    ['-3', undefined],
    ['1e3', undefined],
    ['', undefined],
    ['1.2.3', undefined],
  ])('“%s” is the amount %s', (text, amount) => expect(readAmount(text)).toBe(amount));

  it('counts are whole, quantities above nothing, minor units exact', () => {
    expect([readCount('12'), readCount('1.5'), readCount('-1')]).toEqual([12, undefined, undefined]);
    expect([readQuantity('0.25'), readQuantity('0'), readQuantity('x')]).toEqual([0.25, undefined, undefined]);
    expect(minorOf({ amount: '1450.5', currency: 'INR' })).toBe(145_050);
    expect(minorOf({ amount: '1450', currency: 'JPY' })).toBe(1450);
  });
});
