import { Form } from 'react-router';
import { AdminFrame } from '../../features/site/admin-frame.tsx';
import { STORE_STATES } from '../../features/workplace/store-states.ts';
import { apiOf } from '../../lib/api.server.ts';
import { formatDate } from '../../lib/format.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import { StatusPill } from '../../ui/badge.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { Tabs } from '../../ui/navigation.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { EmptyState } from '../../ui/states.tsx';
import type { Route } from './+types/stores.ts';

const VIEWS = [undefined, 'submitted', 'live', 'draft', 'returned', 'suspended', 'closed'] as const;
const PAGE = 40;

export async function loader(args: Route.LoaderArgs) {
  const { api, ask } = apiOf(args);
  const asked = args.url.searchParams;
  const state = VIEWS.find((view) => view === asked.get('state'));
  const q = asked.get('q')?.trim() || undefined;
  const cursor = asked.get('cursor') ?? undefined;
  const page = await ask(api.GET('/api/v1/admin/stores', { params: { query: { q, state, cursor, limit: PAGE } } }));
  return { ...page, state, q, isFirst: cursor === undefined };
}

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'All stores', isPrivate: true });

const HEADS = ['Store', 'State', 'Waiting or here since', 'Owner', 'Products'];
const CELL = 'px-3 py-3 align-top';

export default function AdminStoresPage({ loaderData }: Route.ComponentProps) {
  const { items, next, counts, state, q, isFirst } = loaderData;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const tabs = VIEWS.map((view) => ({
    label: view ? STORE_STATES[view].label : 'All',
    href: paths.adminStores({ state: view, q }),
    isCurrent: view === state,
    count: view ? (counts[view] ?? 0) : total,
  }));
  return (
    <AdminFrame current="stores">
      <h1 className="mb-4 text-2xl">Stores</h1>
      <Form method="get" role="search" aria-label="Stores" className="mb-4 max-w-xl">
        {state && <input type="hidden" name="state" value={state} />}
        <SearchBox
          key={q}
          label="Search stores"
          placeholder="Name, e-mail, city, licence number"
          defaultValue={q ?? ''}
          maxLength={200}
        />
      </Form>
      <Tabs label="State" tabs={tabs} />
      <div className="pt-5">
        {items.length === 0 ? (
          <EmptyState title={q ? `No store fits “${q}”` : 'No such stores'} />
        ) : (
          <StoreTable stores={items} />
        )}
      </div>
      <p className="flex flex-wrap justify-center gap-3 py-6">
        {!isFirst && (
          <ButtonLink href={paths.adminStores({ state, q })} tone="plain">
            From the start
          </ButtonLink>
        )}
        {next && (
          <ButtonLink href={paths.adminStores({ state, q, cursor: next })} tone="quiet" rel="next">
            Show more
          </ButtonLink>
        )}
      </p>
    </AdminFrame>
  );
}

function StoreTable({ stores }: { stores: Route.ComponentProps['loaderData']['items'] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label="Stores" tabIndex={0} className="overflow-x-auto rounded-md border border-line">
      <table className="w-full min-w-[48rem] text-left text-sm">
        <thead className="bg-surface-sunken">
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col" className={`${CELL} font-semibold last:text-right`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stores.map(({ id, name, kind, city, state, submitted_at, created_at, owner, products }) => (
            <tr key={id} className="border-line border-t">
              <th scope="row" className={`${CELL} font-normal`}>
                <Link href={paths.adminStore(id)} className="text-link inline-block py-1 font-semibold">
                  {name}
                </Link>
                <span className="block text-content-muted">
                  {kind}, {city}
                </span>
              </th>
              <td className={`${CELL} whitespace-nowrap`}>
                <StatusPill tone={STORE_STATES[state].tone}>{STORE_STATES[state].label}</StatusPill>
              </td>
              <td className={`${CELL} tabular whitespace-nowrap`}>
                {state === 'submitted' && submitted_at ? (
                  <strong className="font-semibold">{formatDate(submitted_at, 'UTC')}</strong>
                ) : (
                  <span className="text-content-muted">{formatDate(created_at, 'UTC')}</span>
                )}
              </td>
              <td className={CELL}>
                {owner ? owner.name : 'nobody'}
                {owner && <span className="block text-content-muted">{owner.email}</span>}
              </td>
              <td className={`${CELL} tabular text-right`}>{products}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
