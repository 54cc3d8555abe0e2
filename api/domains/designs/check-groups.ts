import type { DesignableProduct, Option, OptionGroup } from './option-groups.ts';
import { GROUP_ROLES } from './option-groups.ts';
import { sumOf } from './option-price.ts';
import { defaultSelections, priceDesign } from './price-design.ts';
import { fewest, isText } from './read-choices.ts';

/**
 * What is wrong with option groups before anybody can order by them: a group alone, among the store's other groups, and
 * together with others on one product. Pure; the editor in the browser asks it too. An error keeps a group from being
 * saved; a warning is what works, but probably not as meant. `field` is a path in the body that saves the group.
 */
export type Finding = { is_error: boolean; code: string; group_id: number; field: string; message: string };

/** Hundredths of a per cent: 10 000 %. */
const MOST_PERCENT = 1_000_000;

const plural = (n: number, one: string, many = `${one}s`) => (n === 1 ? `one ${one}` : `${n} ${many}`);

function findingsOf(group: OptionGroup) {
  const found: Finding[] = [];
  const add = (is_error: boolean) => (code: string, field: string, message: string) =>
    found.push({ is_error, code, group_id: group.id, field, message });
  return { found, refuse: add(true), warn: add(false) };
}

/** A group by itself. */
export function checkGroup(group: OptionGroup): Finding[] {
  return [...(isText(group) ? checkText(group) : checkCounts(group)), ...checkOptions(group)];
}

function checkText(group: OptionGroup): Finding[] {
  const { found, refuse } = findingsOf(group);
  if (!group.text || group.text.max_length < 1)
    refuse('catalogue/text-without-length', 'text.max_length', 'Say how many characters there is room for.');
  return found;
}

function checkCounts(group: OptionGroup): Finding[] {
  const { found, refuse, warn } = findingsOf(group);
  const { max_choices: max, options } = group;
  const min = fewest(group);
  if (min > max)
    refuse(
      'catalogue/min-over-max',
      'max_choices',
      `At least ${min} must be chosen, but at most ${max} may be. Raise the most, or lower the least.`,
    );
  if (max < 1) refuse('catalogue/nothing-to-choose', 'max_choices', 'Let customers choose at least one.');
  if (min > 0 && options.length === 0)
    refuse('catalogue/required-without-options', 'options', 'Add an option, or don’t require a choice.');
  else if (min > options.length * group.max_each)
    refuse(
      'catalogue/min-over-options',
      'min_choices',
      `${plural(min, 'choice is', 'choices are')} required, but the options give ${options.length * group.max_each} at most. Add options, or ask for fewer.`,
    );
  else {
    const left = options.filter((option) => option.is_available).length * group.max_each;
    if (min > left) warn('catalogue/min-over-available', 'options', `“${group.name}” ${shortOf(min, left)}.`);
  }
  if (options.filter((option) => option.is_default).length > max)
    refuse('catalogue/defaults-over-max', 'options', `Mark at most ${max} as chosen at first.`);
  if (group.free_up_to > max)
    refuse('catalogue/free-over-max', 'free_up_to', `At most ${max} may be chosen, so no more can be free.`);
  return found;
}

const shortOf = (min: number, left: number) =>
  `needs ${min === 1 ? 'a choice' : `${min} choices`} and ${left === 0 ? 'all are sold out' : `only ${left} can be had`}`;

function checkOptions(group: OptionGroup): Finding[] {
  const { found, refuse, warn } = findingsOf(group);
  const names = new Set<string>();
  group.options.forEach((option, i) => {
    const prices = [option.price, ...Object.values(option.price_by_size ?? {})];
    if (option.price_mode === 'percent' && prices.some((price) => Math.abs(price) > MOST_PERCENT))
      refuse('catalogue/percent-too-large', `options.${i}.price`, 'A percentage is between −10 000 and 10 000.');
    const name = option.name.toLowerCase();
    if (names.has(name)) warn('catalogue/same-name', `options.${i}.name`, `Two options are called “${option.name}”.`);
    names.add(name);
  });
  return found;
}

/** A group among the other groups of its store: what it waits for, and the sizes that its prices go by. */
export function checkGroupAmong(group: OptionGroup, others: readonly OptionGroup[]): Finding[] {
  const rest = others.filter((other) => other.id !== group.id);
  return [...checkCondition(group, rest), ...checkSizes(group, rest)];
}

function checkCondition(group: OptionGroup, others: readonly OptionGroup[]): Finding[] {
  const { found, refuse } = findingsOf(group);
  const when = group.visible_when;
  if (!when) return found;
  const wrong = (code: string, message: string) => refuse(code, 'visible_when', message);
  const other = others.find((g) => g.id === when.group_id);
  if (when.group_id === group.id)
    wrong('catalogue/condition-on-itself', 'A group can’t wait for itself. Choose another group.');
  else if (!other)
    wrong('catalogue/condition-unknown', 'The group that it waits for does not exist any more. Choose another.');
  else if (isText(other))
    wrong('catalogue/condition-on-text', `“${other.name}” is written, not chosen. Wait for another group.`);
  else if (!other.options.some((option) => option.id === when.option_id))
    wrong('catalogue/condition-on-foreign-option', `“${other.name}” has no such option. Choose one of its own.`);
  else if (GROUP_ROLES.indexOf(other.role) > GROUP_ROLES.indexOf(group.role))
    wrong('catalogue/condition-later', later(group, other));
  else if (waitsInCircle(group, others))
    wrong(
      'catalogue/condition-in-circle',
      `“${group.name}” and “${other.name}” wait for each other. Free one of them.`,
    );
  return found;
}

