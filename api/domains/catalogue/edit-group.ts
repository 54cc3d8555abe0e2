import type { z } from 'zod';
import type { Context } from '../../context.ts';
import { recordAudit } from '../../platform/audit.ts';
import type { Trx } from '../../platform/db.ts';
import { assert, type FieldError, Refused } from '../../platform/errors.ts';
import { checkGroup, checkGroupAmong, type Finding } from '../designs/check-groups.ts';
import { copyName } from './copy-product.ts';
import { toOptionGroup } from './designable.ts';
import { editCatalogue, refuseFields, requireVersion, unknownGroup } from './edit-catalogue.ts';
import type { NewOptionGroup, OptionGroupChange } from './edit-groups.schema.ts';
import { type GroupRow, listGroups, listUses, type OptionRow } from './edit-groups.sql.ts';
import type { Editor } from './editor.ts';
import { findLeaning } from './leaning-groups.ts';
import { toFieldErrors } from './product-problems.ts';
import { repriceProductsWith } from './reprice-products.ts';
import {
  deleteGroupRow,
  deleteOptionsBut,
  insertGroup,
  saveOptions,
  takeGroupId,
  takeOptionIds,
  updateGroup,
} from './save-groups.sql.ts';
import { getStoreGroup, type StoreGroupOut, toStoreGroup } from './store-groups.ts';

const MOST_GROUPS = 300;

type Body = z.output<typeof NewOptionGroup> | z.output<typeof OptionGroupChange>;

/** A new group, which products take in by their `group_ids`. Refuses 'catalogue/not-valid' (422), 'catalogue/too-many-groups'. */
export async function addGroup(
  context: Context,
  editor: Editor,
  body: z.output<typeof NewOptionGroup>,
): Promise<StoreGroupOut> {
  return editCatalogue(context, editor.store_id, async (trx, now) => {
    const all = await listGroups(trx, { store_id: editor.store_id, ids: null });
    return insertNew(context, trx, { editor, now, all, body });
  });
}

/** The same group with options of its own. Refuses 'catalogue/unknown-group' (404), 'catalogue/too-many-groups'. */
export async function copyGroup(context: Context, editor: Editor, id: number): Promise<StoreGroupOut> {
  return editCatalogue(context, editor.store_id, async (trx, now) => {
    const all = await listGroups(trx, { store_id: editor.store_id, ids: null });
    const { id: _id, version: _version, options, ...plain } = groupIn(all, id);
    const fresh = options.map(({ id: _option, suspended_until: _until, ...option }) => option);
    const body = { ...plain, name: copyName(plain.name, 80), options: fresh };
    return insertNew(context, trx, { editor, now, all, body: body as z.output<typeof NewOptionGroup> });
  });
}

type Adding = { editor: Editor; now: Date; all: readonly GroupRow[]; body: z.output<typeof NewOptionGroup> };

async function insertNew(context: Context, trx: Trx, { editor, now, all, body }: Adding): Promise<StoreGroupOut> {
  const { store_id } = editor;
  if (all.length >= MOST_GROUPS)
    throw new Refused(
      'catalogue/too-many-groups',
      `A store keeps up to ${MOST_GROUPS} option groups. Delete one first.`,
    );
  const [taken] = await takeGroupId(trx, {});
  assert(taken, 'an id is always free');
  const { group } = await draftOf(trx, { id: taken.id, version: 1, options: [] }, body);
  refuseFields(toFieldErrors(checkAlone(group, all, now)));
  await insertGroup(trx, { store_id, now, row: JSON.stringify(toColumns(group)) });
  await saveOptions(trx, { group_id: group.id, rows: JSON.stringify(group.options.map(withPosition)) });
  await recordAudit(trx, { ...entryOf(editor, group, now), action: 'option_group.created', after: forAudit(group) });
  return getStoreGroup(context, trx, store_id, group.id);
}

/**
 * Saves a group whole, with its options in their order; every product that has it follows in the same transaction. Refuses
 * 'catalogue/not-valid' (422, with the fields), 'catalogue/option-in-use' (422), 'catalogue/unknown-group' (404),
 * 'catalogue/changed-meanwhile' (409, `facts.current`).
 */
