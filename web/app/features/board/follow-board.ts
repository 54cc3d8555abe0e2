import { ORDER_EVENTS } from '../../lib/order-events.ts';
import type { Board } from './board.ts';
import { readBoard } from './board-client.ts';

/** How the board hears of the world. */
export type Line = 'connecting' | 'live' | 'offline' | 'signed-out';

type Follow = { storeId: number; after: string; onBoard: (board: Board) => void; onLine: (line: Line) => void };

/** A dead connection is not always told of: the board is read this often whatever happens. */
const READ_AGAIN_MS = 30_000;
const REOPEN_MS = 3000;

/**
 * Reads the board again whenever the server tells of anything, when the connection comes back, and every half minute.
 * An event only says "look": nothing can be lost or doubled between two of them.
 */
export function followBoard({ storeId, after, onBoard, onLine }: Follow) {
  let source: EventSource | undefined;
  let cursor = after;
  let reopening: ReturnType<typeof setTimeout> | undefined;
  const stopped = new AbortController();
  const { signal } = stopped;

  const lineNow = (): Line => (source?.readyState === EventSource.OPEN ? 'live' : 'connecting');

  const read = oneAtATime(async () => {
    const answer = await readBoard(storeId);
    if (signal.aborted) return;
    if (answer.kind === 'done') onBoard(answer.body);
    onLine(answer.kind === 'done' ? lineNow() : answer.kind === 'unreachable' ? 'offline' : 'signed-out');
  });

  function reopenSoon(): void {
    clearTimeout(reopening);
    reopening = setTimeout(() => void read().then(open), REOPEN_MS);
  }

  function open(): void {
    source?.close();
    if (signal.aborted) return;
    const fresh = new EventSource(`/api/v1/stores/${storeId}/events?after=${encodeURIComponent(cursor)}`);
    source = fresh;
    fresh.onopen = () => void read();
    fresh.onerror = () => {
      onLine(navigator.onLine ? 'connecting' : 'offline');
      if (fresh.readyState === EventSource.CLOSED) reopenSoon();
    };
    for (const name of ORDER_EVENTS)
      fresh.addEventListener(name, ({ lastEventId }) => {
        cursor = lastEventId;
        void read();
      });
  }

  open();
  window.addEventListener('online', open, { signal });
  window.addEventListener('offline', () => onLine('offline'), { signal });
  readUnasked(read, signal);

  function stop(): void {
    stopped.abort();
    clearTimeout(reopening);
    source?.close();
  }
  return { read, stop };
}

/** Every half minute, and when the page is looked at again. */
function readUnasked(read: () => Promise<void>, signal: AbortSignal): void {
  const again = setInterval(() => void read(), READ_AGAIN_MS);
  signal.addEventListener('abort', () => clearInterval(again));
  document.addEventListener('visibilitychange', () => document.hidden || void read(), { signal });
}

/** However often it is called while it runs, it runs once more. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isAsked = false;
  async function run(): Promise<void> {
    while (isAsked) {
      isAsked = false;
      await work();
    }
    running = undefined;
  }
  return () => {
    isAsked = true;
    running ??= run();
    return running;
  };
}
