import { sql } from 'kysely';
import { prepared } from '../../platform/db.ts';
import type { Option, OptionGroup } from '../designs/option-groups.ts';
import type { Script } from './edit-groups.schema.ts';
import type { ProductValues, Work } from './edit-products.sql.ts';

/** An option as it is kept: sold out, or only until when; pricing reads the two as one. */
export type OptionRow = Option & {
  suspended_until: Date | null;
  work_units: Partial<Record<Work, number>>;
  recipe: ProductValues['recipe'];
};
export type GroupRow = Omit<OptionGroup, 'options' | 'text'> & {
  version: number;
  text: { max_length: number; lines: number; scripts: Script[] } | null;
  options: OptionRow[];
};

type Kept = Omit<GroupRow, 'options'> & {
  options: (Omit<OptionRow, 'suspended_until'> & { suspended_until: string | null })[];
};

const listKept = prepared<{ store_id: number; ids: number[] | null }, Kept>((db, p) => ({
  compile: () =>
    sql<Kept>`
      select g.id, g.version, g.role, g.kind, g.name, g.is_required, g.min_choices, g.max_choices, g.max_each,
        g.free_up_to, g.applies_per_tier,
        case when g.visible_when_group_id is not null then json_build_object(
          'group_id', g.visible_when_group_id, 'option_id', g.visible_when_option_id) end as visible_when,
        case when g.kind = 'text' then json_build_object('max_length', g.text_max_length,
          'lines', coalesce(g.text_lines, 1), 'scripts', coalesce(g.text_scripts, '{}')) end as text,
        coalesce((select json_agg(row_to_json(o)) from (
          select id, name, price_mode, price, price_by_size, is_default, is_available, suspended_until, servings, tiers,
            lead_time_minutes, capacity_units, work_units, contains, may_contain, removes, blocks_diets, recipe, art
          from options where group_id = g.id order by position, id) o), '[]') as options
      from option_groups g
      where g.store_id = ${p('store_id')}::bigint
        and (${p('ids')}::bigint[] is null or g.id = any(${p('ids')}::bigint[]))
      order by g.id`.compile(db),
}));

/** A store's groups with their options, all of them or those with the ids. */
export async function listGroups(
  db: Parameters<typeof listKept>[0],
  params: { store_id: number; ids: number[] | null },
): Promise<GroupRow[]> {
  const rows = await listKept(db, params);
  return rows.map((row) => ({
    ...row,
    options: row.options.map((option) => ({
      ...option,
      suspended_until: option.suspended_until === null ? null : new Date(option.suspended_until),
    })),
  }));
}

export type GroupUse = {
  group_id: number;
  count: number;
  products: { id: number; name: string; status: 'draft' | 'active' | 'archived' }[];
};

/** Who has the groups, the first twenty by name. */
export const listUses = prepared<{ group_ids: number[] }, GroupUse>((db, p) => ({
  compile: () =>
    sql<GroupUse>`
      select group_id, count(*) as count,
        json_agg(json_build_object('id', id, 'name', name, 'status', status) order by place) filter (where place <= 20)
          as products
      from (
        select pg.group_id, p.id, p.name, p.status,
          row_number() over (partition by pg.group_id order by p.status = 'archived', p.name, p.id) as place
        from product_option_groups pg join products p on p.id = pg.product_id
        where pg.group_id = any(${p('group_ids')}::bigint[])
      ) x group by group_id`.compile(db),
}));

export const listProductsWith = prepared<{ group_ids: number[] }, { id: number }>((db, p) => ({
  compile: () =>
    sql<{ id: number }>`
      select distinct product_id as id from product_option_groups
      where group_id = any(${p('group_ids')}::bigint[]) order by 1`.compile(db),
}));

export const findGroupOfOption = prepared<{ store_id: number; option_id: number }, { group_id: number }>((db, p) => ({
  compile: () =>
    sql<{ group_id: number }>`
      select o.group_id from options o join option_groups g on g.id = o.group_id
      where o.id = ${p('option_id')}::bigint and g.store_id = ${p('store_id')}::bigint`.compile(db),
}));

/** Options whose time of being sold out is over; they are as any other from then on. */
export const listEndedSuspensions = prepared<
  { now: Date; limit: number },
  { option_id: number; group_id: number; store_id: number }
>((db, p) => ({
  compile: () =>
    sql<{ option_id: number; group_id: number; store_id: number }>`
      select o.id as option_id, o.group_id, g.store_id
      from options o join option_groups g on g.id = o.group_id
      where o.suspended_until <= ${p('now')}::timestamptz
      order by o.suspended_until, o.id limit ${p('limit')}::int`.compile(db),
}));
