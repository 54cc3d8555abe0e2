import fc from 'fast-check';
import {
  ALLERGENS,
  type DesignableProduct,
  DIETS,
  type Option,
  type OptionGroup,
  type Selection,
} from './option-groups.ts';

/** Products for tests: named ones to read, generated ones for properties. */
export const option = (id: number, name: string, more: Partial<Option> = {}): Option => ({
  id,
  name,
  price_mode: 'flat',
  price: 0,
  price_by_size: null,
  is_default: false,
  is_available: true,
  servings: null,
  tiers: null,
  lead_time_minutes: 0,
  capacity_units: 0,
  contains: [],
  may_contain: [],
  removes: [],
  blocks_diets: [],
  art: {},
  ...more,
});

export const group = (id: number, name: string, options: Option[], more: Partial<OptionGroup> = {}): OptionGroup => ({
  id,
  role: 'extra',
  kind: 'choice',
  name,
  is_required: false,
  min_choices: 0,
  max_choices: 1,
  max_each: 1,
  free_up_to: 0,
  applies_per_tier: false,
  visible_when: null,
  text: null,
  options,
  ...more,
});

export const product = (groups: OptionGroup[], more: Partial<DesignableProduct> = {}): DesignableProduct => ({
  id: 1,
  name: 'Test cake',
  currency: 'INR',
  price_minor: 100_000,
  servings: 10,
  lead_time_minutes: 60,
  capacity_units: 1,
  contains: [],
  may_contain: [],
  diets: [],
  art: {},
  groups,
  ...more,
});

const ROLES = ['size', 'tiers', 'flavour', 'topping', 'diet', 'inscription', 'extra'] as const;
const MODES = ['flat', 'per_serving', 'per_tier', 'percent', 'per_char'] as const;
const someOf = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: 3 });

const anyOption = (minPrice: number) =>
  fc.record({
    price_mode: fc.constantFrom(...MODES),
    price: fc.integer({ min: minPrice, max: 90_000 }),
    is_default: fc.boolean(),
    is_available: fc.boolean(),
    servings: fc.option(fc.integer({ min: 1, max: 60 })),
    tiers: fc.option(fc.integer({ min: 1, max: 4 })),
    lead_time_minutes: fc.integer({ min: 0, max: 5000 }),
    capacity_units: fc.integer({ min: 0, max: 4 }),
    contains: someOf(ALLERGENS),
    may_contain: someOf(ALLERGENS),
    removes: someOf(ALLERGENS),
    blocks_diets: someOf(DIETS),
  });

const anyGroup = (minPrice: number) =>
  fc.record({
    role: fc.constantFrom(...ROLES),
    is_text: fc.boolean(),
    is_required: fc.boolean(),
    min_choices: fc.integer({ min: 0, max: 2 }),
    more_choices: fc.integer({ min: 0, max: 3 }),
    max_each: fc.integer({ min: 1, max: 3 }),
    free_up_to: fc.integer({ min: 0, max: 2 }),
    applies_per_tier: fc.boolean(),
    waits: fc.boolean(),
    options: fc.array(anyOption(minPrice), { minLength: 1, maxLength: 4 }),
  });

/** Products whose groups can be satisfied, as the catalogue refuses to save others; texts are never required. */
export const anyProduct = (minPrice = 0): fc.Arbitrary<DesignableProduct> =>
  fc
    .record({
      price_minor: fc.integer({ min: 0, max: 2_000_000 }),
      servings: fc.option(fc.integer({ min: 1, max: 40 })),
      contains: someOf(ALLERGENS),
      may_contain: someOf(ALLERGENS),
      diets: someOf(DIETS),
      groups: fc.array(anyGroup(minPrice), { maxLength: 5 }),
    })
    .map(({ groups, ...plain }) => product(groups.map(satisfiable), plain));

type Drawn = ReturnType<typeof anyGroup> extends fc.Arbitrary<infer G> ? G : never;

function satisfiable(drawn: Drawn, index: number, all: Drawn[]): OptionGroup {
  const id = index + 1;
  const isText = drawn.is_text && drawn.role === 'inscription';
  const options = drawn.options.map((more, i) =>
    option(id * 100 + i, `Option ${i}`, { ...more, is_available: more.is_available || i === 0 }),
  );
  const most = options.filter((o) => o.is_available).length * drawn.max_each;
  const min = isText ? 0 : Math.min(most, Math.max(drawn.min_choices, drawn.is_required ? 1 : 0));
  const other = all[index - 1];
  return group(id, `Group ${id}`, options, {
    role: drawn.role,
    kind: isText ? 'text' : 'choice',
    is_required: !isText && drawn.is_required,
    min_choices: min,
    max_choices: Math.max(1, min) + drawn.more_choices,
    max_each: drawn.max_each,
    free_up_to: drawn.free_up_to,
    applies_per_tier: drawn.applies_per_tier,
    visible_when: drawn.waits && other ? { group_id: index, option_id: index * 100 } : null,
    text: isText ? { max_length: 20, lines: 2, scripts: [] } : null,
  });
}

/** Selections that may or may not be valid: ids of the product's own, of others, repeated; any text. */
const anySelections = (of: DesignableProduct): fc.Arbitrary<Selection[]> =>
  fc
    .subarray(of.groups)
    .chain((groups) =>
      fc.tuple(
        ...groups.map((g) =>
          g.kind === 'text'
            ? fc.string({ maxLength: 25, unit: 'grapheme' }).map((text): Selection => ({ group_id: g.id, text }))
            : fc
                .array(fc.constantFrom(...g.options.map((o) => o.id), 999), { maxLength: 5 })
                .map((option_ids): Selection => ({ group_id: g.id, option_ids })),
        ),
      ),
    );

export const anyDesign = (minPrice = 0) =>
  anyProduct(minPrice).chain((of) => fc.tuple(fc.constant(of), anySelections(of)));
