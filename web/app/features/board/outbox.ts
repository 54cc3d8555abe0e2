import type { Problem } from '../../lib/problem.ts';
import type { Answer, MoveToSend } from './board-client.ts';

/** A pressed button on its way to the server. */
export type Waiting = MoveToSend & {
  number: string;
  /** Until then it can be taken back; after a try that found no way through, when it is tried again. */
  send_at: number;
  tries: number;
};

type OutboxOptions = {
  kept: Pick<Storage, 'getItem' | 'setItem'>;
  key: string;
  send: (move: MoveToSend, isLeaving?: boolean) => Promise<Answer<unknown>>;
  onChange: (waiting: readonly Waiting[]) => void;
  onDone: (done: Waiting) => void;
  onRefused: (refused: Waiting, problem: Problem) => void;
};

/** Long enough to see a slip of the finger, short enough that the customer hears at once. */
export const UNDO_MS = 4000;
const MOST_PAUSE_MS = 20_000;

/**
 * Moves wait here until the server has taken them, also across a reload: none is lost while there is no connection,
 * and since a move said twice is no error, none is made twice.
 */
export function makeOutbox(options: OutboxOptions) {
  const { kept, key, send, onChange } = options;
  let waiting: Waiting[] = readKept(kept, key);
  const sending = new Set<number>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function change(next: Waiting[]): void {
    waiting = next;
    kept.setItem(key, JSON.stringify(next));
    onChange(next);
    plan();
  }

  function plan(): void {
    clearTimeout(timer);
    const times = waiting.filter(({ order_id }) => !sending.has(order_id)).map(({ send_at }) => send_at);
    if (times.length > 0) timer = setTimeout(sendDue, Math.max(0, Math.min(...times) - Date.now()));
  }

  function sendDue(): void {
    for (const one of waiting) if (one.send_at <= Date.now() && !sending.has(one.order_id)) void attempt(one);
    plan();
  }

  async function attempt(one: Waiting): Promise<void> {
    sending.add(one.order_id);
    const answer = await send(one);
    sending.delete(one.order_id);
    if (answer.kind === 'unreachable' || answer.kind === 'signed-out') return change(postpone(waiting, one));
    change(without(waiting, one.order_id));
    tell(options, one, answer);
  }

  return {
    /** One move an order at a time. */
    press(move: Omit<Waiting, 'send_at' | 'tries'>): void {
      if (waiting.some(({ order_id }) => order_id === move.order_id)) return;
      change([...waiting, { ...move, send_at: Date.now() + UNDO_MS, tries: 0 }]);
    },
    takeBack(orderId: number): void {
      if (!sending.has(orderId)) change(without(waiting, orderId));
    },
    /** The connection is back: whatever found no way through is sent now. */
    hurry: () => change(waiting.map((one) => (one.tries > 0 ? { ...one, send_at: Date.now() } : one))),
    /** The page is closing: what still waits goes out with it, and stays kept until it is known to have arrived. */
    leave: () => sendLeaving(options, waiting, sending),
    start: () => change(waiting),
    stop: () => clearTimeout(timer),
  };
}

const without = (waiting: readonly Waiting[], orderId: number) =>
  waiting.filter(({ order_id }) => order_id !== orderId);

function postpone(waiting: readonly Waiting[], one: Waiting): Waiting[] {
  const tries = one.tries + 1;
  const send_at = Date.now() + Math.min(MOST_PAUSE_MS, 1000 * 2 ** tries);
  return waiting.map((other) => (other.order_id === one.order_id ? { ...other, tries, send_at } : other));
}

function tell({ onDone, onRefused }: OutboxOptions, one: Waiting, answer: Answer<unknown>): void {
  // An earlier try may have arrived, and the order may have gone on since.
  const isOld = (code: string) => one.tries > 0 && code === 'orders/wrong-state';
  if (answer.kind === 'done') onDone(one);
  else if (answer.kind === 'refused' && !isOld(answer.problem.code)) onRefused(one, answer.problem);
}

function sendLeaving({ kept, key, send }: OutboxOptions, waiting: readonly Waiting[], sending: Set<number>): void {
  const leaving = waiting.map((one) => ({ ...one, tries: one.tries + 1, send_at: 0 }));
  kept.setItem(key, JSON.stringify(leaving));
  for (const one of leaving.filter(({ order_id }) => !sending.has(order_id)))
    void send(one, true).then(({ kind }) => {
      if (kind !== 'done' && kind !== 'refused') return;
      kept.setItem(key, JSON.stringify(without(readKept(kept, key), one.order_id)));
    });
}

function readKept(kept: Pick<Storage, 'getItem'>, key: string): Waiting[] {
  try {
    const found: unknown = JSON.parse(kept.getItem(key) ?? '[]');
    return Array.isArray(found) ? (found as Waiting[]) : [];
  } catch {
    return [];
  }
}
