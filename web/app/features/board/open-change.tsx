import { formatTime } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';
import type { Ticket } from './board.ts';

type OpenChangeProps = { change: Ticket['open_change']; ticket: Ticket };

/** What one side asked of the other and is not answered: nobody should bake past it. */
export function OpenChange({ change, ticket }: OpenChangeProps) {
  if (!change) return null;
  const isOurs = change.asked_by === 'store';
  const by = formatTime(change.expires_at, ticket.window.timezone);
  return (
    <div className="grid gap-1 rounded-sm border-2 border-accent px-3 py-2">
      <p className="font-bold">
        {isOurs ? `You asked for a change: no answer yet, until ${by}` : `${ticket.customer_name} asks for a change`}
      </p>
      <ul className="break-words">
        {change.differences.map(({ what, from, to }) => (
          <li key={what}>
            <span className="text-content-muted">{what}: </span>
            {from && <s className="text-content-muted">{from}</s>} {to && <strong>{to}</strong>}
          </li>
        ))}
      </ul>
      <Link
        href={`${paths.storeOrder(ticket.store.id, ticket.id)}#change`}
        className="text-link inline-flex min-h-11 items-center font-semibold"
      >
        {isOurs ? 'See or take it back' : `Answer before ${by}`}
      </Link>
    </div>
  );
}
