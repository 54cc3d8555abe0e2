import type { Option, OptionGroup } from '../../../../api/domains/designs/option-groups.ts';
import { type GroupDraft, isNew, MINUTES, type OptionDraft, WORKS } from './draft.ts';
import type { GroupBody, OptionBody } from './group.ts';
import { readPrice } from './price-text.ts';
import { readRecipe } from './recipe-text.ts';

/** A path of the API's body and what to do there: `options.2.price`. */
export type FieldError = { field: string; message: string };
export type ReadBody = { body: Omit<GroupBody, 'options'> & { options: OptionBody[] }; errors: FieldError[] };

/**
 * What is saved of a draft. What can't be read as a number is told and counts as nothing, so that a preview goes on; rows
 * where nothing was filled in are left out.
 */
export function bodyOf(draft: GroupDraft, currency: string): ReadBody {
  const errors: FieldError[] = [];
  const whole = wholeReader(errors);
  const { role, kind, is_required, applies_per_tier } = draft;
  const isText = kind === 'text';
  const rows = draft.options.filter((option) => !isBlank(option));
  const body = {
    ...{ role, kind, name: draft.name.trim(), is_required, applies_per_tier },
    min_choices: isText ? 0 : whole('min_choices', draft.min_choices, 0),
    max_choices: isText ? 1 : whole('max_choices', draft.max_choices, 1),
    max_each: isText ? 1 : whole('max_each', draft.max_each, 1),
    free_up_to: isText ? 0 : whole('free_up_to', draft.free_up_to, 0),
    visible_when: conditionOf(draft.visible_when),
    text: isText
      ? {
          max_length: whole('text.max_length', draft.max_length, 30),
          lines: whole('text.lines', draft.lines, 1),
          scripts: draft.scripts,
        }
      : null,
    options: rows.map((option, i) => readOption(option, `options.${i}`, errors, currency)),
  };
  return { body, errors };
}

/** A row that was added and never touched is no option. */
export const isBlank = ({ key, name, price, art }: OptionDraft): boolean =>
  isNew(key) && name.trim() === '' && price.trim() === '' && Object.keys(art).length === 0;

function conditionOf(text: string): GroupBody['visible_when'] {
  const match = /^(\d{1,15}):(\d{1,15})$/.exec(text);
  return match ? { group_id: Number(match[1]), option_id: Number(match[2]) } : null;
}

function readOption(draft: OptionDraft, at: string, errors: FieldError[], currency: string): OptionBody {
  const whole = wholeReader(errors, `${at}.`);
  const { key, price_mode, is_default, contains, may_contain, removes, blocks_diets, art } = draft;
  const { recipe, badLine } = readRecipe(draft.recipe);
  if (badLine)
    errors.push({ field: `${at}.recipe`, message: `Write “${badLine}” as an ingredient and how much: Butter 120 g.` });
  return {
    ...(isNew(key) ? {} : { id: key }),
    name: draft.name.trim(),
    ...{ price_mode, is_default, contains, may_contain, removes, blocks_diets, recipe, art },
    price: readMoney(draft, draft.price, `${at}.price`, errors, currency),
    price_by_size: sizesOf(draft, at, errors, currency),
    is_available: draft.sale !== 'no',
    servings: wholeOrNull(whole, 'servings', draft.servings),
    tiers: wholeOrNull(whole, 'tiers', draft.tiers),
    lead_time_minutes: whole('lead_time_minutes', draft.lead_time, 0) * MINUTES[draft.lead_unit],
    capacity_units: whole('capacity_units', draft.capacity_units, 0),
    work_units: Object.fromEntries(
      WORKS.map((work) => [work, whole(`work_units.${work}`, draft.work_units[work], 0)]).filter(([, n]) => n !== 0),
    ),
  };
}

function readMoney({ price_mode }: OptionDraft, text: string, field: string, errors: FieldError[], currency: string) {
  const minor = readPrice(text, price_mode, currency);
  const example = price_mode === 'percent' ? 'Write a percentage such as 10 or 12.5.' : 'Write a price such as 50.';
  if (minor === undefined) errors.push({ field, message: example });
  return minor ?? 0;
}

function sizesOf(draft: OptionDraft, at: string, errors: FieldError[], currency: string): OptionBody['price_by_size'] {
  const prices = Object.entries(draft.price_by_size)
    .filter(([, text]) => text.trim() !== '')
    .map(([id, text]) => [id, readMoney(draft, text, `${at}.price_by_size.${id}`, errors, currency)]);
  return prices.length > 0 ? Object.fromEntries(prices) : null;
}

type WholeReader = (name: string, text: string, blank: number) => number;

const wholeReader =
  (errors: FieldError[], prefix = ''): WholeReader =>
  (name, text, blank) => {
    const plain = text.trim();
    if (plain === '') return blank;
    if (/^\d{1,6}$/.test(plain)) return Number(plain);
    errors.push({ field: prefix + name, message: 'Write a whole number.' });
    return blank;
  };

const wholeOrNull = (whole: WholeReader, name: string, text: string): number | null =>
  text.trim() === '' ? null : whole(name, text, 0) || null;

/** The draft as pricing and the customiser read it; `groupId` may be one that is not saved yet. */
export function groupOf(draft: GroupDraft, groupId: number, currency: string): OptionGroup {
  const { body } = bodyOf(draft, currency);
  const rows = draft.options.filter((option) => !isBlank(option));
  return {
    ...body,
    id: groupId,
    max_choices: Math.max(1, body.max_choices),
    max_each: Math.max(1, body.max_each),
    options: rows.map((row, i) => optionOf(row, body.options[i] as OptionBody)),
  };
}

const optionOf = (row: OptionDraft, body: OptionBody): Option => ({
  ...body,
  id: row.key,
  name: body.name || 'New option',
  is_available: row.sale === 'yes',
  art: row.art,
});
