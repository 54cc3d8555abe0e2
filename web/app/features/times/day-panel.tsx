import { formatCount } from '../../lib/format.ts';
import type { Refusal } from '../../lib/forms.ts';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';
import { DateForm } from './date-form.tsx';
import { DayBar } from './day-bar.tsx';
import { fullnessOf, percentOf } from './fullness.ts';
import { type CalendarDay, dayName, kindName, spanName, type Times, timeName } from './times.ts';

type DayPanelProps = { storeId: number; day: CalendarDay; times: Times; canEdit: boolean; refusal?: Refusal };

/** One day of the calendar: how full, in what, which windows; and what is different on it. */
export function DayPanel({ storeId, day, times, canEdit, refusal }: DayPanelProps) {
  const { words } = fullnessOf(day);
  const isPast = day.day < times.today;
  return (
    <section
      id="day"
      aria-labelledby="day-name"
      className="grid scroll-mt-4 content-start max-md:order-first gap-5 rounded-lg border border-line bg-surface-raised p-4 sm:p-6"
    >
      <header className="flex flex-wrap items-baseline gap-x-3">
        <h2 id="day-name" className="text-xl">
          {dayName(day.day)}
        </h2>
        <p className="text-content-muted">{day.reason ?? words}</p>
      </header>
      <p className="flex flex-wrap items-center gap-x-3">
        <span>{day.orders === 0 ? 'No orders yet.' : `${formatCount(day.orders, 'order')} booked.`}</span>
        {day.orders > 0 && (
          <Link
            href={paths.storePlan(storeId, { from: day.day })}
            className="flex min-h-11 items-center font-semibold text-accent underline underline-offset-4"
          >
            See the plan of this day
          </Link>
        )}
      </p>
      <Measures day={day} />
      <DayWindows windows={day.windows} />
      {!isPast && <DateForm key={`${day.day} ${times.version}`} {...{ day, times, canEdit, refusal }} />}
    </section>
  );
}

function Measures({ day }: { day: CalendarDay }) {
  const measures = [
    { name: 'Units', ...day.units },
    ...day.work.flatMap(({ kind, taken, limit }) =>
      limit === null && taken === 0 ? [] : [{ name: kindName(kind), taken, limit }],
    ),
  ];
  return (
    <dl className="grid gap-3">
      {measures.map(({ name, taken, limit }) => (
        <div key={name} className="grid grid-cols-[6.5rem_1fr] items-center gap-3">
          <dt className="font-semibold text-sm">{name}</dt>
          <dd className="tabular grid gap-1 text-sm">
            {limit === null ? `${taken}, not limited` : `${taken} of ${limit}`}
            {limit !== null && <DayBar percent={percentOf({ taken, limit })} isOver={taken > limit} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Of a window that is gone only the start is known. */
const labelOf = (label: string) => {
  const [starts = '', ends] = label.split('–');
  return ends ? spanName(starts, ends) : timeName(starts);
};

const FOR = { delivery: 'Delivery', pickup: 'Pickup', both: 'Both' };

function DayWindows({ windows }: { windows: CalendarDay['windows'] }) {
  if (windows.length === 0) return null;
  return (
    <table className="w-full text-left text-sm">
      <caption className="sr-only">Windows of this day</caption>
      <thead>
        <tr className="border-line border-b text-content-muted">
          <th scope="col" className="py-2 font-semibold">
            Window
          </th>
          <th scope="col" className="py-2 font-semibold">
            For
          </th>
          <th scope="col" className="py-2 text-right font-semibold">
            Booked
          </th>
        </tr>
      </thead>
      <tbody>
        {windows.map((window) => (
          <tr key={`${window.starts_at} ${window.fulfilment}`} className="border-line border-b last:border-0">
            <th scope="row" className="tabular py-2 font-normal">
              {labelOf(window.label)}
            </th>
            <td className="py-2 text-content-muted">
              {window.fulfilment ? FOR[window.fulfilment] : 'No longer offered'}
            </td>
            <td className="tabular py-2 text-right">
              {window.fulfilment ? `${window.taken} of ${window.limit}` : window.taken}
              {window.fulfilment && window.taken > 0 && window.taken >= window.limit && (
                <span className="block text-content-muted text-xs">
                  {window.taken > window.limit ? 'over its limit' : 'full'}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
