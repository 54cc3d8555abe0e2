import { ChartPanel } from '../../features/numbers/chart-panel.tsx';
import { type ChartRow, ColumnChart } from '../../features/numbers/column-chart.tsx';
import {
  hourName,
  type Numbers,
  periodWords,
  shortDay,
  stepName,
  weekdayName,
} from '../../features/numbers/numbers.ts';
import { PeriodForm } from '../../features/numbers/period-form.tsx';
import { SoldPanel } from '../../features/numbers/sold-panel.tsx';
import { TotalsRow } from '../../features/numbers/totals-row.tsx';
import { workplaceOf } from '../../features/workplace/store.server.ts';
import { StoreBar } from '../../features/workplace/store-bar.tsx';
import { apiOf } from '../../lib/api.server.ts';
import { formatMoney } from '../../lib/format.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { Main } from '../../ui/header.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Route } from './+types/numbers.ts';
import '../../features/numbers/numbers.css';

export async function loader(args: Route.LoaderArgs) {
  const store = await workplaceOf(args);
  const { api, ask } = apiOf(args);
  const asked = args.url.searchParams;
  const compare: 'period' | 'year' = asked.get('compare') === 'year' ? 'year' : 'period';
  const [from, to] = [asked.get('from') || undefined, asked.get('to') || undefined];
  const params = { path: { id: store.id }, query: { from, to, compare } };
  const numbers = await ask(api.GET('/api/v1/stores/{id}/numbers', { params }));
  return { store, numbers, compare };
}

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: `${args.loaderData?.store.name ?? 'Store'} numbers`, isPrivate: true });

type Pair = Numbers['by_hour'][number];
const HEADS = ['Orders', 'Sales', 'Orders before', 'Sales before'];
const cellsOf = ({ orders, sales, before_orders, before_sales }: Omit<Pair, 'hour'>) => [
  orders,
  formatMoney(sales),
  before_orders,
  formatMoney(before_sales),
];

const rowOf = (label: string, name: string, pair: Omit<Pair, 'hour'>, isMoney: boolean): ChartRow => ({
  label,
  title: `${name}: ${isMoney ? formatMoney(pair.sales) : pair.orders}, before ${isMoney ? formatMoney(pair.before_sales) : pair.before_orders}`,
  now: isMoney ? Number(pair.sales.amount) : pair.orders,
  before: isMoney ? Number(pair.before_sales.amount) : pair.before_orders,
});

const COMPACT = new Intl.NumberFormat('en-IN', { notation: 'compact', maximumFractionDigits: 1 });

export default function NumbersPage({ loaderData }: Route.ComponentProps) {
  const { store, numbers, compare } = loaderData;
  const { period, before, step } = numbers;
  const csv = (table: string) =>
    `/api/v1/stores/${store.id}/numbers.csv?${new URLSearchParams({ table, ...period, compare })}`;
  return (
    <>
      <StoreBar store={store} current="numbers" />
      <Main className="page-width grid flex-1 grid-cols-1 content-start gap-5 py-6">
        <h1 className="text-2xl">Numbers</h1>
        <PeriodForm storeId={store.id} numbers={numbers} compare={compare} />
        <p className="max-w-text text-content-muted">
          {periodWords(period)}, against {periodWords(before)}. An order counts on the day on which it was ordered.
        </p>
        {!numbers.is_complete && (
          <Notice tone="caution" title="Older orders are still being counted">
            The sums grow for a few minutes more. Load the page again then.
          </Notice>
        )}
        <TotalsRow {...numbers} />
        <ChartPanel
          title={`Sales by ${step}`}
          csv={csv('steps')}
          heads={[step === 'day' ? 'Day' : step === 'week' ? 'Week' : 'Month', ...HEADS]}
          rows={numbers.by_step.map((row) => [stepName(row.from, step), ...cellsOf(row)])}
        >
          <Legend />
          <ColumnChart
            format={(value) => COMPACT.format(value)}
            summary={`Sales by ${step}: ${formatMoney(numbers.totals.sales)} in all, ${formatMoney(numbers.totals_before.sales)} before`}
            rows={numbers.by_step.map((row) =>
              rowOf(
                step === 'month' ? stepName(row.from, step) : shortDay(row.from),
                stepName(row.from, step),
                row,
                true,
              ),
            )}
          />
        </ChartPanel>
        <Details numbers={numbers} csv={csv} />
      </Main>
    </>
  );
}

type DetailsProps = { numbers: Numbers; csv: (table: string) => string };

function Details({ numbers, csv }: DetailsProps) {
  return (
    <div className="grid grid-cols-1 gap-5 lg:grid-cols-2">
      <Rhythm numbers={numbers} csv={csv} />
      <SoldPanel
        title="Products"
        name="Product"
        csv={csv('products')}
        rows={numbers.products}
        by="sales"
        empty="Nothing was sold on these days."
      />
      <SoldPanel
        title="Choices"
        name="Choice"
        csv={csv('options')}
        rows={numbers.options}
        by="quantity"
        empty="Nothing was chosen on these days."
      />
    </div>
  );
}

/** When people order. */
function Rhythm({ numbers, csv }: DetailsProps) {
  return (
    <>
      <ChartPanel
        title="Orders by weekday"
        csv={csv('weekdays')}
        heads={['Weekday', ...HEADS]}
        rows={numbers.by_weekday.map((row) => [weekdayName(row.weekday), ...cellsOf(row)])}
      >
        <Legend />
        <ColumnChart
          format={String}
          summary="Orders by the weekday on which they were ordered"
          rows={numbers.by_weekday.map((row) =>
            rowOf(weekdayName(row.weekday).slice(0, 3), weekdayName(row.weekday), row, false),
          )}
        />
      </ChartPanel>
      <ChartPanel
        title="Orders by hour"
        csv={csv('hours')}
        heads={['Hour', ...HEADS]}
        rows={numbers.by_hour.map((row) => [hourName(row.hour), ...cellsOf(row)])}
      >
        <Legend />
        <ColumnChart
          format={String}
          summary="Orders by the hour at which they were ordered"
          rows={numbers.by_hour.map((row) => rowOf(hourName(row.hour), hourName(row.hour), row, false))}
        />
      </ChartPanel>
    </>
  );
}

function Legend() {
  return (
    <p aria-hidden="true" className="flex flex-wrap gap-x-5 gap-y-1 text-content-muted text-sm">
      <span className="flex items-center gap-2">
        <span className="size-3 rounded-[2px] bg-accent" /> these days
      </span>
      <span className="flex items-center gap-2">
        <svg viewBox="0 0 20 10" className="h-2.5 w-5">
          <title>before</title>
          <path d="M0 8h10V2h10" className="chart-line chart-before fill-none stroke-content" />
        </svg>
        before
      </span>
    </p>
  );
}
