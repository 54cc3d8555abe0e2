import type { Insertable } from 'kysely';
import { type Executor, json } from '../../platform/db.ts';
import type { OptionGroups, Options, Products } from '../../platform/db-types.gen.ts';

export async function insertProduct(db: Executor, row: Insertable<Products>): Promise<number> {
  const { id } = await db.insertInto('products').values(row).returning('id').executeTakeFirstOrThrow();
  return id;
}

export async function insertGroup(db: Executor, row: Insertable<OptionGroups>): Promise<number> {
  const { id } = await db.insertInto('option_groups').values(row).returning('id').executeTakeFirstOrThrow();
  return id;
}

export const insertOption = (db: Executor, row: Insertable<Options>) => db.insertInto('options').values(row).execute();

export const listOptionNames = (db: Executor, groupIds: number[]) =>
  db
    .selectFrom('options')
    .innerJoin('option_groups', 'option_groups.id', 'options.group_id')
    .where('options.group_id', 'in', groupIds)
    .select(['options.id', 'options.name', 'options.group_id', 'option_groups.role'])
    .execute();

export async function linkGroups(db: Executor, productId: number, groupIds: number[]) {
  if (groupIds.length === 0) return;
  const rows = groupIds.map((group_id, position) => ({ product_id: productId, group_id, position }));
  await db.insertInto('product_option_groups').values(rows).execute();
}

export const updateVisibility = (db: Executor, groupId: number, when: { group_id: number; option_id: number }) =>
  db
    .updateTable('option_groups')
    .set({ visible_when_group_id: when.group_id, visible_when_option_id: when.option_id })
    .where('id', '=', groupId)
    .execute();

export const updatePriceBySize = (db: Executor, optionId: number, prices: Record<string, number>) =>
  db
    .updateTable('options')
    .set({ price_by_size: json(prices) as never })
    .where('id', '=', optionId)
    .execute();

export const updateFromPrice = (db: Executor, productId: number, minor: number) =>
  db.updateTable('products').set({ from_price_minor: minor }).where('id', '=', productId).execute();
