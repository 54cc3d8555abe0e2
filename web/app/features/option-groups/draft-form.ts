import type { ArtPatch } from '../../../../api/domains/designs/art.ts';
import { ALLERGENS, DIETS, GROUP_ROLES, type PriceMode } from '../../../../api/domains/designs/option-groups.ts';
import { emptyGroup, type GroupDraft, MINUTES, type OptionDraft, WORKS } from './draft.ts';
import { KIND_WORDS, SCRIPTS, type Script } from './group.ts';

/**
 * A draft as the fields of the plain form that is sent, with and without scripts: `name`, `max_choices`, …, and of each
 * option `o` (its key, in order) with `o7.name`, `o7.price`, …
 */
export type Field = readonly [name: string, value: string];

export const PRICE_MODES: readonly PriceMode[] = ['flat', 'per_serving', 'per_tier', 'percent', 'per_char'];

const GROUP_TEXTS = [
  ...['role', 'kind', 'name', 'min_choices', 'max_choices', 'max_each', 'free_up_to', 'visible_when'],
  ...['max_length', 'lines'],
] as const;
const OPTION_TEXTS = [
  ...([
    'name',
    'price_mode',
    'price',
    'sale',
    'servings',
    'tiers',
    'lead_time',
    'lead_unit',
    'capacity_units',
  ] as const),
  'recipe',
] as const;
const OPTION_LISTS = ['contains', 'may_contain', 'removes', 'blocks_diets'] as const;

export const optionField = (key: number, name: string) => `o${key}.${name}`;

export function writeDraft(draft: GroupDraft): Field[] {
  return [
    ...GROUP_TEXTS.map((name): Field => [name, String(draft[name as keyof GroupDraft])]),
    ...flag('is_required', draft.is_required),
    ...flag('applies_per_tier', draft.applies_per_tier),
    ...draft.scripts.map((script): Field => ['scripts', script]),
    ...draft.options.flatMap(writeOption),
  ];
}

export function writeOption(option: OptionDraft): Field[] {
  const at = (name: string) => optionField(option.key, name);
  return [
    ['o', String(option.key)],
    ...OPTION_TEXTS.map((name): Field => [at(name), option[name]]),
    ...flag(at('is_default'), option.is_default),
    ...Object.entries(option.price_by_size)
      .filter(([, price]) => price.trim() !== '')
      .map(([id, price]): Field => [at(`size${id}`), price]),
    ...WORKS.map((work): Field => [at(work), option.work_units[work]]),
    ...OPTION_LISTS.flatMap((name) => option[name].map((code): Field => [at(name), code])),
    [at('art'), JSON.stringify(option.art)],
  ];
}

/** Whether two drafts send the same form. */
export const isSame = (a: GroupDraft, b: GroupDraft): boolean =>
  JSON.stringify(writeDraft(a)) === JSON.stringify(writeDraft(b));

const flag = (name: string, isOn: boolean): Field[] => (isOn ? [[name, 'on']] : []);

/** The draft in a form, whoever sent it: unknown words become the plain ones, a browser's line ends are one. */
export function readDraft(form: FormData): GroupDraft {
  const text = (name: string) => textIn(form, name);
  const plain = emptyGroup();
  return {
    role: known(GROUP_ROLES, text('role'), plain.role),
    kind: known(Object.keys(KIND_WORDS) as GroupDraft['kind'][], text('kind'), plain.kind),
    name: text('name'),
    is_required: form.has('is_required'),
    min_choices: text('min_choices'),
    max_choices: text('max_choices'),
    max_each: text('max_each'),
    free_up_to: text('free_up_to'),
    applies_per_tier: form.has('applies_per_tier'),
    visible_when: text('visible_when'),
    max_length: text('max_length'),
    lines: text('lines'),
    scripts: listed(Object.keys(SCRIPTS) as Script[], form, 'scripts'),
    options: keysIn(form).map((key) => readOption(form, key)),
  };
}

const MOST_OPTIONS = 100;
const keysIn = (form: FormData): number[] =>
  [...new Set(form.getAll('o').map(Number))]
    .filter((key) => Number.isSafeInteger(key) && key > 0)
    .slice(0, MOST_OPTIONS + 1);

function readOption(form: FormData, key: number): OptionDraft {
  const text = (name: string) => textIn(form, optionField(key, name));
  const list = <T extends string>(words: readonly T[], name: string) => listed(words, form, optionField(key, name));
  return {
    key,
    name: text('name'),
    price_mode: known(PRICE_MODES, text('price_mode'), 'flat'),
    price: text('price'),
    price_by_size: sizesIn(form, optionField(key, 'size')),
    is_default: form.has(optionField(key, 'is_default')),
    sale: text('sale') || 'yes',
    servings: text('servings'),
    tiers: text('tiers'),
    lead_time: text('lead_time'),
    lead_unit: known(Object.keys(MINUTES) as OptionDraft['lead_unit'][], text('lead_unit'), 'hours'),
    capacity_units: text('capacity_units'),
    work_units: { oven: text('oven'), assembly: text('assembly'), decoration: text('decoration') },
    contains: list(ALLERGENS, 'contains'),
    may_contain: list(ALLERGENS, 'may_contain'),
    removes: list(ALLERGENS, 'removes'),
    blocks_diets: list(DIETS, 'blocks_diets'),
    recipe: text('recipe'),
    art: readArt(text('art')),
  };
}

function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
}

const known = <T>(words: readonly T[], word: unknown, otherwise: T): T =>
  words.find((one) => one === word) ?? otherwise;

function listed<T extends string>(words: readonly T[], form: FormData, name: string): T[] {
  const sent = new Set(form.getAll(name));
  return words.filter((word) => sent.has(word));
}

function sizesIn(form: FormData, prefix: string): Record<string, string> {
  const prices: Record<string, string> = {};
  for (const [name, value] of form) {
    const id = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    if (/^\d{1,15}$/.test(id) && typeof value === 'string' && value.trim() !== '') prices[id] = value;
  }
  return prices;
}

/** Only scripts write this field; whatever else comes draws nothing of its own, and the server checks it again. */
function readArt(text: string): ArtPatch {
  try {
    const art: unknown = JSON.parse(text);
    return typeof art === 'object' && art !== null && !Array.isArray(art) ? art : {};
  } catch {
    return {};
  }
}
