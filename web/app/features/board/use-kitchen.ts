import { useEffect, useRef, useState } from 'react';
import type { Board } from './board.ts';
import { sendMove } from './board-client.ts';
import { followBoard, type Line } from './follow-board.ts';
import { MOVES } from './moves.ts';
import { makeOutbox, type Waiting } from './outbox.ts';

type Outbox = ReturnType<typeof makeOutbox>;

/** The board as it is now, the moves on their way, and what has just happened in words. */
export function useKitchen(storeId: number, initial: Board) {
  const [board, setBoard] = useState(initial);
  const [line, setLine] = useState<Line>('connecting');
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<string>();
  const outbox = useRef<Outbox>(undefined);
  const start = useRef(initial.live_cursor);

  useEffect(() => {
    const follower = followBoard({ storeId, after: start.current, onBoard: setBoard, onLine: setLine });
    const mine = makeOutbox({
      kept: localStorage,
      key: `board ${storeId} moves`,
      send: sendMove,
      onChange: setWaiting,
      onDone: ({ order_id, number, move }) => {
        setSaid(`Order ${number} ${MOVES[move].done}`);
        void follower.read().then(() => setTimeout(goOnFrom, 0, order_id));
      },
      onRefused: ({ number }, problem) => {
        setRefused(`Order ${number}: ${problem.detail}`);
        void follower.read();
      },
    });
    outbox.current = mine;
    mine.start();
    window.addEventListener('online', mine.hurry);
    window.addEventListener('pagehide', mine.leave);
    return () => {
      window.removeEventListener('online', mine.hurry);
      window.removeEventListener('pagehide', mine.leave);
      mine.leave();
      mine.stop();
      follower.stop();
    };
  }, [storeId]);

  return {
    tickets: board.items,
    line,
    waiting,
    said,
    say: setSaid,
    refused,
    dismissRefused: () => setRefused(undefined),
    press: (move: Parameters<Outbox['press']>[0]) => outbox.current?.press(move),
    takeBack: (orderId: number) => outbox.current?.takeBack(orderId),
  };
}

/** The ticket hangs in another column now: the keyboard follows it there, unless it has gone elsewhere. */
function goOnFrom(orderId: number): void {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>(`#ticket-${orderId} a`)?.focus({ preventScroll: true });
}
