import type { Ticket } from './board.ts';
import { afterMove } from './moves.ts';
import type { Press } from './outbox.ts';

export type MovePress = Extract<Press, { kind: 'move' }>;

/** A ticket as it hangs in the kitchen: with what was pressed for it and is not known to have arrived. */
export type Standing = Ticket & {
  /** Can still be taken back, and is not sent. */
  fresh?: MovePress;
  /** Found no way through, in the order pressed: the ticket stands as if they had. */
  kept: readonly MovePress[];
};

const isMove = (press: Press): press is MovePress => press.kind === 'move';

/**
 * The work goes on without a connection: what was pressed and could not be sent counts here, and says so on its ticket.
 * What can still be undone leaves the ticket where it is.
 */
export function standings(tickets: readonly Ticket[], waiting: readonly Press[]): Standing[] {
  const moves = waiting.filter(isMove);
  return tickets.map((ticket) => {
    const mine = moves.filter(({ order_id }) => order_id === ticket.id);
    const kept = mine.filter(({ tries }) => tries > 0);
    const stands = kept.reduce((now, { move }) => afterMove(now, move), ticket);
    return { ...stands, kept, fresh: mine.find(({ tries }) => tries === 0) };
  });
}
