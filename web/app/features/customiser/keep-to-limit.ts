import type { OptionGroup } from '../../../../api/domains/designs/option-groups.ts';
import { askingOf } from './design-form.ts';

export type GroupNote = { groupId: number; message: string } | undefined;

/**
 * Takes back the choice just made when its group has room for no more, and says so. A browser's own limit would disable
 * what a person may want to swap.
 */
export function keepToLimit(groups: readonly OptionGroup[], target: EventTarget): GroupNote {
  if (!(target instanceof HTMLInputElement) || !target.form) return undefined;
  const group = groups.find(({ id }) => target.name === `g${id}` || target.name.startsWith(`g${id}.`));
  if (!group || target.type === 'radio' || askingOf(group) === 'words') return undefined;
  const over = countIn(target.form, group.id) - group.max_choices;
  if (over <= 0) return undefined;
  if (target.type === 'checkbox') target.checked = false;
  else target.value = String(Math.max(0, Number(target.value) - over));
  return { groupId: group.id, message: `There is room for ${group.max_choices}. Take one out to choose another.` };
}

function countIn(form: HTMLFormElement, groupId: number): number {
  let count = 0;
  for (const [name, value] of new FormData(form)) {
    if (name === `g${groupId}`) count += 1;
    else if (name.startsWith(`g${groupId}.`)) count += Number(value) || 0;
  }
  return count;
}
