import type { ReactNode } from 'react';
import { formatCount, formatDay } from '../../lib/format.ts';
import { Sheet } from '../../ui/dialog.tsx';
import { dueOf, startOf } from './due.ts';
import type { Standing } from './standing.ts';

export const LATER = 'later-drawer';

type LaterDrawerProps = { tickets: readonly Standing[]; now: number; children: (ticket: Standing) => ReactNode };

/** What is accepted for another day, grouped by day; each comes out by itself when it is time to begin. */
export function LaterDrawer({ tickets, now, children }: LaterDrawerProps) {
  return (
    <Sheet id={LATER} title={`Later: ${formatCount(tickets.length, 'order')}`} side="right">
      <div className="grid gap-6">
        {tickets.length === 0 && <p>Nothing waits for another day.</p>}
        {Object.entries(Object.groupBy(tickets, ({ day }) => day)).map(([day, ofDay = []]) => (
          <Day key={day} tickets={ofDay} now={now}>
            {children}
          </Day>
        ))}
      </div>
    </Sheet>
  );
}

function Day({ tickets, now, children }: LaterDrawerProps) {
  const [first] = tickets;
  const units = tickets.reduce((sum, ticket) => sum + ticket.units, 0);
  return (
    <section>
      <h3 className="mb-2 font-bold text-lg [font-family:var(--font-sans)]">
        {first && formatDay(first.window.starts_at, first.window.timezone)}
        <span className="tabular block font-normal text-base text-content-muted">
          {formatCount(tickets.length, 'order')}, {formatCount(units, 'unit')}
        </span>
      </h3>
      <ul className="grid gap-2">
        {tickets.map((ticket) => (
          <li key={ticket.id}>
            <Waiting ticket={ticket} now={now}>
              {children}
            </Waiting>
          </li>
        ))}
      </ul>
    </section>
  );
}

type WaitingProps = { ticket: Standing; now: number; children: (ticket: Standing) => ReactNode };

function Waiting({ ticket, now, children }: WaitingProps) {
  const { number, customer_name, lines, window } = ticket;
  return (
    <details data-waiting={ticket.id} className="group">
      <summary className="grid min-h-11 gap-0.5 rounded-md border-2 border-line bg-surface-raised px-3 py-2">
        <span className="tabular flex flex-wrap justify-between gap-x-3 font-bold">
          <span>{dueOf(window, now).clock}</span>
          <span>{number}</span>
        </span>
        <span className="break-words">
          {customer_name}: {lines.map(({ quantity, name }) => `${quantity} × ${name}`).join(', ')}
        </span>
        <span className="tabular text-content-muted text-sm">{startOf(ticket, now)?.words}</span>
      </summary>
      <div className="mt-2">{children(ticket)}</div>
    </details>
  );
}
