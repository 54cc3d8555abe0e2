import { Fragment, type ReactNode } from 'react';
import { COLUMNS, type ColumnStatus, type Ticket } from './board.ts';
import { isForLater } from './due.ts';

type ColumnProps = {
  column: (typeof COLUMNS)[number];
  tickets: readonly Ticket[];
  now: number;
  children: (ticket: Ticket) => ReactNode;
};

/** One step of the work. What is accepted for days ahead waits in a drawer, so that today stays in sight. */
export function Column({ column: { status, title, empty }, tickets, now, children }: ColumnProps) {
  const later = status === 'accepted' ? tickets.filter(({ window }) => isForLater(window, now)) : [];
  const soon = tickets.filter((ticket) => !later.includes(ticket));
  const cardOf = (ticket: Ticket) => <Fragment key={ticket.id}>{children(ticket)}</Fragment>;
  return (
    <section data-column={status} aria-labelledby={`column-${status}`} className="min-w-0">
      <h2
        id={`column-${status}`}
        className="mb-3 flex items-baseline gap-2 font-bold text-xl [font-family:var(--font-sans)]"
      >
        {title} <span className="tabular text-content-muted">{tickets.length}</span>
      </h2>
      {tickets.length === 0 && (
        <p className="rounded-md border-2 border-line border-dashed p-4 text-content-muted">{empty}</p>
      )}
      <div className="grid gap-4">
        {soon.map(cardOf)}
        {later.length > 0 && (
          <details className="rounded-md border-2 border-line">
            <summary className="flex min-h-12 items-center px-4 font-semibold">For later: {later.length}</summary>
            <div className="grid gap-4 p-2">{later.map(cardOf)}</div>
          </details>
        )}
      </div>
    </section>
  );
}

/** On a phone: which column is in sight, with how much is in each. */
export function ColumnSwitch({ tickets }: { tickets: readonly Ticket[] }) {
  const count = (status: ColumnStatus) => tickets.filter((ticket) => ticket.status === status).length;
  const first = COLUMNS.find(({ status }) => count(status) > 0) ?? COLUMNS[0];
  return (
    <fieldset className="mb-4 flex flex-wrap gap-2 md:hidden">
      <legend className="sr-only">Column in sight</legend>
      {COLUMNS.map(({ status, title }) => (
        <label
          key={status}
          className="relative flex min-h-11 select-none items-center gap-1.5 rounded-full border-2 border-line px-4 font-semibold has-checked:border-accent has-checked:bg-accent-quiet has-focus-visible:outline-3 has-focus-visible:outline-focus"
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
