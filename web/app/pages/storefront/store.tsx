import { data } from 'react-router';
import { capital } from '../../features/find/day-words.ts';
import { ProductGrid } from '../../features/find/product-card.tsx';
import { DeliversToYou } from '../../features/store-page/delivers-to-you.tsx';
import { type LoadedStore, loadStore } from '../../features/store-page/load-store.server.ts';
import { StoreFacts } from '../../features/store-page/store-facts.tsx';
import { storeJsonLd } from '../../features/store-page/store-json-ld.ts';
import { formatDayTime } from '../../lib/format.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { publicToAll } from '../../lib/public-page.ts';
import { paths } from '../../paths.ts';
import { StatusPill } from '../../ui/badge.tsx';
import { Main } from '../../ui/header.tsx';
import { Breadcrumbs, ShowMore } from '../../ui/navigation.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PictureFrame, tintOf } from '../../ui/picture-frame.tsx';
import { Stars } from '../../ui/stars.tsx';
import { EmptyState } from '../../ui/states.tsx';
import type { Route } from './+types/store.ts';

export async function loader(args: Route.LoaderArgs) {
  return data(await loadStore(args, args.params.slug), { headers: publicToAll(args.request) });
}

export const headers = ({ loaderHeaders }: Route.HeadersArgs) => loaderHeaders;

export const meta: Route.MetaFunction = (args) => {
  if (!args.loaderData) return [];
  const { store, groups } = args.loaderData;
  const { origin = '' } = (args.matches[0]?.loaderData ?? {}) as { origin?: string };
  const [first] = groups.flatMap(({ products }) => products);
  const base = pageMeta(args, {
    title: `${store.name}, ${store.kind} in ${store.district}`,
    description: store.description.slice(0, 300),
    path: paths.store(store.slug),
    image: store.photo?.share_url ?? (first && `/api/v1/products/${first.id}/drawing.png?width=1200`),
  });
  return [...base, { 'script:ld+json': storeJsonLd(args.loaderData, origin) }];
};

export default function StorePage({ loaderData }: Route.ComponentProps) {
  const { store, groups, today, next } = loaderData;
  const shown = groups.reduce((all, { products }) => all + products.length, 0);
  return (
    <Main className="page-width flex-1 pt-2 pb-14 sm:pt-4">
      <Breadcrumbs crumbs={[{ label: 'All cakes', href: paths.listing() }, { label: store.name }]} />
      <Welcome loaded={loaderData} />
      {groups.length > 1 && <Categories groups={groups} />}
      <div className="grid gap-x-6 lg:grid-cols-4">
        {groups.map(({ slug, name, products }) => (
          <section
            key={slug}
            id={slug}
            aria-labelledby={`${slug}-title`}
            className={`scroll-mt-20 pt-8 ${WIDTHS[products.length]?.section ?? 'lg:col-span-4'}`}
          >
            <h2 id={`${slug}-title`} className="mb-5 text-2xl">
              {name}
            </h2>
            <ProductGrid
              products={products}
              today={today}
              columns={WIDTHS[products.length]?.columns}
              hasStore={false}
            />
          </section>
        ))}
      </div>
      {groups.length === 0 && <EmptyState title="Nothing on the shelf yet">Look in again soon.</EmptyState>}
      {next && <ShowMore href={paths.store(store.slug, { after: next })} shown={shown} noun="cakes" />}
      <StoreFacts loaded={loaderData} />
    </Main>
  );
}

/** On wide screens small groups share a row. */
const WIDTHS: Record<number, { section: string; columns: string }> = {
  1: { section: 'lg:col-span-1', columns: 'lg:grid-cols-1' },
  2: { section: 'lg:col-span-2', columns: 'lg:grid-cols-2' },
  3: { section: 'lg:col-span-3', columns: 'lg:grid-cols-3' },
};

function Welcome({ loaded }: { loaded: LoadedStore }) {
  const { store, now } = loaded;
  const { id, name, kind, district, description, picture, photo, rating, paused_until, timezone } = store;
  return (
    <header className="mt-2 grid gap-6 md:grid-cols-[16rem_1fr] lg:grid-cols-[14rem_1fr_19rem] lg:gap-8 xl:grid-cols-[20rem_1fr_22rem]">
      <PictureFrame
        src={picture}
        photo={photo ?? undefined}
        sizes="(min-width: 1280px) 20rem, (min-width: 768px) 16rem, 92vw"
        tint={tintOf(id)}
        shape="landscape"
        isFirst
        className="self-start rounded-lg md:aspect-square"
      />
      <div className="grid content-start gap-3">
        <h1 className="text-3xl xl:text-4xl">{name}</h1>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-2 text-content-muted">
          {capital(kind)} · {district}
          {rating && <Stars rating={rating.average} count={rating.count} />}
        </p>
        <p>
          <StatusPill tone={now.isOpen ? 'positive' : 'neutral'}>{now.words}</StatusPill>
        </p>
        <p className="max-w-text text-lg">{description}</p>
        {paused_until && (
          <Notice tone="caution" title={`Taking a break until ${formatDayTime(paused_until, timezone)}`}>
            You can still order for a later time.
          </Notice>
        )}
      </div>
      <div className="md:max-lg:col-span-2">
        <DeliversToYou loaded={loaded} />
      </div>
    </header>
  );
}

function Categories({ groups }: Pick<LoadedStore, 'groups'>) {
  return (
    <nav aria-label="What it makes" className="mt-8 border-line border-y">
      <ul className="flex gap-x-6 overflow-x-auto [scrollbar-width:none]">
        {groups.map(({ slug, name, products }) => (
          <li key={slug} className="shrink-0">
            <a href={`#${slug}`} className="inline-flex min-h-12 items-center gap-2 font-semibold hover:text-accent">
              {name}
              <span className="tabular font-normal text-content-faint text-sm">{products.length}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