export async function changeGroup(
  context: Context,
  editor: Editor,
  id: number,
  body: z.output<typeof OptionGroupChange>,
): Promise<StoreGroupOut> {
  const { store_id } = editor;
  return editCatalogue(context, store_id, async (trx, now) => {
    const all = await listGroups(trx, { store_id, ids: null });
    const before = groupIn(all, id);
    requireVersion(before.name, body.version, before.version, () => toStoreGroup(before, undefined, now));
    const { group: after, errors } = await draftOf(trx, before, body);
    refuseFields([...errors, ...toFieldErrors(checkAlone(after, all, now)), ...whatLeans(before, after, all)]);
    await updateGroup(trx, { store_id, now, row: JSON.stringify(toColumns(after)) });
    await deleteOptionsBut(trx, { group_id: id, kept: after.options.map((option) => option.id) });
    await saveOptions(trx, { group_id: id, rows: JSON.stringify(after.options.map(withPosition)) });
    refuseFields(await followProducts(trx, store_id, after, now));
    await recordAudit(trx, {
      ...entryOf(editor, after, now),
      action: 'option_group.changed',
      before: forAudit(before),
      after: forAudit(after),
    });
    return getStoreGroup(context, trx, store_id, id);
  });
}

/** Refuses 'catalogue/group-in-use' (409) while a product has it or another group leans on it; unknown ones (404). */
export async function deleteGroup(context: Context, editor: Editor, id: number): Promise<void> {
  const { store_id } = editor;
  await editCatalogue(context, store_id, async (trx, now) => {
    const all = await listGroups(trx, { store_id, ids: null });
    const before = groupIn(all, id);
    const [use] = await listUses(trx, { group_ids: [id] });
    if (use) throw inUse(before.name, use.products, use.count);
    const others = all.filter((group) => group.id !== id);
    const [leaning] = findLeaning(others, new Set(before.options.map((option) => option.id)));
    if (leaning)
      throw new Refused(
        'catalogue/group-in-use',
        `An option of “${before.name}” is needed: ${leaning.sentence}. Change that first.`,
      );
    await deleteGroupRow(trx, { id, store_id });
    await recordAudit(trx, {
      ...entryOf(editor, before, now),
      action: 'option_group.deleted',
      before: forAudit(before),
    });
  });
}

function inUse(name: string, products: { id: number; name: string }[], count: number): Refused {
  const shown = products.slice(0, 3).map((product) => product.name);
  const more = count > shown.length ? ` and ${count - shown.length} more` : '';
  return new Refused('catalogue/group-in-use', `“${name}” is on ${shown.join(', ')}${more}. Take it off there first.`, {
    facts: { products, count },
  });
}

export function groupIn(all: readonly GroupRow[], id: number): GroupRow {
  const group = all.find((row) => row.id === id);
  if (!group) throw unknownGroup();
  return group;
}

type Kept = Pick<GroupRow, 'id' | 'version' | 'options'>;

/** The group as it shall be: new options get ids, known ones keep until when they are sold out. */
async function draftOf(trx: Trx, kept: Kept, body: Body): Promise<{ group: GroupRow; errors: FieldError[] }> {
  const known = new Map(kept.options.map((option) => [option.id, option]));
  const errors: FieldError[] = [];
  const seen = new Set<number>();
  const fresh = await takeOptionIds(trx, { count: body.options.filter((option) => !('id' in option)).length });
  const options = body.options.map((option, i): OptionRow => {
    const id = 'id' in option ? option.id : undefined;
    if (id !== undefined && (!known.has(id) || seen.has(id)))
      errors.push({
        code: 'catalogue/unknown-option',
        field: `options.${i}.id`,
        message: 'This option is no longer there. Add it as a new one.',
      });
    const own = id ?? fresh.shift()?.id;
    assert(own, 'an id was taken for every new option');
    seen.add(own);
    return { ...option, id: own, suspended_until: known.get(own)?.suspended_until ?? null };
  });
  const isText = body.kind === 'text';
  const { version: _, ...plain } = { version: 0, ...body };
  const counts = isText ? { min_choices: 0, max_choices: 1, max_each: 1, free_up_to: 0 } : {};
  const group = { ...plain, ...counts, id: kept.id, version: kept.version, text: isText ? body.text : null, options };
  return { group, errors };
}

