import type { OptionGroup, Selection } from '../../../../api/domains/designs/option-groups.ts';

/**
 * A design as the fields of a plain form, which is also its address: `g12=40&g12=41` are options 40 and 41 of group 12,
 * `g12.40=2` is option 40 twice, `t13=Hi` are the words of group 13. Pure; the server and the browser read alike.
 */
export type Fields = FormData | URLSearchParams;

export const choiceField = (groupId: number) => `g${groupId}`;
export const countField = (groupId: number, optionId: number) => `g${groupId}.${optionId}`;
export const textField = (groupId: number) => `t${groupId}`;

const CHOICE = /^g(\d{1,15})$/;
const COUNT = /^g(\d{1,15})\.(\d{1,15})$/;
const TEXT = /^t(\d{1,15})$/;
const MOST = 99;

/** How a group is asked: one of several, several at once, some more than once, or words. */
export type Asking = 'one' | 'several' | 'counted' | 'words';

export function askingOf(group: Pick<OptionGroup, 'kind' | 'max_choices' | 'max_each'>): Asking {
  if (group.kind === 'text') return 'words';
  if (group.max_each > 1 && group.max_choices > 1) return 'counted';
  return group.max_choices === 1 ? 'one' : 'several';
}

/** Whether a form was sent at all: the customiser always sends a quantity. */
export const isDesignAsked = (fields: Fields) => fields.has('quantity');

/** The groups that were answered, in the form's order; what is blank or can't be read counts as not answered. */
export function readSelections(fields: Fields): Selection[] {
  const options = new Map<number, number[]>();
  const texts = new Map<number, string>();
  for (const [name, raw] of fields) {
    const value = typeof raw === 'string' ? raw : '';
    const [choice, count, text] = [CHOICE.exec(name), COUNT.exec(name), TEXT.exec(name)];
    if (text && value.trim() !== '') texts.set(Number(text[1]), value);
    if (choice && /^\d{1,15}$/.test(value)) add(options, Number(choice[1]), [Number(value)]);
    if (count) add(options, Number(count[1]), Array<number>(wholeNumber(value, 0)).fill(Number(count[2])));
  }
  return [
    ...[...options].map(([group_id, option_ids]) => ({ group_id, option_ids })),
    ...[...texts].map(([group_id, text]) => ({ group_id, text })),
  ];
}

function add(options: Map<number, number[]>, groupId: number, ids: number[]): void {
  if (ids.length > 0) options.set(groupId, [...(options.get(groupId) ?? []), ...ids]);
}

/** Pieces: 1 to 99, and 1 when it can't be read. */
export const readQuantity = (fields: Fields): number => Math.max(1, wholeNumber(fields.get('quantity'), 1));

function wholeNumber(value: unknown, otherwise: number): number {
  const number = typeof value === 'string' && /^\s*\d{1,4}\s*$/.test(value) ? Number(value) : otherwise;
  return Math.min(MOST, number);
}

/** The fields that `readSelections` reads back: the design's own address. */
export function writeDesign(
  groups: readonly Pick<OptionGroup, 'id' | 'kind' | 'max_choices' | 'max_each'>[],
  selections: readonly Selection[],
  quantity: number,
): URLSearchParams {
  const fields = new URLSearchParams();
  for (const { group_id, option_ids = [], text } of selections) {
    const group = groups.find(({ id }) => id === group_id);
    if (text) fields.append(textField(group_id), text);
    if (group && askingOf(group) === 'counted')
      for (const id of new Set(option_ids)) fields.append(countField(group_id, id), String(countOf(option_ids, id)));
    else for (const id of option_ids) fields.append(choiceField(group_id), String(id));
  }
  fields.append('quantity', String(quantity));
  return fields;
}

export const countOf = (ids: readonly number[], id: number): number => ids.filter((one) => one === id).length;
