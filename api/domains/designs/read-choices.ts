import { cleanText, findTextError } from './inscription.ts';
import type { DesignableProduct, DesignError, Option, OptionGroup, Selection } from './option-groups.ts';

/** One group as chosen: `options` in the group's own order with how often each; nothing that can't be sold. */
export type GroupChoice = { group: OptionGroup; options: { option: Option; quantity: number }[]; text: string | null };
export type ReadChoices = { choices: GroupChoice[]; errors: DesignError[] };

export const isText = (group: OptionGroup) => group.kind === 'text';
/** How many choices a group asks for at least, where it shows. */
export const fewest = (group: OptionGroup) => Math.max(group.min_choices, group.is_required ? 1 : 0);

/** Turns selections, in whatever order, into choices in the product's order, with everything that is wrong with them. */
export function readChoices(product: DesignableProduct, selections: readonly Selection[]): ReadChoices {
  const errors: DesignError[] = [];
  const found = new Map<number, { selection: Selection; field: string }>();
  selections.forEach((selection, i) => {
    const field = `selections.${i}`;
    const group = product.groups.find((g) => g.id === selection.group_id);
    if (!group)
      errors.push(wrong('designs/unknown-group', null, `${field}.group_id`, 'This product has no such choice.'));
    else if (found.has(group.id))
      errors.push(wrong('designs/repeated-group', group.id, field, `“${group.name}” is there twice; send it once.`));
    else found.set(group.id, { selection, field });
  });

  const read = new Map<number, GroupChoice>();
  const optionErrors = new Map<number, DesignError[]>();
  for (const [id, { selection, field }] of found) {
    const group = product.groups.find((g) => g.id === id) as OptionGroup;
    const own: DesignError[] = [];
    read.set(id, isText(group) ? readText(group, selection, field, own) : readOptions(group, selection, field, own));
    optionErrors.set(id, own);
  }

  const choices: GroupChoice[] = [];
  for (const group of product.groups) {
    const choice = read.get(group.id) ?? { group, options: [], text: null };
    const place = found.get(group.id);
    if (isVisible(group, product, read)) {
      choices.push(choice);
      errors.push(...(optionErrors.get(group.id) ?? []), ...findCountErrors(choice, place?.field));
    } else if (place && !isEmpty(place.selection))
      errors.push(
        wrong(
          'designs/hidden-group',
          group.id,
          place.field,
          `“${group.name}” is not part of what you chose; leave it out.`,
        ),
      );
  }
  return { choices, errors };
}

function wrong(code: string, groupId: number | null, field: string, message: string): DesignError {
  return { code, group_id: groupId, field, message };
}

const isEmpty = (selection: Selection) => !selection.option_ids?.length && !selection.text;

function readText(group: OptionGroup, selection: Selection, field: string, errors: DesignError[]): GroupChoice {
  if (selection.option_ids?.length)
    errors.push(
      wrong('designs/not-a-choice', group.id, `${field}.option_ids`, `“${group.name}” takes words, not a choice.`),
    );
  const text = cleanText(selection.text ?? '');
  if (text === '') return { group, options: [], text: null };
  const error = findTextError(group, text, `${field}.text`);
  if (error) errors.push(error);
  const options = group.options.filter((option) => option.is_available).map((option) => ({ option, quantity: 1 }));
  return { group, options, text: error?.code === 'designs/text-forbidden' ? null : text };
}

function readOptions(group: OptionGroup, selection: Selection, field: string, errors: DesignError[]): GroupChoice {
  if (selection.text)
    errors.push(wrong('designs/not-a-text', group.id, `${field}.text`, `“${group.name}” takes a choice, not words.`));
  const at = `${field}.option_ids`;
  const counts = new Map<number, number>();
  for (const id of selection.option_ids ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const id of counts.keys()) {
    if (group.options.some((option) => option.id === id)) continue;
    errors.push(
      wrong('designs/unknown-option', group.id, at, `“${group.name}” has no such choice; pick one of those listed.`),
    );
  }
  const options: GroupChoice['options'] = [];
  for (const option of group.options) {
    const quantity = counts.get(option.id) ?? 0;
    if (quantity === 0) continue;
    if (option.is_available) options.push({ option, quantity });
    else
      errors.push(
        wrong('designs/option-unavailable', group.id, at, `${option.name} is not available now; pick another.`),
      );
    if (quantity > group.max_each)
      errors.push(
        wrong('designs/too-many-of-one', group.id, at, `Take ${option.name} at most ${times(group.max_each)}.`),
      );
  }
  return { group, options, text: null };
}

const times = (n: number) => (n === 1 ? 'once' : `${n} times`);

function findCountErrors({ group, options, text }: GroupChoice, field: string | undefined): DesignError[] {
  if (isText(group)) {
    if (text !== null || fewest(group) === 0) return [];
    return [
      wrong(
        'designs/text-missing',
        group.id,
        field ? `${field}.text` : 'selections',
        `“${group.name}” needs your words.`,
      ),
    ];
  }
  const at = field ? `${field}.option_ids` : 'selections';
  const count = options.reduce((sum, { quantity }) => sum + quantity, 0);
  const min = fewest(group);
  if (count < min) {
    const message = min === 1 ? `“${group.name}” needs a choice.` : `Choose at least ${min} in “${group.name}”.`;
    return [wrong('designs/too-few', group.id, at, message)];
  }
  if (count <= group.max_choices) return [];
  return [wrong('designs/too-many', group.id, at, `Choose at most ${group.max_choices} in “${group.name}”.`)];
}

type Chosen = ReadonlyMap<number, Pick<GroupChoice, 'options'>>;

/** A group shows when the option it waits for is chosen in a group that shows itself. Groups in a circle never show. */
export function isVisible(
  group: OptionGroup,
  product: DesignableProduct,
  chosen: Chosen,
  seen: number[] = [],
): boolean {
  const when = group.visible_when;
  if (!when) return true;
  const other = product.groups.find((g) => g.id === when.group_id);
  if (!other || seen.includes(group.id)) return false;
  const isChosen = chosen.get(other.id)?.options.some(({ option }) => option.id === when.option_id) ?? false;
  return isChosen && isVisible(other, product, chosen, [...seen, group.id]);
}
