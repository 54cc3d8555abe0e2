import { type FormEvent, useEffect, useRef } from 'react';
import { paths } from '../../paths.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import type { Ticket } from './board.ts';
import { MOVES, type MoveName, nextMove, pressWords, undoMove } from './moves.ts';
import { PhotoStates } from './photo-states.tsx';
import type { MovePress, Standing } from './standing.ts';
import { TicketMenu } from './ticket-menu.tsx';
import type { usePhotos } from './use-photos.ts';

/** What the buttons of a ticket do where scripts run. */
export type Pressing = {
  press: (ticket: Ticket, move: MoveName, reason?: string | null) => void;
  /** Ends an order, once somebody has said why. */
  end: (ticket: Ticket, move: MoveName) => void;
  takeBack: (pressId: string) => void;
  photos: ReturnType<typeof usePhotos>;
};

type ActionsProps = { ticket: Standing; now: number; isDense: boolean; pressing: Pressing };

const UNDO_FOR_MS = 120_000;

/** The next move big, the last one to take back small, and everything else behind one button. */
export function TicketActions({ ticket, now, isDense, pressing }: ActionsProps) {
  const { fresh, kept } = ticket;
  const next = nextMove(ticket.moves);
  const isUndoable = ticket.moved_at !== null && now - Date.parse(ticket.moved_at) < UNDO_FOR_MS;
  const undo = isUndoable && kept.length === 0 ? undoMove(ticket.moves) : undefined;
  if (fresh) return <OnItsWay press={fresh} takeBack={pressing.takeBack} />;
  return (
    <div className="flex flex-wrap gap-2">
      <PhotoStates ticket={ticket} photos={pressing.photos.photosOf(ticket.id)} onDismiss={pressing.photos.dismiss} />
      <Kept kept={kept} takeBack={pressing.takeBack} />
      {next && (
        <NextButton ticket={ticket} move={next} isDense={isDense} onPress={() => pressing.press(ticket, next)} />
      )}
      {ticket.moves.includes('decline') && !isDense && <DeclineLink ticket={ticket} pressing={pressing} />}
      {undo && (
        <Button
          tone="quiet"
          data-key="u"
          onClick={() => pressing.press(ticket, undo)}
          aria-label={`${MOVES[undo].press}: order ${ticket.number}`}
        >
          {isDense ? 'Undo' : MOVES[undo].press}
        </Button>
      )}
      <TicketMenu ticket={ticket} hasDecline={isDense} pressing={pressing} />
    </div>
  );
}

/** Without scripts it leads to the form on the order's own page. */
function DeclineLink({ ticket, pressing }: { ticket: Ticket; pressing: Pressing }) {
  return (
    <a
      href={`${paths.storeOrder(ticket.store.id, ticket.id)}#decline`}
      data-key="d"
      onClick={(event) => {
        event.preventDefault();
        pressing.end(ticket, 'decline');
      }}
      className={buttonClass({ tone: 'danger' })}
    >
      {MOVES.decline.press}
    </a>
  );
}

type NextButtonProps = { ticket: Ticket; move: MoveName; isDense: boolean; onPress: () => void };

/** A form that works by itself; with scripts the move goes through the outbox. */
function NextButton({ ticket, move, isDense, onPress }: NextButtonProps) {
  function press(event: FormEvent) {
    event.preventDefault();
    onPress();
  }
  return (
    <form method="post" onSubmit={press} className="min-w-20 flex-1">
      <input type="hidden" name="order" value={ticket.id} />
      <input type="hidden" name="move" value={move} />
      <Button
        type="submit"
        size={isDense ? 'medium' : 'large'}
        isWide
        data-key="n"
        aria-label={`${pressWords(move, ticket)}: order ${ticket.number}`}
      >
        {pressWords(move, ticket)}
      </Button>
    </form>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What was pressed and found no way through: the ticket hangs where it would if it had. */
function Kept({ kept, takeBack }: { kept: readonly MovePress[]; takeBack: (pressId: string) => void }) {
  const last = kept.at(-1);
  if (!last) return null;
  return (
    <div className="flex w-full flex-wrap items-center justify-between gap-2 rounded-sm border-2 border-caution border-dashed px-3 py-2">
      <p className="min-w-32 flex-1 font-semibold">
        {capital(MOVES[last.move].done)}, not sent yet: it is kept and sent by itself.
      </p>
      <UndoButton press={last} takeBack={takeBack} />
    </div>
  );
}

function OnItsWay({ press, takeBack }: { press: MovePress; takeBack: (pressId: string) => void }) {
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone; the keyboard goes on from here.
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.querySelector('button')?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={box} className="flex flex-wrap items-center justify-between gap-2 rounded-sm bg-surface-sunken px-3 py-2">
      <p className="font-semibold">{capital(MOVES[press.move].done)}</p>
      <UndoButton press={press} takeBack={takeBack} />
    </div>
  );
}

function UndoButton({ press, takeBack }: { press: MovePress; takeBack: (pressId: string) => void }) {
  return (
    <Button
      tone="quiet"
      data-key="u"
      onClick={() => takeBack(press.id)}
      aria-label={`Undo: order ${press.number} ${MOVES[press.move].done}`}
    >
      Undo
    </Button>
  );
}
