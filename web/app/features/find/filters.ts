import { DIETS } from '../../../../api/domains/designs/option-groups.ts';
import type { PlaceQuery } from '../place/place.ts';

export const SORTS = ['recommended', 'nearest', 'price', '-price', 'newest'] as const;
export type Sort = (typeof SORTS)[number];

/** What a list of products is asked for, as it stands in the page's address. */
export type Filters = {
  q?: string;
  category?: string;
  occasion?: string;
  /** All of them. */
  diet: string[];
  /** Any of them. */
  flavour: string[];
  min_price?: string;
  max_price?: string;
  open_on?: string;
  place?: string;
  sort?: Sort;
  /** How many are shown: the first page grows, so that Back finds what was seen. */
  shown: number;
  /** Where the page before ended. */
  after?: string;
};

export const PAGE = 24;
const MOST = 96;
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} _-]{0,79}$/u;
const PRICE = /^\d{1,7}(\.\d{1,2})?$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Reads what an address bar says; what makes no sense there is left out rather than refused. */
export function readFilters(search: URLSearchParams): Filters {
  const one = (name: string, shape: RegExp) => {
    const value = search.get(name)?.trim() ?? '';
    return shape.test(value) ? value : undefined;
  };
  const many = (name: string, fits: (value: string) => boolean) => {
    const values = search.getAll(name).flatMap((value) => value.split(','));
    return [...new Set(values.map((value) => value.trim()))].filter(fits).slice(0, 12);
  };
  const sort = search.get('sort');
  return {
    ...present({
      q: search.get('q')?.trim().slice(0, 200) || undefined,
      category: one('category', NAME),
      occasion: one('occasion', NAME),
      open_on: one('open_on', DAY),
      place: search.get('place')?.trim().slice(0, 200) || undefined,
      sort: SORTS.find((known) => known === sort && known !== 'recommended'),
      after: one('after', /^[\w-]{1,500}$/),
      ...pricesInOrder(one('min_price', PRICE), one('max_price', PRICE)),
    }),
    diet: many('diet', (value) => (DIETS as readonly string[]).includes(value)),
    flavour: many('flavour', (value) => NAME.test(value)),
    shown: shownOf(search.get('shown')),
  };
}

function pricesInOrder(min: string | undefined, max: string | undefined) {
  const isTurned = min !== undefined && max !== undefined && Number(min) > Number(max);
  return isTurned ? { min_price: max, max_price: min } : { min_price: min, max_price: max };
}

function shownOf(text: string | null): number {
  const pages = Math.ceil(Number(text ?? PAGE) / PAGE);
  return Number.isFinite(pages) ? Math.min(MOST, Math.max(1, pages) * PAGE) : PAGE;
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function present<T extends object>(values: T): Present<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Present<T>;
}

/** The query of an address with these filters, always in the same order, so that the same list has one address. */
export function writeFilters({ shown, diet, flavour, ...one }: Filters) {
  const { q, category, occasion, min_price, max_price, open_on, place, sort, after } = one;
  return {
    q,
    category,
    occasion,
    diet: diet.toSorted(),
    flavour: flavour.toSorted(),
    min_price,
    max_price,
    open_on,
    place,
    sort,
    shown: shown > PAGE ? shown : undefined,
    after,
  };
}

/** What the API is asked with. */
export function apiFilters(filters: Filters, place: PlaceQuery | undefined) {
  const { q, category, occasion, diet, flavour, min_price, max_price, open_on } = filters;
  const lists = { diet: diet.join(',') || undefined, flavour: flavour.join(',') || undefined };
  return { ...place, ...present({ q, category, occasion, min_price, max_price, open_on, ...lists }) };
}

/** The order to ask for: nearness only where somebody is, and the best match by itself where there are words. */
export const apiSort = ({ sort }: Filters, place: PlaceQuery | undefined): Sort | undefined =>
  sort === 'nearest' && !place ? undefined : sort;

/** The first page of other filters. */
export const changed = (filters: Filters, change: Partial<Filters>): Filters => ({
  ...filters,
  after: undefined,
  shown: PAGE,
  ...change,
});

/** The same list, longer: the first page grows to four, then pages follow each other. */
export function nextPage(filters: Filters, next: string | null): Filters | undefined {
  if (next === null) return undefined;
  if (filters.shown < MOST) return { ...filters, shown: filters.shown + PAGE };
  return { ...filters, shown: PAGE, after: next };
}
