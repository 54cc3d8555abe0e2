import { sql } from 'kysely';
import { prepared } from '../../platform/db.ts';

type Id = { id: number };

const GROUP = sql`id bigint, role text, kind text, name text, is_required boolean, min_choices int, max_choices int,
  max_each int, free_up_to int, applies_per_tier boolean, visible_when_group_id bigint, visible_when_option_id bigint,
  text_max_length int, text_lines int, text_scripts text[]`;
const OPTIONS = sql`id bigint, position int, name text, price_mode text, price int, price_by_size jsonb,
  is_default boolean, is_available boolean, servings int, tiers int, lead_time_minutes int, capacity_units int,
  work_units jsonb, contains text[], may_contain text[], removes text[], blocks_diets text[], recipe jsonb, art jsonb`;

export const takeGroupId = prepared<object, Id>((db) => ({
  compile: () => sql<Id>`select nextval(pg_get_serial_sequence('option_groups', 'id')) as id`.compile(db),
}));

export const takeOptionIds = prepared<{ count: number }, Id>((db, p) => ({
  compile: () =>
    sql<Id>`select nextval(pg_get_serial_sequence('options', 'id')) as id
      from generate_series(1, ${p('count')}::int)`.compile(db),
}));

/** `row` is JSON text with the columns. */
export const insertGroup = prepared<{ store_id: number; row: string; now: Date }, Id>((db, p) => ({
  compile: () =>
    sql<Id>`
      insert into option_groups (id, store_id, role, kind, name, is_required, min_choices, max_choices, max_each,
        free_up_to, applies_per_tier, visible_when_group_id, visible_when_option_id, text_max_length, text_lines,
        text_scripts, created_at, updated_at)
      overriding system value
      select d.id, ${p('store_id')}::bigint, d.role, d.kind, d.name, d.is_required, d.min_choices, d.max_choices,
        d.max_each, d.free_up_to, d.applies_per_tier, d.visible_when_group_id, d.visible_when_option_id,
        d.text_max_length, d.text_lines, d.text_scripts, ${p('now')}::timestamptz, ${p('now')}::timestamptz
      from json_to_record(${p('row')}::json) as d(${GROUP}) returning id`.compile(db),
}));

export const updateGroup = prepared<{ store_id: number; row: string; now: Date }, Id>((db, p) => ({
  compile: () =>
    sql<Id>`
      update option_groups g set role = d.role, kind = d.kind, name = d.name, is_required = d.is_required,
        min_choices = d.min_choices, max_choices = d.max_choices, max_each = d.max_each, free_up_to = d.free_up_to,
        applies_per_tier = d.applies_per_tier, visible_when_group_id = d.visible_when_group_id,
        visible_when_option_id = d.visible_when_option_id, text_max_length = d.text_max_length,
        text_lines = d.text_lines, text_scripts = d.text_scripts, version = g.version + 1,
        updated_at = ${p('now')}::timestamptz
      from json_to_record(${p('row')}::json) as d(${GROUP})
      where g.id = d.id and g.store_id = ${p('store_id')}::bigint returning g.id`.compile(db),
}));

export const touchGroup = prepared<{ id: number; now: Date }, Id>((db, p) => ({
  compile: () =>
    sql<Id>`update option_groups set version = version + 1, updated_at = ${p('now')}::timestamptz
      where id = ${p('id')}::bigint returning id`.compile(db),
}));

export const deleteGroupRow = prepared<{ id: number; store_id: number }, Id>((db, p) => ({
  compile: () =>
    sql<Id>`delete from option_groups where id = ${p('id')}::bigint and store_id = ${p('store_id')}::bigint
      returning id`.compile(db),
}));

export const deleteOptionsBut = prepared<{ group_id: number; kept: number[] }, Id>((db, p) => ({
  compile: () =>
    sql<Id>`delete from options where group_id = ${p('group_id')}::bigint and not id = any(${p('kept')}::bigint[])
      returning id`.compile(db),
}));

/** All options of a group in one statement: those with known ids keep them, and until when they are sold out. */
export const saveOptions = prepared<{ group_id: number; rows: string }, Id>((db, p) => ({
  compile: () =>
    sql<Id>`
      insert into options as o (id, group_id, position, name, price_mode, price, price_by_size, is_default, is_available,
        servings, tiers, lead_time_minutes, capacity_units, work_units, contains, may_contain, removes, blocks_diets,
        recipe, art)
      overriding system value
      select d.id, ${p('group_id')}::bigint, d.position, d.name, d.price_mode, d.price, d.price_by_size, d.is_default,
        d.is_available, d.servings, d.tiers, d.lead_time_minutes, d.capacity_units, d.work_units, d.contains,
        d.may_contain, d.removes, d.blocks_diets, d.recipe, d.art
      from json_to_recordset(${p('rows')}::json) as d(${OPTIONS})
      on conflict (id) do update set position = excluded.position, name = excluded.name,
        price_mode = excluded.price_mode, price = excluded.price, price_by_size = excluded.price_by_size,
        is_default = excluded.is_default, is_available = excluded.is_available, servings = excluded.servings,
        tiers = excluded.tiers, lead_time_minutes = excluded.lead_time_minutes,
        capacity_units = excluded.capacity_units, work_units = excluded.work_units, contains = excluded.contains,
        may_contain = excluded.may_contain, removes = excluded.removes, blocks_diets = excluded.blocks_diets,
        recipe = excluded.recipe, art = excluded.art
      where o.group_id = excluded.group_id
      returning o.id`.compile(db),
}));

export const updateOptionAvailability = prepared<
  { id: number; is_available: boolean; suspended_until: Date | null },
  Id
>((db, p) => ({
  compile: () =>
    sql<Id>`update options set is_available = ${p('is_available')}::boolean,
      suspended_until = ${p('suspended_until')}::timestamptz where id = ${p('id')}::bigint returning id`.compile(db),
}));

export const clearSuspensions = prepared<{ ids: number[]; now: Date }, Id>((db, p) => ({
  compile: () =>
    sql<Id>`update options set suspended_until = null
      where id = any(${p('ids')}::bigint[]) and suspended_until <= ${p('now')}::timestamptz returning id`.compile(db),
}));
