import { useRef } from 'react';
import { Link } from 'react-router';
import { formatCount } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { cx } from '../../ui/cx.ts';
import { DayBar } from './day-bar.tsx';
import { type Fullness, fullnessOf } from './fullness.ts';
import { weeksOf } from './month.ts';
import { type CalendarDay, dayName, WEEKDAYS } from './times.ts';
import { useGridKeys } from './use-grid-keys.ts';

export type MonthProps = {
  storeId: number;
  month: string;
  days: readonly CalendarDay[];
  today: string;
  chosen: string | null;
};

export const hrefOf = ({ storeId, month }: MonthProps, day: string) => paths.storeTimes(storeId, { month, day });

/** A month as a calendar: arrow keys go from day to day where a script runs, Tab does where none does. */
export function MonthGrid(props: MonthProps) {
  const { days, today, chosen } = props;
  const grid = useRef<HTMLTableElement>(null);
  const first = days.find(({ day }) => day === (chosen ?? today)) ?? days[0];
  const { tabStop, onKeyDown, onFocus } = useGridKeys(grid, first?.day ?? '');
  return (
    <table
      ref={grid}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is gone through by arrow keys
      role="grid"
      aria-label="How full each day is"
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      className="w-full table-fixed border-separate border-spacing-1 max-md:hidden"
    >
      <WeekdayNames />
      <tbody>
        {weeksOf(days).map((week, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: weeks have no other name
          <tr key={row}>
            {week.map((day, column) =>
              day ? (
                <td key={day.day} className="p-0 align-top">
                  <DayCell
                    day={day}
                    href={hrefOf(props, day.day)}
                    isToday={day.day === today}
                    isPast={day.day < today}
                    isChosen={day.day === chosen}
                    tabIndex={tabStop === null || tabStop === day.day ? undefined : -1}
                  />
                </td>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: empty places have no other name
                <td key={column} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WeekdayNames() {
  return (
    <thead>
      <tr>
        {WEEKDAYS.map((name) => (
          <th key={name} scope="col" className="pb-1 text-left font-semibold text-content-muted text-sm">
            <abbr title={name} className="no-underline">
              {name.slice(0, 3)}
            </abbr>
          </th>
        ))}
      </tr>
    </thead>
  );
}

type CellProps = {
  day: CalendarDay;
  href: string;
  isToday: boolean;
  isPast: boolean;
  isChosen: boolean;
  tabIndex?: number;
};

function DayCell({ day, href, isToday, isPast, isChosen, tabIndex }: CellProps) {
  const fullness = fullnessOf(day);
  return (
    <Link
      to={href}
      data-day={day.day}
      tabIndex={tabIndex}
      preventScrollReset
      aria-current={isChosen ? 'true' : isToday ? 'date' : undefined}
      className={cx(
        'grid min-h-30 content-start gap-1 rounded-md border p-2 no-underline transition-colors hover:border-content-muted',
        isChosen ? 'border-accent bg-accent-quiet shadow-[inset_0_0_0_1px_var(--accent)]' : 'border-line',
        !isChosen && (day.is_open && !isPast ? 'bg-surface-raised' : 'bg-surface-sunken'),
      )}
    >
      <span className="flex items-baseline justify-between gap-1">
        <span className="sr-only">{dayName(day.day)}</span>
        <span aria-hidden="true" className={cx('tabular font-semibold', isPast && 'text-content-muted')}>
          {Number(day.day.slice(8))}
        </span>
        {isToday && <span className="font-semibold text-accent text-xs">Today</span>}
        {!isToday && day.override && <span className="text-content-muted text-xs">Changed</span>}
      </span>
      <span className="text-sm leading-snug">{fullness.words}</span>
      <DayFigures day={day} fullness={fullness} />
    </Link>
  );
}

function DayFigures({ day, fullness }: { day: CalendarDay; fullness: Fullness }) {
  const { taken, limit } = day.units;
  if (!day.is_open && taken === 0) return null;
  return (
    <>
      <DayBar percent={fullness.percent} isOver={fullness.level === 'over'} />
      <span className="tabular text-content-muted text-xs">
        {taken} of {limit}
        <span className="sr-only"> units, {formatCount(day.orders, 'order')}</span>
      </span>
    </>
  );
}
