import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Selection } from './option-groups.ts';
import { defaultSelections, designHash, priceDesign } from './price-design.ts';
import { anyDesign, anyProduct, group, option } from './test-products.ts';

const shuffled = (selections: Selection[]) =>
  fc
    .shuffledSubarray(selections, { minLength: selections.length })
    .chain((groups) =>
      fc.tuple(
        ...groups.map((s) =>
          s.option_ids
            ? fc
                .shuffledSubarray(s.option_ids, { minLength: s.option_ids.length })
                .map((option_ids): Selection => ({ ...s, option_ids }))
            : fc.constant(s),
        ),
      ),
    );

const designsTwice = anyDesign(-90_000).chain(([product, selections]) =>
  fc.tuple(fc.constant(product), fc.constant(selections), shuffled(selections)),
);

describe('whatever the product and the choices', () => {
  test('the design does not depend on the order of the selections', () => {
    fc.assert(
      fc.property(designsTwice, ([product, selections, other]) => {
        expect(priceDesign(product, other).design).toEqual(priceDesign(product, selections).design);
        expect(designHash(other)).toBe(designHash(selections));
      }),
    );
  });

  test('the total is a whole number of minor units and never negative', () => {
    fc.assert(
      fc.property(anyDesign(-90_000), ([product, selections]) => {
        const { design } = priceDesign(product, selections);
        expect(Number.isSafeInteger(design.unit_price_minor)).toBe(true);
        expect(Object.is(Math.max(0, design.unit_price_minor), design.unit_price_minor)).toBe(true);
      }),
    );
  });

  test('the lines and the product’s price add up to the total', () => {
    fc.assert(
      fc.property(anyDesign(), ([product, selections]) => {
        const { design } = priceDesign(product, selections);
        const lines = design.choices.flatMap((g) => [g.price_minor, ...g.choices.map((c) => c.price_minor)]);
        expect(lines.reduce((sum, n) => sum + n, product.price_minor)).toBe(design.unit_price_minor);
      }),
    );
  });

  test('the canonical selections of a valid design price to the same design again', () => {
    fc.assert(
      fc.property(anyDesign(), ([product, selections]) => {
        const first = priceDesign(product, selections);
        if (!first.is_valid) return;
        const again = priceDesign(product, first.design.selections);
        expect(again).toEqual(first);
        expect(designHash(again.design.selections)).toBe(designHash(first.design.selections));
      }),
    );
  });

  test('a product that can be ordered opens with a valid design', () => {
    fc.assert(
      fc.property(anyProduct(), (product) => {
        expect(priceDesign(product, defaultSelections(product))).toMatchObject({ is_valid: true });
      }),
    );
  });

  test('one more choice that costs something never lowers the total', () => {
    const withExtra = fc.tuple(anyDesign(), fc.integer({ min: 0, max: 50_000 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(withExtra, ([[product, selections], price, free]) => {
        const extras = [option(9001, 'First', { price }), option(9002, 'Second', { price: 4000 })];
        const richer = {
          ...product,
          groups: [...product.groups, group(90, 'Extras', extras, { max_choices: 2, free_up_to: free })],
        };
        const totals = [[], [9002], [9001, 9002]].map((option_ids) => {
          const result = priceDesign(richer, [...selections, { group_id: 90, option_ids }]);
          return result.design.unit_price_minor;
        });
        expect(totals).toEqual([...totals].sort((a, b) => a - b));
      }),
    );
  });

  test('an allergen never vanishes', () => {
    fc.assert(
      fc.property(anyDesign(), ([product, selections]) => {
        const { design } = priceDesign(product, selections);
        const chosen = new Set(design.selections.flatMap((s) => s.option_ids ?? []));
        const options = product.groups.flatMap((g) => g.options.filter((o) => chosen.has(o.id)));
        const declared = [product, ...options].flatMap((o) => [...o.contains, ...o.may_contain]);
        expect([...design.contains, ...design.may_contain]).toEqual(expect.arrayContaining(declared));
        expect(design.contains).toEqual(expect.arrayContaining(options.flatMap((o) => o.contains)));
      }),
    );
  });
});
