import { Phone } from 'lucide-react';
import { formatMoney } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { iconButtonClass } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { inWords } from '../../ui/diet.tsx';
import { Link } from '../../ui/link.tsx';
import { acceptWithin, type Due, dueOf, startOf } from './due.ts';
import type { Density } from './look.ts';
import { isCashDue } from './moves.ts';
import { OpenChange } from './open-change.tsx';
import type { Standing } from './standing.ts';
import { type Pressing, TicketActions } from './ticket-actions.tsx';
import { TicketLine } from './ticket-line.tsx';

type TicketCardProps = {
  ticket: Standing;
  now: number;
  isUnseen: boolean;
  density: Density;
  pressing: Pressing;
};

const NEARNESS: Record<Due['nearness'], string> = {
  late: 'bg-danger-quiet text-danger',
  now: 'bg-caution-quiet text-caution',
  soon: 'bg-caution-quiet text-caution',
  today: 'bg-surface-sunken text-content',
  later: 'bg-surface-sunken text-content',
};

/** One order as it hangs in the kitchen: when, what, for whom, and the next button. */
export function TicketCard({ ticket, now, isUnseen, density, pressing }: TicketCardProps) {
  const isDense = density === 'dense';
  return (
    <article
      aria-labelledby={`ticket-${ticket.id}`}
      data-ticket={ticket.id}
      className={cx(
        'overflow-clip rounded-md border-2 bg-surface-raised focus-within:border-focus',
        isUnseen ? 'board-unseen border-accent' : 'border-line',
      )}
    >
      <Times ticket={ticket} now={now} isUnseen={isUnseen} density={density} />
      <div className={cx('grid', isDense ? 'gap-2 px-3 py-2 leading-snug' : 'gap-3 p-4')}>
        <Who ticket={ticket} isDense={isDense} />
        <OpenChange change={ticket.open_change} ticket={ticket} />
        <ul className={cx('grid', isDense ? 'gap-2' : 'gap-4')}>
          {ticket.lines.map((line) => (
            <TicketLine key={line.id} line={line} level="h4" isDense={isDense} />
          ))}
        </ul>
        {ticket.note && (
          <p
            className={cx(
              'break-words rounded-sm border-2 border-line-strong border-dashed font-semibold',
              isDense ? 'px-2 py-1 text-sm' : 'p-3',
            )}
          >
            <span className={cx('font-normal text-content-muted', isDense ? 'sr-only' : 'block text-sm')}>
              From the customer
            </span>{' '}
            {ticket.note}
          </p>
        )}
        <Money ticket={ticket} isDense={isDense} />
        <AcceptBy ticket={ticket} now={now} isDense={isDense} />
      </div>
      <div className={cx('board-actions border-line border-t bg-surface-raised', isDense ? 'p-2' : 'p-3')}>
        <TicketActions ticket={ticket} now={now} isDense={isDense} pressing={pressing} />
      </div>
    </article>
  );
}

type TimesProps = { ticket: Standing; now: number; isUnseen: boolean; density: Density };

/** Short and long times: each on one line of a column. */
const CLOCK = { roomy: ['text-4xl', 'text-3xl'], dense: ['text-2xl', 'text-xl'] };

/** The due time biggest; how near it is in a colour and in words; when to begin. */
function Times({ ticket, now, isUnseen, density }: TimesProps) {
  const isDense = density === 'dense';
  const due = dueOf(ticket.window, now);
  const start = startOf(ticket, now);
  return (
    <header className={cx('grid', isDense ? 'gap-x-2 px-3 py-1' : 'gap-0.5 px-4 py-3', NEARNESS[due.nearness])}>
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <p className={cx('tabular font-bold leading-none', CLOCK[density][due.clock.length > 8 ? 1 : 0])}>
          {due.clock}
        </p>
        <Numbered ticket={ticket} isUnseen={isUnseen} isDense={isDense} />
      </div>
      <p className={cx('leading-tight', isDense ? 'text-sm' : 'text-lg')}>
        <strong>{due.words}</strong>
        {start && (
          <>
            {isDense ? ' · ' : <br />}
            <span className={cx('tabular', start.isLate ? 'font-bold text-danger' : 'font-semibold')}>
              {start.words}
            </span>
          </>
        )}
      </p>
    </header>
  );
}

type NumberedProps = { ticket: Standing; isUnseen: boolean; isDense: boolean };

function Numbered({ ticket, isUnseen, isDense }: NumberedProps) {
  return (
    <h3
      id={`ticket-${ticket.id}`}
      className={cx(
        'tabular font-bold text-content [font-family:var(--font-sans)]',
        isDense ? 'text-base' : 'text-2xl',
      )}
    >
      <Link
        href={paths.storeOrder(ticket.store.id, ticket.id)}
        data-key="o"
        className="inline-flex min-h-11 items-center gap-2 underline-offset-4 hover:underline"
      >
        {ticket.number}
        {isUnseen && <span className="rounded-full bg-accent px-2 text-on-accent text-sm leading-6">New</span>}
      </Link>
    </h3>
  );
}

const SOURCES = { online: '', phone: ', by phone', walk_in: ', at the counter' };

function Who({ ticket, isDense }: { ticket: Standing; isDense: boolean }) {
  const isPickup = ticket.fulfilment === 'pickup';
  return (
    <div className={isDense ? 'flex items-center justify-between' : 'grid gap-0.5'}>
      <p className={cx('min-w-0 break-words font-semibold leading-tight', !isDense && 'text-lg')}>
        <span
          className={cx(
            'mr-1.5 inline-block rounded-full border-2 px-2 align-middle text-sm leading-5',
            isPickup ? 'border-line-strong' : 'border-content bg-content text-surface',
          )}
        >
          {isPickup ? 'Pickup' : 'Delivery'}
        </span>
        {ticket.customer_name}
        <span className="font-normal">
          {!isPickup && `, ${ticket.address?.district ?? ticket.address?.postcode ?? ''}`}
          {SOURCES[ticket.source]}
        </span>
      </p>
      {ticket.customer_phone && isDense && (
        <a
          href={`tel:${ticket.customer_phone}`}
          className={iconButtonClass}
          aria-label={`Call ${ticket.customer_phone}`}
        >
          <Phone aria-hidden="true" className="size-4.5" />
        </a>
      )}
      {ticket.customer_phone && !isDense && (
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

function Money({ ticket, isDense }: { ticket: Standing; isDense: boolean }) {
  if (!isCashDue(ticket))
    return (
      <p className={cx('tabular text-content-muted', isDense && 'text-sm')}>
        {formatMoney(ticket.total)}, {inWords(ticket.payment_status).toLowerCase()}
      </p>
    );
  const where = ticket.fulfilment === 'pickup' ? 'at the counter' : 'in cash at the door';
  return (
    <p
      className={cx(
        'tabular rounded-sm bg-caution-quiet font-bold text-caution',
        isDense ? 'px-2 py-1' : 'px-3 py-2 text-lg',
      )}
    >
      Collect {formatMoney(ticket.due)} {where}
    </p>
  );
}

function AcceptBy({ ticket, now, isDense }: { ticket: Standing; now: number; isDense: boolean }) {
  const left = ticket.status === 'placed' ? acceptWithin(ticket.accept_by, now) : undefined;
  if (!left) return null;
  return (
    <p
      className={cx(
        'tabular rounded-sm font-bold',
        isDense ? 'px-2 py-0.5 text-sm' : 'px-3 py-2',
        left.isShort ? 'bg-danger-quiet text-danger' : 'bg-surface-sunken text-content',
      )}
    >
      {left.words}
    </p>
  );
}
