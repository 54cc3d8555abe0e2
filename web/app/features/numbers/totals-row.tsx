import { ArrowDown, ArrowUp, Minus } from 'lucide-react';
import { formatMoney } from '../../lib/format.ts';
import { cx } from '../../ui/cx.ts';
import { type Change, changeOf, type Numbers, shareOf, type Totals } from './numbers.ts';

type Figure = { label: string; value: string; note?: string; change: Change; isBadWhenUp?: boolean };

const amountOf = (money: { amount: string } | null) => Number(money?.amount ?? 0);
const endedOf = ({ cancelled, declined, expired, failed }: Totals) => cancelled + declined + expired + failed;

/** The period in six numbers, each against the time before. */
export function TotalsRow({ totals, totals_before }: Pick<Numbers, 'totals' | 'totals_before'>) {
  return (
    <dl className="grid grid-cols-2 gap-3 lg:grid-cols-3">
      {figuresOf(totals, totals_before).map((figure) => (
        <FigureCard key={figure.label} {...figure} />
      ))}
    </dl>
  );
}

function figuresOf(now: Totals, before: Totals): Figure[] {
  return [
    {
      label: 'Sales',
      value: formatMoney(now.sales),
      note: `with ${formatMoney(now.delivery)} for delivery and ${formatMoney(now.tax)} tax`,
      change: changeOf(amountOf(now.sales), amountOf(before.sales)),
    },
    {
      label: 'Orders',
      value: String(now.orders),
      note: `${now.new_customers} new customers`,
      change: changeOf(now.orders, before.orders),
    },
    {
      label: 'Average order',
      value: now.average ? formatMoney(now.average) : 'none',
      change: changeOf(amountOf(now.average), amountOf(before.average)),
    },
    {
      label: 'From returning customers',
      value: `${shareOf(now.returning_orders, now.orders)} %`,
      note: `${now.returning_orders} of ${now.orders} orders`,
      change: changeOf(shareOf(now.returning_orders, now.orders), shareOf(before.returning_orders, before.orders)),
    },
    {
      label: 'Ended without a cake',
      value: String(endedOf(now)),
      note: `${now.cancelled} cancelled, ${now.declined} declined, ${now.expired} not answered, ${now.failed} failed`,
      change: changeOf(endedOf(now), endedOf(before)),
      isBadWhenUp: true,
    },
    {
      label: 'Late',
      value: `${shareOf(now.late, now.finished)} %`,
      note:
        now.late_minutes === null
          ? `none of ${now.finished}`
          : `${now.late} of ${now.finished}, ${minutes(now.late_minutes)} on average`,
      change: changeOf(shareOf(now.late, now.finished), shareOf(before.late, before.finished)),
      isBadWhenUp: true,
    },
  ];
}

const minutes = (count: number) => (count < 120 ? `${count} min` : `${Math.round(count / 60)} h`);

const ICONS = { up: ArrowUp, down: ArrowDown, same: Minus };

function FigureCard({ label, value, note, change, isBadWhenUp = false }: Figure) {
  const Icon = ICONS[change.direction];
  const isGood = change.direction === (isBadWhenUp ? 'down' : 'up');
  const tone = change.direction === 'same' ? 'text-content-muted' : isGood ? 'text-positive' : 'text-caution';
  return (
    <div className="grid content-start gap-1 rounded-lg border border-line bg-surface-raised p-4 sm:p-5">
      <dt className="font-semibold text-content-muted text-sm">{label}</dt>
      <dd className="tabular font-bold text-2xl leading-tight">{value}</dd>
      <dd className={cx('flex items-center gap-1 font-semibold text-sm', tone)}>
        <Icon aria-hidden="true" className="size-4 shrink-0" />
        {change.words}
      </dd>
      {note && <dd className="text-content-muted text-sm">{note}</dd>}
    </div>
  );
}
