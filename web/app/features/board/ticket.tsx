import { MapPin, Phone, Store } from 'lucide-react';
import { formatMoney } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { cx } from '../../ui/cx.ts';
import { inWords } from '../../ui/diet.tsx';
import { Link } from '../../ui/link.tsx';
import type { Ticket } from './board.ts';
import { acceptWithin, type Due, dueOf } from './due.ts';
import { isCashDue } from './moves.ts';
import { type Pressing, TicketActions } from './ticket-actions.tsx';
import { TicketLine } from './ticket-line.tsx';

type TicketCardProps = { ticket: Ticket; now: number; isUnseen: boolean; pressing: Pressing };

const NEARNESS: Record<Due['nearness'], string> = {
  late: 'bg-danger-quiet text-danger',
  now: 'bg-caution-quiet text-caution',
  soon: 'bg-caution-quiet text-caution',
  today: 'bg-surface-sunken text-content',
  later: 'bg-surface-sunken text-content',
};

/** One order as it hangs in the kitchen: when, what, for whom, and the next button. */
export function TicketCard({ ticket, now, isUnseen, pressing }: TicketCardProps) {
  const due = dueOf(ticket.window, now);
  return (
    <article
      aria-labelledby={`ticket-${ticket.id}`}
      className={cx(
        'overflow-hidden rounded-md border-2 bg-surface-raised',
        isUnseen ? 'board-unseen border-accent' : 'border-line',
      )}
    >
      <header className={cx('grid gap-0.5 px-4 py-3', NEARNESS[due.nearness])}>
        <p className="tabular font-bold text-3xl leading-none">{due.clock}</p>
        <p className="font-bold text-lg leading-tight">{due.words}</p>
      </header>
      <div className="grid gap-3 p-4">
        <Who ticket={ticket} isUnseen={isUnseen} />
        <ul className="grid gap-4">
          {ticket.lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name here, and lines never change
            <TicketLine key={index} line={line} level="h4" />
          ))}
        </ul>
        {ticket.note && (
          <p className="rounded-sm border-2 border-line-strong border-dashed p-3 font-semibold">
            <span className="block font-normal text-content-muted text-sm">From the customer</span>
            {ticket.note}
          </p>
        )}
        <Money ticket={ticket} />
        <AcceptBy ticket={ticket} now={now} />
        <TicketActions ticket={ticket} pressing={pressing} />
      </div>
    </article>
  );
}

function Who({ ticket, isUnseen }: { ticket: Ticket; isUnseen: boolean }) {
  const isPickup = ticket.fulfilment === 'pickup';
  const Icon = isPickup ? Store : MapPin;
  return (
    <div className="grid gap-0.5">
      <h3 id={`ticket-${ticket.id}`} className="tabular font-bold text-xl [font-family:var(--font-sans)]">
        <Link
          href={paths.storeOrder(ticket.store.id, ticket.id)}
          className="inline-flex min-h-11 items-center gap-2 underline-offset-4 hover:underline"
        >
          {ticket.number}
          {isUnseen && <span className="rounded-full bg-accent px-2.5 text-on-accent text-sm leading-7">New</span>}
        </Link>
      </h3>
      <p className="font-semibold text-lg leading-tight">{ticket.customer_name}</p>
      <p className="flex items-center gap-1.5 font-semibold">
        <Icon aria-hidden="true" className="size-5 shrink-0" />
        {isPickup ? 'Pickup' : `Delivery · ${ticket.address?.district ?? ticket.address?.postcode ?? ''}`}
      </p>
      {ticket.customer_phone && (
        <a
          href={`tel:${ticket.customer_phone}`}
          className="tabular inline-flex min-h-11 items-center gap-1.5 text-content-muted underline-offset-4 hover:underline"
        >
          <Phone aria-hidden="true" className="size-4.5 shrink-0" />
          {ticket.customer_phone}
        </a>
      )}
    </div>
  );
}

function Money({ ticket }: { ticket: Ticket }) {
  const total = formatMoney(ticket.total);
  if (!isCashDue(ticket))
    return (
      <p className="tabular text-content-muted">
        {total}, {inWords(ticket.payment_status).toLowerCase()}
      </p>
    );
  const where = ticket.fulfilment === 'pickup' ? 'at the counter' : 'at the door';
  return (
    <p className="tabular rounded-sm bg-caution-quiet px-3 py-2 font-bold text-caution text-lg">
      Collect {total} in cash {where}
    </p>
  );
}

function AcceptBy({ ticket, now }: { ticket: Ticket; now: number }) {
  const left = ticket.status === 'placed' ? acceptWithin(ticket.accept_by, now) : undefined;
  if (!left) return null;
  return (
    <p
      className={cx(
        'tabular rounded-sm px-3 py-2 font-bold',
        left.isShort ? 'bg-danger-quiet text-danger' : 'bg-surface-sunken text-content',
      )}
    >
      {left.words}
    </p>
  );
}
