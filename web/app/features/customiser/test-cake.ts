import type { DesignableProduct, Option, OptionGroup } from '../../../../api/domains/designs/option-groups.ts';

/** A cake for tests: every way of asking once, and a colour that only ruffles open. */
const option = (id: number, name: string, more: Partial<Option> = {}): Option => ({
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

const group = (id: number, name: string, options: Option[], more: Partial<OptionGroup> = {}): OptionGroup => ({
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

const one = { is_required: true, min_choices: 1 };

export const GROUPS = [
  group(
    1,
    'Size',
    [option(11, 'Small', { is_default: true, servings: 8 }), option(12, 'Big', { price: 50_000, servings: 20 })],
    { role: 'size', ...one },
  ),
  group(2, 'Finish', [option(21, 'Smooth', { is_default: true }), option(22, 'Ruffles', { price: 20_000 })], {
    role: 'icing',
    ...one,
  }),
  group(3, 'Ruffle colour', [option(31, 'Ivory', { is_default: true }), option(32, 'Sage')], {
    role: 'colour',
    kind: 'colour',
    ...one,
    visible_when: { group_id: 2, option_id: 22 },
  }),
  group(
    4,
    'Toppings',
    [option(41, 'Berries', { price: 9_000 }), option(42, 'Nuts', { price: 6_000, contains: ['tree_nuts'] })],
    {
      role: 'topping',
      max_choices: 2,
      free_up_to: 1,
    },
  ),
  group(5, 'Words', [], { role: 'inscription', kind: 'text', text: { max_length: 10, lines: 1, scripts: ['Latin'] } }),
  group(6, 'Candles', [option(61, 'Slim', { price: 3_000 }), option(62, 'Number', { price: 5_000 })], {
    max_choices: 6,
    max_each: 4,
  }),
];

export const CAKE: DesignableProduct = {
  id: 7,
  name: 'Test cake',
  currency: 'INR',
  price_minor: 100_000,
  servings: null,
  lead_time_minutes: 60,
  capacity_units: 1,
  contains: ['eggs'],
  may_contain: [],
  diets: ['vegetarian'],
  art: {},
  groups: GROUPS,
};
