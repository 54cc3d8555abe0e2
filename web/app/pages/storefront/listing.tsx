import { SlidersHorizontal, X } from 'lucide-react';
import { data } from 'react-router';
import { activeFilters, nameIn } from '../../features/find/active-filters.ts';
import { FilterChips } from '../../features/find/filter-chips.tsx';
import { FILTERS, FilterForm } from '../../features/find/filter-form.tsx';
import { changed, writeFilters } from '../../features/find/filters.ts';
import { loadListing } from '../../features/find/load-listing.server.ts';
import { NothingFound } from '../../features/find/nothing-found.tsx';
import { ProductGrid } from '../../features/find/product-card.tsx';
import { ShowMore } from '../../features/find/show-more.tsx';
import { SortBy } from '../../features/find/sort-by.tsx';
import { ANYWHERE } from '../../features/place/place.ts';
import { formatCount } from '../../lib/format.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { publicToAll } from '../../lib/public-page.ts';
import { paths } from '../../paths.ts';
import { buttonClass, iconButtonClass } from '../../ui/button.tsx';
import { Main } from '../../ui/header.tsx';
import type { Route } from './+types/listing.ts';

export async function loader(args: Route.LoaderArgs) {
  return data(await loadListing(args), { headers: publicToAll(args.request) });
}

export const headers = ({ loaderHeaders }: Route.HeadersArgs) => loaderHeaders;

type Loaded = Awaited<ReturnType<typeof loadListing>>;

function titleOf({ filters, facets, corrected }: Loaded): string {
  const { q, category, occasion, diet } = filters;
  if (q) return `“${corrected ?? q}”`;
  const kind = category ? nameIn(facets.category, category) : 'cakes';
  const lead = diet.length === 1 && diet[0] ? nameIn(facets.diet, diet[0]) : '';
  const what = [lead, lead ? kind.toLowerCase() : kind].filter(Boolean).join(' ');
  if (occasion)
    return `${category || lead ? what : 'Cakes'} for ${OCCASIONS[occasion] ?? nameIn(facets.occasion, occasion).toLowerCase()}`;
  return what === 'cakes' ? 'All cakes' : what;
}

const OCCASIONS: Record<string, string> = {
  birthday: 'a birthday',
  anniversary: 'an anniversary',
  wedding: 'a wedding',
  'baby-shower': 'a baby shower',
  festival: 'the festival',
  'thank-you': 'a thank you',
  'just-because': 'no reason at all',
};

export const meta: Route.MetaFunction = (args) => {
  if (!args.loaderData) return [];
  const { filters, products } = args.loaderData;
  const title = titleOf(args.loaderData);
  const { category, occasion, diet } = filters;
  const { origin = '' } = (args.matches[0]?.loaderData ?? {}) as { origin?: string };
  const base = pageMeta(args, {
    title,
    description: `${title}, made to order by kitchens nearby. See prices, diets and the first day each can be yours.`,
    path: paths.listing({ category, occasion, diet: diet.toSorted() }),
    image: products[0] && `/api/v1/products/${products[0].id}/drawing.png?width=1200`,
  });
  const itemListElement = products.slice(0, 24).map(({ id, name, store }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    url: origin + paths.product(store.slug, id),
  }));
  return [...base, { 'script:ld+json': { '@context': 'https://schema.org', '@type': 'ItemList', itemListElement } }];
};

const SHEET = 'filters-sheet';

export default function ListingPage({ loaderData }: Route.ComponentProps) {
  const { filters, facets, products, next, today, corrected, where } = loaderData;
  const active = activeFilters(filters, facets);
  return (
    <Main className="page-width pt-4 pb-12 sm:pt-8 lg:grid lg:grid-cols-[16rem_minmax(0,1fr)] lg:gap-x-10">
      <aside
        id={SHEET}
        popover="auto"
        aria-label="Filters"
        className="find-sheet text-content max-lg:bg-surface-raised max-lg:shadow-lifted"
      >
        <div className="flex items-center justify-between lg:hidden">
          <h2 className="text-lg">Filters</h2>
          <button
            type="button"
            popoverTarget={SHEET}
            popoverTargetAction="hide"
            aria-label="Close"
            className={iconButtonClass}
          >
            <X aria-hidden="true" className="size-5" />
          </button>
        </div>
        <FilterForm filters={filters} facets={facets} today={today} total={facets.total} />
      </aside>
      <div className="grid min-w-0 content-start gap-4">
        <Heading loaded={loaderData} activeCount={active.length} />
        {corrected && (
          <p className="text-content-muted">
            Nothing for “{filters.q}”. Showing results for <strong className="text-content">“{corrected}”</strong>.
          </p>
        )}
        <FilterChips active={active} place={filters.place} />
        {products.length > 0 ? (
          <ProductGrid products={products} today={today} columns="lg:grid-cols-3" hasFirst level="h2" />
        ) : (
          <NothingFound
            active={active}
            facets={facets}
            where={where && `to ${where}`}
            anywhere={paths.listing(writeFilters(changed(filters, { place: ANYWHERE })))}
          />
        )}
        {products.length > 0 && <ShowMore next={next} shown={products.length} total={facets.total} />}
      </div>
    </Main>
  );
}

function Heading({ loaded, activeCount }: { loaded: Loaded; activeCount: number }) {
  const { facets, filters, where } = loaded;
  return (
    <header className="grid gap-3 lg:grid-cols-[1fr_auto] lg:items-end">
      <div>
        <h1 className="text-3xl">{titleOf(loaded)}</h1>
        <p role="status" className="mt-1 text-content-muted">
          {facets.total === 0 ? 'No cake' : formatCount(facets.total, 'cake')}
          {where ? ` delivered to ${where}` : ' from kitchens in town'}
        </p>
      </div>
      <div className="flex items-center gap-2">
        <button type="button" popoverTarget={SHEET} className={`${buttonClass({ tone: 'quiet' })} lg:hidden`}>
          <SlidersHorizontal aria-hidden="true" className="size-4.5" />
          Filters{activeCount > 0 && ` · ${activeCount}`}
        </button>
        <SortBy key={filters.sort} form={FILTERS} filters={filters} hasPlace={where !== undefined} />
      </div>
    </header>
  );
}
