import { redirect } from 'react-router';
import { apiOf } from '../../lib/api.server.ts';
import { ProblemError } from '../../lib/problem.ts';
import { paths } from '../../paths.ts';
import { type Place, placeCode, placeQueryOf } from '../place/place.ts';
import { rememberedPlace } from '../place/place-cookie.ts';
import { shortLabel } from '../place/suggested-place.ts';
import type { Facets } from './active-filters.ts';
import { dayOf } from './day-words.ts';
import { apiFilters, apiSort, changed, type Filters, nextPage, readFilters, writeFilters } from './filters.ts';
import { summaryOf } from './product-card.tsx';

type Args = Parameters<typeof apiOf>[0];

/** A list of products as its address says, and how many each further choice would leave. Two calls, at once. */
export async function loadListing(args: Args) {
  const known = rememberedPlace(args.request);
  const asked = readFilters(args.url.searchParams);
  // The list's own links name the place that narrows it, so that whoever gets one sees the same.
  const filters = asked.place || !known ? asked : { ...asked, place: placeCode(known) };
  const place = placeQueryOf(filters.place ?? null, known);
  const { api, ask } = apiOf(args);
  const query = apiFilters(filters, place);
  const paged = { sort: apiSort(filters, place), limit: filters.shown, cursor: filters.after };
  const answers = Promise.all([
    ask(api.GET('/api/v1/products', { params: { query: { ...query, ...paged, with_earliest: 'true' } } })),
    ask(api.GET('/api/v1/products/facets', { params: { query } })),
  ]);
  const [page, facets] = await answers.catch((error) => leadElsewhere(error, filters));
  return {
    filters,
    today: dayOf(new Date()),
    products: page.items.map(summaryOf),
    next: nextPage(filters, page.next),
    facets: shownOf(facets),
    corrected: page.corrected_query,
    where: page.place && placeWords(page.place, filters, known),
  };
}

/** Rare flavours are found by their word sooner than in a long list. */
const MOST_FLAVOURS = 20;

const shownOf = ({ total, category, occasion, diet, flavour, price }: Facets): Facets => ({
  ...{ total, category, occasion, diet, price },
  flavour: flavour.slice(0, MOST_FLAVOURS),
});

/** A place that is not on the map is asked for again; a page that is no longer there is the first one. */
function leadElsewhere(error: unknown, filters: Filters): never {
  const code = error instanceof ProblemError ? error.data.code : undefined;
  const first = (change: Partial<Filters>) => paths.listing(writeFilters(changed(filters, change)));
  if (code === 'stores/unknown-place') throw redirect(paths.place({ next: first({ place: undefined }) }));
  if (code === 'request/bad-cursor') throw redirect(first({}));
  throw error;
}

type Found = { district: string | null; postcode: string | null };

function placeWords(found: Found, filters: Filters, known: Place | undefined): string {
  const isKnown = known && (!filters.place || filters.place === placeCode(known));
  if (isKnown) return known.label;
  return found.district ? shortLabel({ ...found, label: '' }) : (filters.place ?? 'there');
}
