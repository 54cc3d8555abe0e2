import { Link } from 'react-router';
import { formatCount } from '../../lib/format.ts';
import { cx } from '../../ui/cx.ts';
import { DayBar } from './day-bar.tsx';
import { Fold } from './fold.tsx';
import { fullnessOf } from './fullness.ts';
import { hrefOf, type MonthProps } from './month-grid.tsx';
import { type CalendarDay, dayName } from './times.ts';

/** The same month as a list, for narrow screens; what has passed of this month is folded away. */
export function MonthList(props: MonthProps) {
  const { days, today, chosen } = props;
  const isThisMonth = days.some(({ day }) => day === today);
  const past = isThisMonth ? days.filter(({ day }) => day < today) : [];
  return (
    <div className="grid gap-3 md:hidden">
      {past.length > 0 && (
        <Fold title="Earlier this month" isOpen={past.some(({ day }) => day === chosen)} isQuiet>
          <DayRows {...props} days={past} />
        </Fold>
      )}
      <DayRows {...props} days={isThisMonth ? days.filter(({ day }) => day >= today) : days} />
    </div>
  );
}

function DayRows(props: MonthProps) {
  return (
    <ol className="grid gap-2">
      {props.days.map((day) => (
        <li key={day.day}>
          <DayRow {...props} day={day} />
        </li>
      ))}
    </ol>
  );
}

function DayRow({ day, ...props }: MonthProps & { day: CalendarDay }) {
  const { today, chosen } = props;
  const fullness = fullnessOf(day);
  const isChosen = day.day === chosen;
  const isToday = day.day === today;
  return (
    <Link
      to={`${hrefOf(props, day.day)}#day`}
      aria-current={isChosen ? 'true' : isToday ? 'date' : undefined}
      className={cx(
        'grid min-h-14 grid-cols-[4.5rem_1fr_auto] items-center gap-3 rounded-md border px-3 py-2 no-underline',
        isChosen ? 'border-accent bg-accent-quiet' : 'border-line',
        !isChosen && (day.is_open && day.day >= today ? 'bg-surface-raised' : 'bg-surface-sunken'),
      )}
    >
      <span className="font-semibold">
        <span className="sr-only">{dayName(day.day)}</span>
        <span aria-hidden="true" className="tabular">
          {dayName(day.day).slice(0, 3)} {Number(day.day.slice(8))}
        </span>
        {isToday && <span className="block text-accent text-xs">Today</span>}
      </span>
      <span className="grid gap-1">
        <span className="text-sm">
          {fullness.words}
          {day.override && <span className="text-content-muted"> · changed</span>}
        </span>
        {day.is_open && <DayBar percent={fullness.percent} isOver={fullness.level === 'over'} />}
      </span>
      <span className="tabular text-content-muted text-sm">
        {day.units.taken} of {day.units.limit}
        <span className="sr-only"> units, {formatCount(day.orders, 'order')}</span>
      </span>
    </Link>
  );
}
