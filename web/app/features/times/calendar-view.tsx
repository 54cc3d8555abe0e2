import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { Refusal } from '../../lib/forms.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { DayPanel } from './day-panel.tsx';
import { monthBeside, monthName } from './month.ts';
import { MonthGrid } from './month-grid.tsx';
import { MonthList } from './month-list.tsx';
import type { CalendarDay, Times } from './times.ts';

type CalendarViewProps = {
  storeId: number;
  times: Times;
  month: string;
  days: readonly CalendarDay[];
  chosen: CalendarDay | null;
  canEdit: boolean;
  refusal?: Refusal;
};

/** A month, how full each of its days is, and one day beside it. */
export function CalendarView({ storeId, times, month, days, chosen, canEdit, refusal }: CalendarViewProps) {
  const to = (by: -1 | 1) => paths.storeTimes(storeId, { month: monthBeside(month, by) });
  const grid = { storeId, month, days, today: times.today, chosen: chosen?.day ?? null };
  return (
    <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="grid gap-4">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <h2 className="text-xl">{monthName(month)}</h2>
          <nav aria-label="Month" className="flex gap-2">
            <ButtonLink
              href={to(-1)}
              tone="quiet"
              size="small"
              icon={<ChevronLeft aria-hidden="true" className="size-4" />}
            >
              {monthName(monthBeside(month, -1)).split(' ')[0]}
            </ButtonLink>
            {month !== times.today.slice(0, 7) && (
              <ButtonLink href={paths.storeTimes(storeId)} tone="quiet" size="small">
                This month
              </ButtonLink>
            )}
            <ButtonLink href={to(1)} tone="quiet" size="small">
              {monthName(monthBeside(month, 1)).split(' ')[0]}
              <ChevronRight aria-hidden="true" className="size-4" />
            </ButtonLink>
          </nav>
        </div>
        {days.every((day) => !day.is_open) && (
          <Notice tone="caution" title="No day of this month is open">
            Set opening hours, so that customers can order.
          </Notice>
        )}
        <MonthGrid {...grid} />
        <MonthList {...grid} />
        <p className="text-content-muted text-sm">
          Each day shows the tightest of its units and kinds of work, and its units booked of those it takes. Places
          that somebody is paying for at this moment count.
        </p>
      </div>
      {chosen && <DayPanel {...{ storeId, times, canEdit, refusal }} day={chosen} />}
    </div>
  );
}
