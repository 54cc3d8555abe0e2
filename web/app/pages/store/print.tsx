import { BoxLabel } from '../../features/tickets/box-label.tsx';
import { KitchenTicket } from '../../features/tickets/kitchen-ticket.tsx';
import { PAPERS, pageRule, readKind, readPaper } from '../../features/tickets/paper.ts';
import { PrintChoices } from '../../features/tickets/print-choices.tsx';
import { labelsOf } from '../../features/tickets/tickets.ts';
import '../../features/tickets/tickets.css';
import { useSlipLengths } from '../../features/tickets/use-slip-lengths.ts';
import { workplaceOf } from '../../features/workplace/store.server.ts';
import { StoreBar } from '../../features/workplace/store-bar.tsx';
import { apiOf } from '../../lib/api.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { Main } from '../../ui/header.tsx';
import { EmptyState } from '../../ui/states.tsx';
import type { Route } from './+types/print.ts';

export async function loader(args: Route.LoaderArgs) {
  const store = await workplaceOf(args);
  const { api, ask } = apiOf(args);
  const { searchParams } = args.url;
  const order = searchParams.getAll('order').join(',') || undefined;
  const day = searchParams.get('day') || undefined;
  const params = { path: { id: store.id }, query: { order, day } };
  const { items } = await ask(api.GET('/api/v1/stores/{id}/tickets', { params }));
  const look = { as: readKind(searchParams.get('as')), paper: readPaper(searchParams.get('paper')) };
  return { store, tickets: items, asked: { order, day }, ...look };
}

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'Print', isPrivate: true });

export default function PrintPage({ loaderData }: Route.ComponentProps) {
  const { store, tickets, asked, as, paper } = loaderData;
  useSlipLengths(paper);
  const { width_mm, height_mm, margin_mm } = PAPERS[paper];
  const labels = as === 'label' ? labelsOf(tickets) : [];
  const measures = {
    '--paper-width': width_mm,
    '--paper-margin': margin_mm,
    '--paper-min-height': paper === 'a6' ? height_mm : 0,
  };
  return (
    <>
      <style>{pageRule(paper)}</style>
      <StoreBar store={store} current="orders" />
      <Main className="page-width flex-1 py-6 print:m-0 print:w-auto print:max-w-none print:p-0">
        <h1 className="mb-4 text-2xl print:hidden">Print</h1>
        <PrintChoices
          storeId={store.id}
          as={as}
          paper={paper}
          asked={asked}
          count={as === 'label' ? labels.length : tickets.length}
        />
        {tickets.length === 0 && <EmptyState title="Nothing to print">No order is open on that day.</EmptyState>}
        <div className="slips" data-paper={paper} data-as={as} style={measures as React.CSSProperties}>
          {as === 'ticket' && tickets.map((ticket) => <KitchenTicket key={ticket.id} ticket={ticket} />)}
          {labels.map((label) => (
            <BoxLabel key={label.key} label={label} />
          ))}
        </div>
      </Main>
    </>
  );
}