/** By itself and among the store's other groups; also those that wait for this one. */
function checkAlone(group: GroupRow, all: readonly GroupRow[], now: Date): Finding[] {
  const own = toOptionGroup(group, now);
  const others = all.filter((row) => row.id !== group.id).map((row) => toOptionGroup(row, now));
  const waiting = others.filter((other) => other.visible_when?.group_id === group.id);
  const theirs = waiting
    .flatMap((other) => checkGroupAmong(other, [...others, own]))
    .filter(({ code }) => code === 'catalogue/condition-later' || code === 'catalogue/condition-on-text')
    .map((found) => ({ ...found, field: found.code === 'catalogue/condition-later' ? 'role' : 'kind' }));
  return [...checkGroup(own), ...checkGroupAmong(own, others), ...theirs];
}

/** Options that go, or are no sizes any more, while others lean on them. */
function whatLeans(before: GroupRow, after: GroupRow, all: readonly GroupRow[]): FieldError[] {
  const others = all.filter((group) => group.id !== after.id);
  const left = new Set(after.options.map((option) => option.id));
  const gone = before.options.filter((option) => !left.has(option.id));
  const errors = findLeaning(others, new Set(gone.map((option) => option.id))).map(({ option_id, sentence }) => {
    const name = gone.find((option) => option.id === option_id)?.name;
    return { code: 'catalogue/option-in-use', field: 'options', message: `“${name}” can’t go: ${sentence}.` };
  });
  if (before.role !== 'size' || after.role === 'size') return errors;
  const [priced] = findLeaning(
    others.map((group) => ({ ...group, visible_when: null })),
    left,
  );
  if (!priced) return errors;
  const message = `These are sizes that prices go by: ${priced.sentence}. Remove that price first.`;
  return [...errors, { code: 'catalogue/option-in-use', field: 'role', message }];
}

/** Reprices what has the group; refuses what it would make impossible there. */
async function followProducts(trx: Trx, storeId: number, group: GroupRow, now: Date): Promise<FieldError[]> {
  const findings = await repriceProductsWith(trx, storeId, [group.id], now);
  const errors = toFieldErrors(findings).map((error) => ({
    ...error,
    field:
      error.code === 'catalogue/negative-total'
        ? 'options'
        : error.code === 'catalogue/two-sizes'
          ? 'role'
          : 'visible_when',
  }));
  const [use] = await listUses(trx, { group_ids: [group.id] });
  const never = findings.filter((found) => found.group_id === group.id && found.code === 'catalogue/never-shows');
  if (group.visible_when && use && never.length >= use.count)
    errors.push({
      code: 'catalogue/condition-of-no-product',
      field: 'visible_when',
      message: `None of the products with “${group.name}” has the choice that it waits for. Choose another, or add that group to them.`,
    });
  return errors;
}

const withPosition = (option: OptionRow, position: number) => ({ ...option, position });

const toColumns = ({ options: _, visible_when, text, ...group }: GroupRow) => ({
  ...group,
  visible_when_group_id: visible_when?.group_id ?? null,
  visible_when_option_id: visible_when?.option_id ?? null,
  text_max_length: text?.max_length ?? null,
  text_lines: text?.lines ?? null,
  text_scripts: text?.scripts ?? null,
});

export const entryOf = (editor: Editor, group: GroupRow, at: Date) => ({
  ...editor,
  subject_id: group.id,
  subject_name: group.name,
  at,
});

/** An option is a field of its own, so that the audit keeps only those that changed. */
function forAudit({ id: _, version: _version, options, ...group }: GroupRow): object {
  const fields = options.map(({ suspended_until: _until, ...option }, place) => [
    `option ${option.id}`,
    { place, ...option },
  ]);
  return { ...group, ...Object.fromEntries(fields) };
}
