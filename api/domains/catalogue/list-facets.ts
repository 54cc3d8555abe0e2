import type { z } from 'zod';
import type { Context } from '../../context.ts';
import { toMoney } from '../../platform/money.ts';
import { placeOut } from '../stores/nearby.service.ts';
import type { FacetsQuery } from './catalogue.schema.ts';
import { correctWords } from './correct-words.ts';
import { countFacets, type FacetRow } from './facets.sql.ts';
import { keepBriefly } from './keep-briefly.ts';
import { CURRENCY, findFilters } from './listing-filters.ts';
import { countListings } from './listings-size.ts';

type FoundFacets = Awaited<ReturnType<typeof findFacets>>;
const keep = keepBriefly<FoundFacets>(3000);
const keepLong = keepBriefly<FoundFacets>(60_000);
const LONG_LIST = 200_000;

/**
 * How many products each further choice would leave, for the same filters as `listProducts`; a group's own filter does
 * not narrow its own counts. One statement beside those of the filters, over all matches (15 ms of ten thousand, 1 s of a
 * million), so the same counts serve for three seconds, and of a long list for a minute. Refuses 'stores/unknown-place'
 * (422).
 */
export async function listFacets(context: Context, asked: z.output<typeof FacetsQuery>): Promise<FoundFacets> {
  const isLong = (await countListings(context)) > LONG_LIST;
  return (isLong ? keepLong : keep)(context, JSON.stringify(asked), () => findFacets(context, asked));
}

async function findFacets(context: Context, asked: z.output<typeof FacetsQuery>) {
  const { query, place, isEmpty } = await findFilters(context, asked);
  let rows = isEmpty ? [] : await countFacets(context.db, query);
  let corrected: string | null = null;
  if (!isEmpty && query.words !== null && totalOf(rows) === 0) {
    corrected = await correctWords(context.db, query.words);
    if (corrected !== null) rows = await countFacets(context.db, { ...query, words: corrected });
  }
  const counts = (facet: string) =>
    rows
      .filter((row) => row.facet === facet)
      .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))
      .map(({ value, name, count }) => ({ value, name: name ?? sentenceCase(value), count }));
  return {
    total: totalOf(rows),
    category: counts('category'),
    occasion: counts('occasion'),
    diet: counts('diet'),
    flavour: counts('flavour'),
    kind: counts('kind'),
    price: bandsOf(rows),
    store: rows
      .filter((row) => row.facet === 'store')
      .map(({ value, name, id, count }) => ({ id: Number(id), value, name: name ?? value, count })),
    ...(place && { place: placeOut(place) }),
    ...(corrected && totalOf(rows) > 0 && { corrected_query: corrected }),
  };
}

const totalOf = (rows: FacetRow[]) => rows.find((row) => row.facet === 'total')?.count ?? 0;

/** 'gluten_free' → 'Gluten free' */
const sentenceCase = (value: string) => (value.charAt(0).toUpperCase() + value.slice(1)).replaceAll('_', ' ');

/** From 1, 2 or 5 of a power of ten to the last unit below the next of them. */
function bandsOf(rows: FacetRow[]) {
  return rows
    .filter((row) => row.facet === 'price')
    .map(({ value, count }) => ({ low: Number(value), count }))
    .sort((a, b) => a.low - b.low)
    .map(({ low, count }) => {
      const high = low * (String(low).startsWith('2') ? 2.5 : 2) - 1;
      return { min: toMoney(low, CURRENCY), max: toMoney(high, CURRENCY), count };
    });
}
