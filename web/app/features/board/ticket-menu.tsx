import { Camera, Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { paths } from '../../paths.ts';
import { buttonClass } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Link } from '../../ui/link.tsx';
import type { Ticket } from './board.ts';
import { isMoveName, MOVES, type MoveName, whyOf } from './moves.ts';
import type { Pressing } from './ticket-actions.tsx';

type TicketMenuProps = {
  ticket: Ticket;
  /** Where there is no room for its own button. */
  hasDecline: boolean;
  pressing: Pressing;
};

const ITEM =
  'flex min-h-11 w-full items-center gap-2 rounded-sm px-3 text-left font-semibold hover:bg-surface-sunken underline-offset-4';

/** What is done to an order now and then. Links where it takes a page, so that it works before scripts do. */
export function TicketMenu({ ticket, hasDecline, pressing }: TicketMenuProps) {
  const { id, number, store } = ticket;
  const print = (as: 'ticket' | 'label') => paths.storeOrderPrint(store.id, { order: id, as });
  return (
    <details className="min-w-0 open:basis-full">
      <summary
        data-key="m"
        aria-label={`More for order ${number}`}
        className={cx(
          buttonClass({ tone: 'quiet', isWide: true }),
          'list-none [&::-webkit-details-marker]:hidden',
          'px-3',
        )}
      >
        <Ellipsis aria-hidden="true" className="size-5" />
      </summary>
      <ul className="mt-2 grid rounded-md border border-line p-1">
        {canChange(ticket) && (
          <Item>
            <Link href={paths.storeOrderChange(store.id, id)} className={ITEM}>
              Propose a change
            </Link>
          </Item>
        )}
        {canShow(ticket) && (
          <Item>
            <PhotoPicker ticket={ticket} onPick={(photo) => pressing.photos.add(ticket, photo)} />
          </Item>
        )}
        <Item>
          <Link href={print('ticket')} data-key="p" className={ITEM}>
            Print the ticket
          </Link>
        </Item>
        <Item>
          <Link href={print('label')} className={ITEM}>
            Print the box label
          </Link>
        </Item>
        {endingsOf(ticket, hasDecline).map((move) => (
          <Item key={move}>
            <EndLink ticket={ticket} move={move} onEnd={() => pressing.end(ticket, move)} />
          </Item>
        ))}
      </ul>
    </details>
  );
}

const Item = ({ children }: { children: ReactNode }) => <li>{children}</li>;

const canChange = ({ status, open_change }: Ticket) =>
  open_change === null && (status === 'placed' || status === 'accepted' || status === 'in_production');

const canShow = ({ status }: Ticket) => status === 'in_production' || status === 'ready' || status === 'handed_over';

/** A new order is declined; cancelling is for those that were accepted. */
function endingsOf({ moves }: Ticket, hasDecline: boolean): MoveName[] {
  if (moves.includes('decline')) return hasDecline ? ['decline'] : [];
  return moves.filter(isMoveName).filter((name) => whyOf(name) !== undefined);
}

function EndLink({ ticket, move, onEnd }: { ticket: Ticket; move: MoveName; onEnd: () => void }) {
  return (
    <a
      href={`${paths.storeOrder(ticket.store.id, ticket.id)}#${move}`}
      onClick={(event) => {
        event.preventDefault();
        onEnd();
      }}
      data-key={move === 'decline' ? 'd' : undefined}
      className={cx(ITEM, 'text-danger')}
    >
      {MOVES[move].press}
    </a>
  );
}

/** The tablet's camera, where it has one. */
function PhotoPicker({ ticket, onPick }: { ticket: Ticket; onPick: (photo: File) => void }) {
  return (
    <label className={cx(ITEM, 'cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-focus')}>
      <Camera aria-hidden="true" className="size-5" /> Send a photo
      <input
        type="file"
        accept="image/*"
        capture="environment"
        aria-label={`Send a photo of order ${ticket.number}`}
        className="sr-only"
        onChange={({ target }) => {
          const [photo] = target.files ?? [];
          if (photo) onPick(photo);
          target.value = '';
        }}
      />
    </label>
  );
}
