import type { DesignableProduct, OptionGroup } from '../designs/option-groups.ts';
import { GROUP_ROLES } from '../designs/option-groups.ts';
import type { GroupRow } from './edit-groups.sql.ts';
import type { ProductRow } from './edit-products.sql.ts';

/** A group as pricing reads it at one moment: what is sold out until later is sold out. */
export function toOptionGroup({ version: _, options, ...group }: GroupRow, now: Date): OptionGroup {
  return {
    ...group,
    options: options.map(({ suspended_until, recipe: _recipe, ...option }) => ({
      ...option,
      is_available: option.is_available && (suspended_until === null || suspended_until <= now),
    })),
  };
}

type Priced = Omit<DesignableProduct, 'groups'> & { group_ids: readonly number[] };

/** A product with its groups in the order in which a design is composed; `groups` holds them all by id. */
export function toDesignable(row: Priced, groups: ReadonlyMap<number, OptionGroup>): DesignableProduct {
  const own = row.group_ids.flatMap((id) => groups.get(id) ?? []);
  return {
    id: row.id,
    name: row.name,
    currency: row.currency,
    price_minor: row.price_minor,
    servings: row.servings,
    lead_time_minutes: row.lead_time_minutes,
    capacity_units: row.capacity_units,
    ...(row.work_units && { work_units: row.work_units }),
    contains: row.contains,
    may_contain: row.may_contain,
    diets: row.diets,
    art: row.art,
    groups: own.toSorted((a, b) => GROUP_ROLES.indexOf(a.role) - GROUP_ROLES.indexOf(b.role)),
  };
}

export const byId = <T extends { id: number }>(rows: readonly T[]): Map<number, T> =>
  new Map(rows.map((row) => [row.id, row]));

export const groupIdsOf = (rows: readonly Pick<ProductRow, 'group_ids'>[]): number[] => [
  ...new Set(rows.flatMap((row) => row.group_ids)),
];
