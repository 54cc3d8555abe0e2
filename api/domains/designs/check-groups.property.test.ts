import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkGroup, checkGroupAmong, checkProduct, findOpeningProblems } from './check-groups.ts';
import { type DesignableProduct, GROUP_ROLES, type OptionGroup, type Selection } from './option-groups.ts';
import { defaultSelections, priceDesign } from './price-design.ts';
import { fewest, isText } from './read-choices.ts';
import { group, option, product } from './test-products.ts';

/** Anything that the editor's form could send, sensible or not. */
const anyOption = fc.record({
  price: fc.integer({ min: -200_000, max: 200_000 }),
  price_mode: fc.constantFrom('flat', 'per_serving', 'per_tier', 'percent', 'per_char'),
  is_default: fc.boolean(),
  servings: fc.option(fc.integer({ min: 1, max: 40 })),
  tiers: fc.option(fc.integer({ min: 1, max: 4 })),
  by_size: fc.option(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: -90_000, max: 90_000 })), { freq: 4 }),
});
const anyGroup = fc.record({
  role: fc.constantFrom(...GROUP_ROLES),
  kind: fc.constantFrom('choice', 'choice', 'choice', 'colour', 'text'),
  is_required: fc.boolean(),
  min_choices: fc.integer({ min: 0, max: 3 }),
  max_choices: fc.integer({ min: 0, max: 4 }),
  max_each: fc.integer({ min: 1, max: 2 }),
  free_up_to: fc.integer({ min: 0, max: 2 }),
  waits_for: fc.option(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 3 })), { freq: 2 }),
  options: fc.array(anyOption, { maxLength: 4 }),
});

function toGroup({ waits_for, options, ...plain }: DrawnGroup, index: number): OptionGroup {
  const id = index + 1;
  const made = options.map(({ by_size, ...more }, i) =>
    option(id * 10 + i, `Option ${i}`, { ...more, price_by_size: by_size && { [by_size[0] * 10]: by_size[1] } }),
  );
  return group(id, `Group ${id}`, made, {
    ...plain,
    visible_when: waits_for && { group_id: waits_for[0], option_id: waits_for[0] * 10 + waits_for[1] },
    text: plain.kind === 'text' ? { max_length: 20, lines: 1, scripts: [] } : null,
  });
}
type DrawnGroup = ReturnType<typeof anyGroup.generate>['value'];

const anyProduct = fc
  .record({ price_minor: fc.integer({ min: 0, max: 300_000 }), groups: fc.array(anyGroup, { maxLength: 5 }) })
  .map(({ price_minor, groups }) => {
    const own = groups.map(toGroup);
    const sorted = own.toSorted((a, b) => GROUP_ROLES.indexOf(a.role) - GROUP_ROLES.indexOf(b.role));
    return product(sorted, { price_minor });
  });

const isAccepted = (drawn: DesignableProduct) =>
  ![
    ...drawn.groups.flatMap((g) => [...checkGroup(g), ...checkGroupAmong(g, drawn.groups)]),
    ...checkProduct(drawn),
  ].some((found) => found.is_error);

/** Selections that make a group show: what it waits for is chosen, all the way up. */
function showing(drawn: DesignableProduct, target: OptionGroup): Selection[] {
  const forced = new Map<number, number>();
  for (let at: OptionGroup | undefined = target; at?.visible_when; ) {
    const { group_id, option_id }: { group_id: number; option_id: number } = at.visible_when;
    forced.set(group_id, option_id);
    at = drawn.groups.find((g) => g.id === group_id);
  }
  let selections: Selection[] = [];
  for (const g of drawn.groups) {
    const with_first = forced.get(g.id);
    const isShown = !g.visible_when || selections.some((s) => s.option_ids?.includes(g.visible_when?.option_id ?? 0));
    if (!isShown) continue;
    if (isText(g)) selections = [...selections, { group_id: g.id, text: 'Words' }];
    else selections = [...selections, { group_id: g.id, option_ids: fill(g, with_first) }];
  }
  return selections;
}

function fill(g: OptionGroup, first: number | undefined): number[] {
  const ids = first === undefined ? [] : [first];
  for (let round = 0; round < g.max_each; round++)
    for (const { id } of g.options) {
      if (ids.length >= fewest(g)) return ids;
      if (ids.filter((other) => other === id).length <= round) ids.push(id);
    }
  return ids;
}

test('what the check accepts opens with a design that can be ordered and costs no less than nothing', () => {
  let accepted = 0;
  fc.assert(
    fc.property(anyProduct, (drawn) => {
      if (!isAccepted(drawn)) return;
      accepted++;
      const { design } = priceDesign(drawn, defaultSelections(drawn));
      expect(design.unit_price_minor).toBeGreaterThanOrEqual(0);
      expect(findOpeningProblems(drawn)).toEqual([]);
    }),
    { numRuns: 4000 },
  );
  expect(accepted).toBeGreaterThan(200);
});

test('every required group that can show on an accepted product can be satisfied when it shows', () => {
  fc.assert(
    fc.property(anyProduct, (drawn) => {
      if (!isAccepted(drawn)) return;
      for (const target of drawn.groups.filter((g) => fewest(g) > 0)) {
        const selections = showing(drawn, target);
        const result = priceDesign(drawn, selections);
        expect(selections.map((s) => s.group_id)).toContain(target.id);
        expect(result).toMatchObject({ is_valid: true });
      }
    }),
    { numRuns: 4000 },
  );
});
