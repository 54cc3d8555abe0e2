import { useEffect, useMemo, useRef, useState } from 'react';
import type { Problem } from '../../lib/problem.ts';
import type { Board, Ticket } from './board.ts';
import { sendPress, type ToSend } from './board-client.ts';
import { followBoard, type Line } from './follow-board.ts';
import { isPast, MOVES, type MoveName } from './moves.ts';
import { makeOutbox, type Press, UNDO_MS } from './outbox.ts';
import { standings } from './standing.ts';

type Outbox = ReturnType<typeof makeOutbox>;

/** The board as it is now, the presses on their way, and what has just happened in words. */
export function useKitchen(storeId: number, initial: Board) {
  const [board, setBoard] = useState(initial);
  const [line, setLine] = useState<Line>('connecting');
  const [waiting, setWaiting] = useState<readonly Press[]>([]);
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<readonly string[]>([]);
  const outbox = useRef<Outbox>(undefined);
  const start = useRef(initial.live_cursor);

  useEffect(() => {
    const follower = followBoard({ storeId, after: start.current, onBoard: setBoard, onLine: setLine });
    const mine = openOutbox({
      storeId,
      read: follower.read,
      onLine: setLine,
      onWaiting: setWaiting,
      onSaid: setSaid,
      onRefused: (words) => setRefused((before) => [...before, words]),
    });
    outbox.current = mine;
    const leave = sendWhileOpen(mine);
    return () => {
      leave();
      follower.stop();
    };
  }, [storeId]);

  const tickets = useMemo(() => standings(board.items, waiting), [board, waiting]);
  const stamp = () => ({ id: crypto.randomUUID(), pressed_at: Date.now() });
  return {
    tickets,
    line,
    waiting,
    said,
    say: setSaid,
    refused,
    dismissRefused: () => setRefused([]),
    press({ id: order_id, number }: Ticket, move: MoveName, reason: string | null = null): void {
      const press: ToSend = { ...stamp(), kind: 'move', order_id, number, move, reason };
      // An undo is itself the second thought.
      outbox.current?.press(press, move.endsWith('-undone') ? 0 : UNDO_MS);
    },
    see: (order_ids: number[]) => outbox.current?.press({ ...stamp(), kind: 'sighting', order_ids }, 0),
    takeBack: (pressId: string) => outbox.current?.takeBack(pressId),
  };
}

type OutboxOfBoard = {
  storeId: number;
  read: () => Promise<void>;
  onLine: (line: Line) => void;
  onWaiting: (waiting: readonly Press[]) => void;
  onSaid: (words: string) => void;
  onRefused: (words: string) => void;
};

/** The store's presses on this device: whatever comes of one is said, and the board is read again. */
function openOutbox({ storeId, read, onLine, onWaiting, onSaid, onRefused }: OutboxOfBoard): Outbox {
  return makeOutbox({
    kept: localStorage,
    key: `board ${storeId} presses`,
    send: async (press, isLeaving) => {
      const answer = await sendPress(storeId, press, isLeaving);
      if (answer.kind === 'signed-out') onLine('signed-out');
      return answer;
    },
    onChange: onWaiting,
    onDone: (press) => {
      if (press.kind === 'move') onSaid(`Order ${press.number} ${MOVES[press.move].done}`);
      const orderId = press.kind === 'move' ? press.order_id : undefined;
      void read().then(() => orderId && setTimeout(goOnFrom, 0, orderId));
    },
    onRefused: (press, problem, dropped) => {
      const words = refusalWords(press, problem, dropped);
      if (words) onRefused(words);
      void read();
    },
  });
}

/** Starts it, and gives the way to leave it: what waits then goes out with the page. */
function sendWhileOpen(outbox: Outbox): () => void {
  outbox.start();
  window.addEventListener('online', outbox.hurry);
  window.addEventListener('pagehide', outbox.leave);
  return () => {
    window.removeEventListener('online', outbox.hurry);
    window.removeEventListener('pagehide', outbox.leave);
    outbox.leave();
    outbox.stop();
  };
}

/** What the kitchen has to know of a press that the server did not take; nothing where another hand was faster. */
function refusalWords(press: Press, problem: Problem, dropped: readonly Press[]): string | undefined {
  if (press.kind === 'sighting') return undefined;
  if (problem.code === 'orders/wrong-state' && dropped.length === 0 && isPast(press.move, problem.facts?.status))
    return undefined;
  const more = dropped.length > 0 ? ' What was pressed for it after that does not count either.' : '';
  return `Order ${press.number} was not ${MOVES[press.move].done}: ${problem.detail}${more}`;
}

/** The ticket hangs in another column now: the keyboard follows it there, unless it has gone elsewhere. */
function goOnFrom(orderId: number): void {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>(`#ticket-${orderId} a`)?.focus({ preventScroll: true });
}
