import { actOnImport } from '../../features/import/act-on-import.server.ts';
import { Columns } from '../../features/import/columns.tsx';
import { EarlierImports } from '../../features/import/earlier-imports.tsx';
import { isBusy, type ProductImport, progressWords } from '../../features/import/import.ts';
import { ImportPanel } from '../../features/import/import-panel.tsx';
import { UploadForm } from '../../features/import/upload-form.tsx';
import { useProgress } from '../../features/import/use-progress.ts';
import { idOf, workplaceOf } from '../../features/workplace/store.server.ts';
import { StoreBar } from '../../features/workplace/store-bar.tsx';
import { apiOf } from '../../lib/api.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import { Main } from '../../ui/header.tsx';
import { Link } from '../../ui/link.tsx';
import { LiveRegion } from '../../ui/live.tsx';
import type { Route } from './+types/import.ts';

export async function loader(args: Route.LoaderArgs) {
  const store = await workplaceOf(args);
  const { api, ask } = apiOf(args);
  const { items, columns } = await ask(api.GET('/api/v1/stores/{id}/imports', { params: { path: { id: store.id } } }));
  const asked = idOf(args.url.searchParams.get('import') ?? '');
  const current = items.find(({ id }) => id === asked) ?? items.find(isBusy);
  return { store, current, columns, others: items.filter((one) => one !== current) };
}

export const action = (args: Route.ActionArgs) => actOnImport(apiOf(args), idOf(args.params.id), args.request);

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'Import products', isPrivate: true });

export default function ImportPage({ loaderData, actionData }: Route.ComponentProps) {
  const { store, current, columns, others } = loaderData;
  const isOnItsWay = current !== undefined && isBusy(current);
  useProgress(isOnItsWay);
  const refusalOf = (about: 'file' | 'run') => (actionData?.about === about ? actionData.message : undefined);
  return (
    <>
      <StoreBar store={store} current="products" />
      <Main className="page-width grid flex-1 grid-cols-1 content-start gap-6 py-6">
        <div>
          <p>
            <Link href={paths.storeProducts(store.id)} className="text-link inline-flex min-h-11 items-center text-sm">
              Products
            </Link>
          </p>
          <h1 className="text-2xl">Import products</h1>
        </div>
        <LiveRegion>{current && wordsOf(current)}</LiveRegion>
        {current && <ImportPanel key={current.id} storeId={store.id} one={current} refusal={refusalOf('run')} />}
        {!isOnItsWay && <UploadForm storeId={store.id} error={refusalOf('file')} isFirst={current === undefined} />}
        <Columns columns={columns} />
        <EarlierImports storeId={store.id} imports={others} />
      </Main>
    </>
  );
}

/** Read out when it changes: each quarter of the way, and the end. */
function wordsOf(one: ProductImport): string {
  if (!isBusy(one)) return one.state === 'done' ? 'Imported' : one.state === 'checked' ? 'The table is checked' : '';
  const quarter = one.rows_total === 0 ? 0 : Math.floor((one.rows_done / one.rows_total) * 4);
  return quarter === 0
    ? 'On its way'
    : progressWords({ ...one, rows_done: Math.floor((one.rows_total * quarter) / 4) });
}
