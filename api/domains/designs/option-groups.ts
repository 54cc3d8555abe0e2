/**
 * The shape that menus agree on (Square, Toast, Uber Eats, Deliverect), as `price-design.ts` reads it and as the
 * product page receives it. Pure types; the same words as the columns and the JSON.
 */
import type { Art, ArtPatch } from './art.ts';

export const ALLERGENS = [
  'celery',
  'crustaceans',
  'eggs',
  'fish',
  'gluten',
  'lupin',
  'milk',
  'molluscs',
  'mustard',
  'peanuts',
  'sesame',
  'soy',
  'sulphites',
  'tree_nuts',
] as const; // EU 1169/2011, annex II
export type Allergen = (typeof ALLERGENS)[number];

export const DIETS = [
  'vegetarian',
  'vegan',
  'eggless',
  'gluten_free',
  'dairy_free',
  'nut_free',
  'halal',
  'kosher',
  'sugar_free',
] as const;
export type Diet = (typeof DIETS)[number];

/** In the order in which a design is composed. */
export const GROUP_ROLES = [
  'size',
  'tiers',
  'shape',
  'flavour',
  'filling',
  'icing',
  'colour',
  'topping',
  'diet',
  'inscription',
  'extra',
] as const;
export type GroupRole = (typeof GROUP_ROLES)[number];

/** The kinds of work that a kitchen's day has, each with its own limit. */
export const WORK_KINDS = ['oven', 'assembly', 'decoration'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];
/** Units of each kind; `WorkUnits` as it is stored, where an absent one is none. */
export type Work = Record<WorkKind, number>;
export type WorkUnits = Partial<Work>;

export type GroupKind = 'choice' | 'text' | 'colour' | 'image';
export type PriceMode = 'flat' | 'per_serving' | 'per_tier' | 'percent' | 'per_char';

export type Option = {
  id: number;
  name: string;
  price_mode: PriceMode;
  /** Minor units (of the whole, a serving, a tier, a character); with 'percent', hundredths of a per cent. */
  price: number;
  /** Option id of the chosen size → minor units, instead of `price`. */
  price_by_size: Record<string, number> | null;
  is_default: boolean;
  /** False when sold out or suspended at the moment of reading. */
  is_available: boolean;
  servings: number | null;
  tiers: number | null;
  lead_time_minutes: number;
  capacity_units: number;
  /** For one tier, where the group applies per tier. */
  work_units?: WorkUnits;
  contains: Allergen[];
  may_contain: Allergen[];
  /** What the option takes out of the recipe ("egg-free sponge": eggs); a trace stays possible, see allergens.ts. */
  removes: Allergen[];
  blocks_diets: Diet[];
  art: ArtPatch;
};

export type OptionGroup = {
  id: number;
  role: GroupRole;
  kind: GroupKind;
  name: string;
  is_required: boolean;
  min_choices: number;
  max_choices: number;
  max_each: number;
  free_up_to: number;
  applies_per_tier: boolean;
  visible_when: { group_id: number; option_id: number } | null;
  text: { max_length: number; lines: number; scripts: string[] } | null;
  options: Option[];
};

/** What pricing needs of a product. */
export type DesignableProduct = {
  id: number;
  name: string;
  currency: string;
  price_minor: number;
  servings: number | null;
  lead_time_minutes: number;
  capacity_units: number;
  work_units?: WorkUnits;
  contains: Allergen[];
  may_contain: Allergen[];
  diets: Diet[];
  art: ArtPatch;
  groups: OptionGroup[];
};

/** One group's choices. An option id that appears twice is chosen twice (up to the group's `max_each`). */
export type Selection = { group_id: number; option_ids?: number[]; text?: string };

export type ChosenGroup = {
  group_id: number;
  group: string;
  role: GroupRole;
  /** `price_minor` is of the whole choice: quantity, tiers and servings are in it. */
  choices: { option_id: number; name: string; quantity: number; price_minor: number }[];
  text: string | null;
  /** What the text itself costs: the options of a text group are its price list. */
  price_minor: number;
};

/** A valid design, priced. All money in the product's minor units, for one piece. */
export type PricedDesign = {
  unit_price_minor: number;
  choices: ChosenGroup[];
  /** The selections in the one canonical order and form: equal designs have equal `selections`. */
  selections: Selection[];
  inscription: string | null;
  servings: number | null;
  tiers: number;
  lead_time_minutes: number;
  capacity_units: number;
  work_units: Work;
  contains: Allergen[];
  may_contain: Allergen[];
  diets: Diet[];
  art: Art;
};

/** `group_id` says where the customer has to look; `field` is the path in the request. */
export type DesignError = { code: string; group_id: number | null; field: string; message: string };

/** With errors, `design` is what the choices that can be understood come to: for showing, never for selling. */
export type DesignResult =
  | { is_valid: true; design: PricedDesign }
  | { is_valid: false; errors: DesignError[]; design: PricedDesign };
