import type { Context } from '../../context.ts';
import { recordAudit } from '../../platform/audit.ts';
import { notFound } from '../../platform/errors.ts';
import { editCatalogue } from './edit-catalogue.ts';
import { entryOf, groupIn } from './edit-group.ts';
import { findGroupOfOption, listGroups } from './edit-groups.sql.ts';
import { lockProduct, readStock } from './edit-product.ts';
import type { Editor } from './editor.ts';
import { repriceProductsWith } from './reprice-products.ts';
import { touchGroup, updateOptionAvailability } from './save-groups.sql.ts';
import { updateAvailability } from './save-products.sql.ts';
import { getStoreGroup, type StoreGroupOut } from './store-groups.ts';
import { getStoreProduct, type StoreProductOut } from './store-products.ts';

type ProductSwitch = {
  is_available?: boolean | undefined;
  stock?: number | null | undefined;
  expected_stock?: number | null | undefined;
};

/**
 * Sold out or back, and how many are left (null: made to order). Leaves the version: who edits the product meanwhile saves
 * neither. Refuses 'catalogue/stock-moved' (409, `facts.stock`), 'catalogue/unknown-product' (404).
 */
export async function changeAvailability(
  context: Context,
  editor: Editor,
  id: number,
  change: ProductSwitch,
): Promise<StoreProductOut> {
  const { store_id } = editor;
  return editCatalogue(context, store_id, async (trx, now) => {
    const before = await lockProduct(trx, store_id, id);
    const stock = readStock(before, change.stock, change.expected_stock);
    const is_available = change.is_available ?? before.is_available;
    await updateAvailability(trx, { id, is_available, stock, now });
    await recordAudit(trx, {
      ...editor,
      action: 'product.availability_changed',
      subject_id: id,
      subject_name: before.name,
      before: { is_available: before.is_available, stock: before.stock },
      after: { is_available, stock },
      at: now,
    });
    return getStoreProduct(context, trx, store_id, id);
  });
}

type OptionSwitch = { is_available?: boolean | undefined; suspended_until?: string | null | undefined };

/**
 * An option sold out, or only until a time; back for good when it is made available without one. Products that have it
 * follow. Refuses 'catalogue/unknown-option' (404).
 */
export async function changeOptionAvailability(
  context: Context,
  editor: Editor,
  optionId: number,
  change: OptionSwitch,
): Promise<StoreGroupOut> {
  const { store_id } = editor;
  return editCatalogue(context, store_id, async (trx, now) => {
    const [found] = await findGroupOfOption(trx, { store_id, option_id: optionId });
    if (!found) throw notFound('catalogue/unknown-option', 'There is no such option.');
    const group = groupIn(await listGroups(trx, { store_id, ids: [found.group_id] }), found.group_id);
    const before = group.options.find((option) => option.id === optionId);
    if (!before) throw notFound('catalogue/unknown-option', 'There is no such option.');
    const is_available = change.is_available ?? before.is_available;
    const kept = change.is_available === true ? null : before.suspended_until;
    const until = change.suspended_until === undefined ? kept : toTime(change.suspended_until, now);
    await updateOptionAvailability(trx, { id: optionId, is_available, suspended_until: until });
    await touchGroup(trx, { id: group.id, now });
    await repriceProductsWith(trx, store_id, [group.id], now);
    await recordAudit(trx, {
      ...entryOf(editor, group, now),
      action: 'option.availability_changed',
      subject_id: optionId,
      subject_name: `${group.name}: ${before.name}`,
      before: { is_available: before.is_available, suspended_until: before.suspended_until },
      after: { is_available, suspended_until: until },
    });
    return getStoreGroup(context, trx, store_id, group.id);
  });
}

/** A time that is over already suspends nothing. */
function toTime(value: string | null, now: Date): Date | null {
  const time = value === null ? null : new Date(value);
  return time && time > now ? time : null;
}
