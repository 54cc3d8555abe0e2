import { Fragment, type ReactNode } from 'react';
import { cx } from '../../ui/cx.ts';
import { COLUMNS, type ColumnStatus } from './board.ts';
import type { Standing } from './standing.ts';

type ColumnProps = {
  column: (typeof COLUMNS)[number];
  tickets: readonly Standing[];
  children: (ticket: Standing) => ReactNode;
};

/** One step of the work, by due time. Empty, it makes room for the others. */
export function Column({ column: { status, title, empty }, tickets, children }: ColumnProps) {
  return (
    <section
      data-column={status}
      aria-labelledby={`column-${status}`}
      className={cx('board-column min-w-0', tickets.length === 0 && 'board-column-empty')}
    >
      <h2
        id={`column-${status}`}
        className="mb-2 flex items-baseline gap-2 px-1 font-bold text-xl [font-family:var(--font-sans)]"
      >
        {title} <span className="tabular text-content-muted">{tickets.length}</span>
      </h2>
      <div className="board-tickets">
        {tickets.length === 0 && (
          <p className="rounded-md border-2 border-line border-dashed p-4 text-content-muted">{empty}</p>
        )}
        {tickets.map((ticket) => (
          <Fragment key={ticket.id}>{children(ticket)}</Fragment>
        ))}
      </div>
    </section>
  );
}

/** On a phone: which column is in sight, with how much is in each. */
export function ColumnSwitch({ tickets }: { tickets: readonly Standing[] }) {
  const count = (status: ColumnStatus) => tickets.filter((ticket) => ticket.status === status).length;
  const first = COLUMNS.find(({ status }) => count(status) > 0) ?? COLUMNS[0];
  return (
    <fieldset className="relative -mx-4 mb-3 flex min-w-0 gap-2 overflow-x-auto px-4 py-1 md:hidden">
      <legend className="sr-only">Column in sight</legend>
      {COLUMNS.map(({ status, title }) => (
        <label
          key={status}
          className="relative flex min-h-11 shrink-0 select-none items-center gap-1.5 rounded-full border-2 border-line px-4 font-semibold has-checked:border-accent has-checked:bg-accent-quiet has-focus-visible:outline-3 has-focus-visible:outline-focus"
        >
          <input
            type="radio"
            name="column"
            value={status}
            defaultChecked={status === first.status}
            className="absolute inset-0 size-full cursor-[inherit] appearance-none opacity-0"
          />
          {title} <span className="tabular text-content-muted">{count(status)}</span>
        </label>
      ))}
    </fieldset>
  );
}
