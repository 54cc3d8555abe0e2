import { type FormEvent, useEffect, useRef } from 'react';
import { paths } from '../../paths.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import type { Ticket } from './board.ts';
import { MOVES, type MoveName, nextMove, pressWords } from './moves.ts';
import type { Waiting } from './outbox.ts';

/** What the buttons of a ticket do where scripts run. */
export type Pressing = {
  press: (ticket: Ticket, move: MoveName, reason?: string | null) => void;
  decline: (ticket: Ticket) => void;
  takeBack: (orderId: number) => void;
  waitingOf: (orderId: number) => Waiting | undefined;
};

type ActionsProps = { ticket: Ticket; pressing: Pressing };

export function TicketActions({ ticket, pressing }: ActionsProps) {
  const waiting = pressing.waitingOf(ticket.id);
  if (waiting) return <OnItsWay waiting={waiting} takeBack={() => pressing.takeBack(ticket.id)} />;
  const next = nextMove(ticket.moves);
  return (
    <div className="grid gap-2">
      {next && <NextButton ticket={ticket} move={next} onPress={() => pressing.press(ticket, next)} />}
      {ticket.moves.includes('decline') && (
        <a
          href={`${paths.storeOrder(ticket.store.id, ticket.id)}#decline`}
          onClick={(event) => {
            event.preventDefault();
            pressing.decline(ticket);
          }}
          className={buttonClass({ tone: 'danger', isWide: true })}
        >
          {MOVES.decline.press}
        </a>
      )}
    </div>
  );
}

/** A form that works by itself; with scripts the move goes through the outbox. */
function NextButton({ ticket, move, onPress }: { ticket: Ticket; move: MoveName; onPress: () => void }) {
  function press(event: FormEvent) {
    event.preventDefault();
    onPress();
  }
  return (
    <form method="post" onSubmit={press}>
      <input type="hidden" name="order" value={ticket.id} />
      <input type="hidden" name="move" value={move} />
      <Button type="submit" size="large" isWide aria-label={`${pressWords(move, ticket)}: order ${ticket.number}`}>
        {pressWords(move, ticket)}
      </Button>
    </form>
  );
}

function OnItsWay({ waiting, takeBack }: { waiting: Waiting; takeBack: () => void }) {
  const { move, number, tries } = waiting;
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone; the keyboard goes on from here.
  useEffect(() => {
    if (document.activeElement === document.body) undo.current?.focus({ preventScroll: true });
  }, []);
  const done = MOVES[move].done;
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 rounded-sm bg-surface-sunken px-3 py-2">
      <p className="font-semibold">
        {tries === 0
          ? `${done.charAt(0).toUpperCase()}${done.slice(1)}`
          : 'Not sent yet: no connection. It is kept and sent again by itself.'}
      </p>
      <button
        type="button"
        ref={undo}
        onClick={takeBack}
        className={buttonClass({ tone: 'quiet' })}
        aria-label={`Undo: order ${number} ${done}`}
      >
        Undo
      </button>
    </div>
  );
}
