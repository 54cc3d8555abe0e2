import { ArrowRight, MapPin } from 'lucide-react';
import type { ReactNode } from 'react';
import { data } from 'react-router';
import { capital, windowWords } from '../../features/find/day-words.ts';
import { loadHome } from '../../features/find/load-home.server.ts';
import { ProductGrid } from '../../features/find/product-card.tsx';
import { Promises } from '../../features/find/promises.tsx';
import { StoreCard } from '../../features/find/store-card.tsx';
import { Tiles } from '../../features/find/tiles.tsx';
import { PlaceForm } from '../../features/place/place-form.tsx';
import { PLACE_PANEL } from '../../features/place/place-panel.tsx';
import { pageMeta } from '../../lib/page-meta.ts';
import { publicToAll } from '../../lib/public-page.ts';
import { paths } from '../../paths.ts';
import { ButtonLink, buttonClass } from '../../ui/button.tsx';
import { Main } from '../../ui/header.tsx';
import { Link } from '../../ui/link.tsx';
import type { Route } from './+types/home.ts';

export async function loader(args: Route.LoaderArgs) {
  return data(await loadHome(args), { headers: publicToAll(args.request) });
}

export const headers = ({ loaderHeaders }: Route.HeadersArgs) => loaderHeaders;

export const meta: Route.MetaFunction = (args) => {
  const { origin = '' } = (args.matches[0]?.loaderData ?? {}) as { origin?: string };
  const base = pageMeta(args, {
    title: 'SweetSpot · Cakes made to order near you',
    description:
      'Birthday, wedding and everyday cakes from kitchens nearby: design yours, see the full price early, pick a delivery window and follow it to the door.',
    path: paths.home(),
  });
  const site = { '@context': 'https://schema.org', '@type': 'WebSite', name: 'SweetSpot', url: `${origin}/` };
  return [...base, { 'script:ld+json': site }];
};

const occasionTile = ({ slug, name, picture }: Loaded['occasions'][number]) => ({
  href: paths.listing({ occasion: slug }),
  name,
  picture,
});

type Loaded = Awaited<ReturnType<typeof loadHome>>;

export default function HomePage({ loaderData }: Route.ComponentProps) {
  const { today, open_on, occasions, everything, kinds, diets, soon } = loaderData;
  return (
    <Main className="flex-1">
      <Welcome loaded={loaderData} />
      <Band id="occasions" title="What are we celebrating?">
        <Tiles
          className="grid-cols-2 md:grid-cols-4"
          tiles={[...occasions.map(occasionTile), { href: paths.listing(), name: 'Everything', picture: everything }]}
        />
        <Kinds kinds={kinds} />
      </Band>
      {soon.length > 0 && (
        <Band
          id="soon"
          title={`Can be here ${open_on === today ? 'today' : 'tomorrow'}`}
          more={paths.listing({ open_on })}
        >
          <ProductGrid
            products={soon}
            today={today}
            columns="lg:grid-cols-4 max-md:[&>li:nth-child(n+5)]:hidden md:max-lg:[&>li:nth-child(n+7)]:hidden"
          />
        </Band>
      )}
      <Kitchens loaded={loaderData} />
      <Band id="diets" title="For everyone at the table">
        <Tiles
          className="grid-cols-2 md:grid-cols-4"
          tiles={diets.map(({ slug, name, picture }) => ({ href: paths.listing({ diet: slug }), name, picture }))}
        />
      </Band>
      <Promises />
    </Main>
  );
}

function Welcome({ loaded: { place, stores, today, welcome } }: { loaded: Loaded }) {
  return (
    <section className="page-width grid items-center gap-8 pt-6 pb-10 sm:pt-10 lg:grid-cols-[1.1fr_1fr] lg:gap-14">
      <div className="grid gap-6">
        <h1 className="text-4xl">The cake you have in mind, from a kitchen near you</h1>
        <div className="grid gap-2">
          {place ? <Known label={place.label} /> : <PlaceForm id="home-place" button="See who delivers" isLarge />}
          <NextWindow stores={stores} today={today} />
        </div>
      </div>
      <img
        src={welcome}
        alt=""
        width="560"
        height="560"
        fetchPriority="high"
        className="aspect-4/3 w-full rounded-lg bg-tint-rose object-cover lg:aspect-square"
      />
    </section>
  );
}

/** Somebody who came before: straight to what can be theirs. */
function Known({ label }: { label: string }) {
  return (
    <>
      <p className="flex items-center gap-2 text-lg">
        <MapPin aria-hidden="true" className="size-5 shrink-0 text-accent" />
        <span>
          Delivering to <strong className="font-semibold">{label}</strong>
        </span>
      </p>
      <p className="my-2 flex flex-wrap gap-3">
        <ButtonLink href={paths.listing()} size="large">
          See what can be yours
        </ButtonLink>
        <button type="button" popoverTarget={PLACE_PANEL} className={buttonClass({ tone: 'quiet', size: 'large' })}>
          Change place
        </button>
      </p>
    </>
  );
}

/** The very next window that anybody shown here has free. */
function NextWindow({ stores, today }: Pick<Loaded, 'stores' | 'today'>) {
  const [next] = stores
    .filter(({ earliest }) => earliest)
    .sort((a, b) => (a.earliest?.starts_at ?? '').localeCompare(b.earliest?.starts_at ?? ''));
  if (!next?.earliest) return null;
  return (
    <p className="text-content-muted">
      Next free window:{' '}
      <strong className="font-semibold text-content">{windowWords(next.earliest, today, next.timezone)}</strong>, from{' '}
      <Link href={paths.store(next.slug)} className="text-link">
        {next.name}
      </Link>
    </p>
  );
}

function Kitchens({ loaded: { place, stores, today } }: { loaded: Loaded }) {
  return (
    <Band id="stores" title={place ? `Kitchens that deliver to ${place.label}` : 'Kitchens in town'}>
      {stores.length > 0 ? (
        <ul className="-mx-4 flex snap-x snap-mandatory gap-4 overflow-x-auto px-4 pb-2 sm:mx-0 sm:grid sm:grid-cols-2 sm:gap-x-6 sm:gap-y-8 sm:overflow-visible sm:p-0 lg:grid-cols-3">
          {stores.map((store) => (
            <li key={store.id} className="relative w-68 shrink-0 snap-center sm:w-auto">
              <StoreCard store={store} today={today} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="max-w-text text-content-muted">
          Nobody delivers there yet. Try the address of whom it is for, or{' '}
          <Link href={paths.listing({ place: 'anywhere' })} className="text-link">
            look at what the town bakes
          </Link>
          .
        </p>
      )}
    </Band>
  );
}

function Kinds({ kinds }: Pick<Loaded, 'kinds'>) {
  return (
    <ul aria-label="Kinds" className="mt-5 flex flex-wrap gap-2">
      {kinds.map(({ slug, name }) => (
        <li key={slug}>
          <Link
            href={paths.listing({ category: slug })}
            className="inline-flex min-h-11 items-center rounded-full border border-line-strong bg-surface-raised px-4 font-medium hover:border-content"
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Band({ id, title, more, children }: { id: string; title: string; more?: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="page-width py-8 sm:py-10">
      <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id={id} className="text-2xl">
          {title}
        </h2>
        {more && (
          <Link href={more} className="text-link inline-flex min-h-11 items-center gap-1.5 font-semibold">
            See all<span className="sr-only">: {capital(title)}</span>
            <ArrowRight aria-hidden="true" className="size-4.5" />
          </Link>
        )}
      </div>
      {children}
    </section>
  );
}