const later = (group: OptionGroup, other: OptionGroup) =>
  `“${other.name}” is asked after “${group.name}”. Let it wait for a choice that is made before.`;

function waitsInCircle(group: OptionGroup, others: readonly OptionGroup[]): boolean {
  const seen = new Set<number>();
  let next: OptionGroup | undefined = group;
  while (next?.visible_when) {
    if (seen.has(next.id)) return true;
    seen.add(next.id);
    const id: number = next.visible_when.group_id;
    next = id === group.id ? group : others.find((other) => other.id === id);
  }
  return false;
}

function checkSizes(group: OptionGroup, others: readonly OptionGroup[]): Finding[] {
  const { found, refuse } = findingsOf(group);
  const sizes = new Set(
    others.filter((other) => other.role === 'size').flatMap((other) => other.options.map((o) => String(o.id))),
  );
  group.options.forEach((option, i) => {
    const ids = Object.keys(option.price_by_size ?? {});
    const field = `options.${i}.price_by_size`;
    if (ids.length > 0 && group.role === 'size')
      refuse('catalogue/price-by-size-of-size', field, 'A size has one price. Set it as the option’s price.');
    else if (ids.some((id) => !sizes.has(id)))
      refuse(
        'catalogue/price-by-unknown-size',
        field,
        `“${option.name}” has a price for a size that is none any more. Remove it.`,
      );
  });
  return found;
}

/** The groups of one product together; `field` is of the body that saves the product. */
export function checkProduct(product: DesignableProduct): Finding[] {
  const sizes = product.groups.filter((group) => group.role === 'size');
  const found = sizes.slice(1).map((group) => ({
    is_error: true,
    code: 'catalogue/two-sizes',
    group_id: group.id,
    field: 'group_ids',
    message: `${product.name} has two groups of sizes, “${sizes[0]?.name}” and “${group.name}”. Keep one.`,
  }));
  return [...found, ...product.groups.flatMap((group) => checkPlace(group, product)), ...checkTotal(product)];
}

function checkPlace(group: OptionGroup, product: DesignableProduct): Finding[] {
  const { found, refuse, warn } = findingsOf(group);
  const when = group.visible_when;
  if (!when) return found;
  const place = product.groups.indexOf(group);
  const other = product.groups.find((g) => g.id === when.group_id);
  if (other && product.groups.indexOf(other) > place)
    refuse('catalogue/condition-later', 'group_ids', later(group, other).replace('. Let', ` on ${product.name}. Let`));
  else if (!canShow(group, product.groups)) {
    const never = `“${group.name}” never shows on ${product.name}, since what it waits for can’t be chosen there.`;
    if (fewest(group) > 0)
      refuse('catalogue/required-never-shows', 'group_ids', `${never} Add that group, or leave this one out.`);
    else warn('catalogue/never-shows', 'group_ids', never);
  }
  return found;
}

/** Whether some choice of options makes the group show. */
function canShow(group: OptionGroup, groups: readonly OptionGroup[], seen: readonly number[] = []): boolean {
  const when = group.visible_when;
  if (!when) return true;
  const other = groups.find((g) => g.id === when.group_id);
  if (!other || isText(other) || seen.includes(group.id)) return false;
  const isThere = other.options.some((option) => option.id === when.option_id);
  return isThere && canShow(other, groups, [...seen, group.id]);
}

function checkTotal(product: DesignableProduct): Finding[] {
  const { design } = priceDesign(product, defaultSelections(product));
  const lines = design.choices.flatMap((g) => [g.price_minor, ...g.choices.map((line) => line.price_minor)]);
  if (product.price_minor + sumOf(lines) >= 0) return [];
  return [
    {
      is_error: true,
      code: 'catalogue/negative-total',
      group_id: design.choices.at(-1)?.group_id ?? 0,
      field: 'price',
      message: `${product.name} would cost less than nothing as it opens. Raise its price, or lower what options take off.`,
    },
  ];
}

/**
 * Why customers can't order the design that the product's page opens with, as sentences; words that they still have to
 * write are no reason. Empty when they can.
 */
export function findOpeningProblems(product: DesignableProduct): string[] {
  const result = priceDesign(product, defaultSelections(product));
  if (result.is_valid) return [];
  return result.errors.flatMap(({ code, group_id, message }) => {
    if (code === 'designs/text-missing') return [];
    const group = product.groups.find((g) => g.id === group_id);
    if (!group || code !== 'designs/too-few') return [message];
    return [`“${group.name}” ${shortOf(fewest(group), group.options.filter(canBeHad).length * group.max_each)}.`];
  });
}

const canBeHad = (option: Option) => option.is_available;
