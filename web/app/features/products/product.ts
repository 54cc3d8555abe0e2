import type { DesignableProduct, OptionGroup } from '../../../../api/domains/designs/option-groups.ts';
import type { components } from '../../../../contract/api-types.gen.ts';
import type { Workplace } from '../workplace/store.server.ts';
import { type ProductValues, writeProduct } from './product-form.ts';

export type StoreProduct = components['schemas']['StoreProduct'];
export type StoreProductCard = components['schemas']['StoreProductCard'];
export type CatalogueChoices = components['schemas']['CatalogueChoices'];
export type StoreOptionGroup = components['schemas']['StoreOptionGroup'];

/** The contract calls a drawing's parts unknown; the drawing cleans whatever it gets. */
export const valuesOf = (product: StoreProduct): ProductValues => product as unknown as ProductValues;
export const savedFields = (product: StoreProduct) => writeProduct(valuesOf(product));

export const isEditor = ({ role }: Workplace): boolean => role !== 'baker';

/** A group as customers get it now: what is sold out for a time is not to be had. */
export function toOptionGroup(group: StoreOptionGroup, now: Date): OptionGroup {
  const options = group.options.map(({ suspended_until, is_available, ...option }) => ({
    ...option,
    is_available: is_available && (suspended_until === null || new Date(suspended_until) <= now),
  }));
  return { ...group, options } as unknown as OptionGroup;
}

/** What pricing needs of the product as it is typed. `groups` are all of the store's. */
export function designableDraft(
  id: number,
  values: ProductValues,
  priceMinor: number,
  groups: readonly OptionGroup[],
): DesignableProduct {
  const attached = values.group_ids.flatMap((wanted) => groups.filter((group) => group.id === wanted));
  return {
    id,
    name: values.name,
    currency: values.price.currency,
    price_minor: priceMinor,
    servings: values.servings,
    lead_time_minutes: values.lead_time_minutes,
    capacity_units: values.capacity_units,
    work_units: values.work_units,
    contains: values.contains,
    may_contain: values.may_contain,
    diets: values.diets,
    art: values.art,
    groups: attached.toSorted((a, b) => groups.indexOf(a) - groups.indexOf(b)),
  };
}
