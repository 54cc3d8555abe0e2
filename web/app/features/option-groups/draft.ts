import type { ArtPatch } from '../../../../api/domains/designs/art.ts';
import {
  ALLERGENS,
  type Allergen,
  DIETS,
  type Diet,
  type GroupKind,
  type GroupRole,
  type PriceMode,
} from '../../../../api/domains/designs/option-groups.ts';
import { SCRIPTS, type Script, type StoreGroup, type StoreOption } from './group.ts';
import { writePrice } from './price-text.ts';
import { writeRecipe } from './recipe-text.ts';

export type LeadUnit = 'minutes' | 'hours' | 'days';
export type Work = 'oven' | 'assembly' | 'decoration';

/** One option as it stands in the form: numbers as they were typed, since half a number is typed too. */
export type OptionDraft = {
  /** The option's id; of a new one a number that no id reaches. */
  key: number;
  name: string;
  price_mode: PriceMode;
  price: string;
  /** Id of a size → its price. */
  price_by_size: Record<string, string>;
  is_default: boolean;
  /** 'yes', 'no', or the moment until which it is sold out. */
  sale: string;
  servings: string;
  tiers: string;
  lead_time: string;
  lead_unit: LeadUnit;
  capacity_units: string;
  work_units: Record<Work, string>;
  contains: Allergen[];
  may_contain: Allergen[];
  removes: Allergen[];
  blocks_diets: Diet[];
  /** One ingredient a line: "Butter 120 g". */
  recipe: string;
  art: ArtPatch;
};

export type GroupDraft = {
  role: GroupRole;
  kind: GroupKind;
  name: string;
  is_required: boolean;
  min_choices: string;
  max_choices: string;
  max_each: string;
  free_up_to: string;
  applies_per_tier: boolean;
  /** '' or 'group:option'. */
  visible_when: string;
  max_length: string;
  lines: string;
  scripts: Script[];
  options: OptionDraft[];
};

/** Ids are far below; as an id it also reads well in the customiser's own fields (fifteen digits). */
const FIRST_NEW_KEY = 900_000_000_000_000;

export const isNew = (key: number) => key > FIRST_NEW_KEY;

export const nextKey = (options: readonly { key: number }[]): number =>
  Math.max(FIRST_NEW_KEY, ...options.map(({ key }) => key)) + 1;

export const WORKS: readonly Work[] = ['oven', 'assembly', 'decoration'];

export function emptyOption(key: number): OptionDraft {
  return {
    key,
    name: '',
    price_mode: 'flat',
    price: '',
    price_by_size: {},
    is_default: false,
    sale: 'yes',
    servings: '',
    tiers: '',
    lead_time: '',
    lead_unit: 'hours',
    capacity_units: '',
    work_units: { oven: '', assembly: '', decoration: '' },
    contains: [],
    may_contain: [],
    removes: [],
    blocks_diets: [],
    recipe: '',
    art: {},
  };
}

export function emptyGroup(): GroupDraft {
  return {
    role: 'extra',
    kind: 'choice',
    name: '',
    is_required: false,
    min_choices: '0',
    max_choices: '1',
    max_each: '1',
    free_up_to: '0',
    applies_per_tier: false,
    visible_when: '',
    max_length: '30',
    lines: '1',
    scripts: ['Latin'],
    options: [],
  };
}

/** `now` in milliseconds: what was sold out until then is for sale again. */
export function draftOf(group: StoreGroup, currency: string, now: number): GroupDraft {
  const { role, kind, name, is_required, applies_per_tier, visible_when: when, text } = group;
  return {
    ...{ role, kind, name, is_required, applies_per_tier },
    min_choices: String(group.min_choices),
    max_choices: String(group.max_choices),
    max_each: String(group.max_each),
    free_up_to: String(group.free_up_to),
    visible_when: when ? `${when.group_id}:${when.option_id}` : '',
    max_length: String(text?.max_length ?? 30),
    lines: String(text?.lines ?? 1),
    scripts: text && text.scripts.length > 0 ? inOrder(Object.keys(SCRIPTS) as Script[], text.scripts) : ['Latin'],
    options: group.options.map((option) => optionDraftOf(option, currency, now)),
  };
}

function optionDraftOf(option: StoreOption, currency: string, now: number): OptionDraft {
  const { price_mode, work_units, suspended_until: until } = option;
  const price = (minor: number) => writePrice(minor, price_mode, currency);
  return {
    ...emptyOption(option.id),
    ...{ name: option.name, price_mode, price: price(option.price), is_default: option.is_default },
    price_by_size: Object.fromEntries(Object.entries(option.price_by_size ?? {}).map(([id, one]) => [id, price(one)])),
    sale: !option.is_available ? 'no' : until && Date.parse(until) > now ? until : 'yes',
    servings: textOf(option.servings),
    tiers: textOf(option.tiers),
    ...leadText(option.lead_time_minutes),
    capacity_units: textOf(option.capacity_units || null),
    work_units: {
      oven: textOf(work_units.oven || null),
      assembly: textOf(work_units.assembly || null),
      decoration: textOf(work_units.decoration || null),
    },
    contains: inOrder(ALLERGENS, option.contains),
    may_contain: inOrder(ALLERGENS, option.may_contain),
    removes: inOrder(ALLERGENS, option.removes),
    blocks_diets: inOrder(DIETS, option.blocks_diets),
    recipe: writeRecipe(option.recipe),
    art: option.art as ArtPatch,
  };
}

/** The order of the form, so that a draft that was only read equals the one that was loaded. */
const inOrder = <T>(words: readonly T[], list: readonly T[]): T[] => words.filter((word) => list.includes(word));

const textOf = (number: number | null) => (number === null ? '' : String(number));

export const MINUTES: Record<LeadUnit, number> = { days: 1440, hours: 60, minutes: 1 };

/** In the largest unit that says it exactly, days from the second on, as bakers speak: 36 hours, 3 days. */
function leadText(minutes: number): Pick<OptionDraft, 'lead_time' | 'lead_unit'> {
  if (minutes === 0) return { lead_time: '', lead_unit: 'hours' };
  const unit = minutes % 1440 === 0 && minutes > 1440 ? 'days' : minutes % 60 === 0 ? 'hours' : 'minutes';
  return { lead_time: String(minutes / MINUTES[unit]), lead_unit: unit };
}
