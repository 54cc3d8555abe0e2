import type { Problem } from '../../lib/problem.ts';
import type { Answer, ToSend } from './board-client.ts';

/** A pressed button on its way to the server. */
export type Press = ToSend & {
  /** Until then it can be taken back, and is not sent. */
  send_at: number;
  /** Tries that found no way through. */
  tries: number;
};

type OutboxOptions = {
  kept: Pick<Storage, 'getItem' | 'setItem'>;
  key: string;
  send: (press: ToSend, isLeaving?: boolean) => Promise<Answer<unknown>>;
  onChange: (waiting: readonly Press[]) => void;
  onDone: (done: Press) => void;
  /** `dropped`: what was pressed for the same order after it, and can't count without it. */
  onRefused: (refused: Press, problem: Problem, dropped: readonly Press[]) => void;
};

/** Long enough to see a slip of the finger, short enough that the customer hears at once. */
export const UNDO_MS = 4000;
const MOST_PAUSE_MS = 20_000;

type Box = {
  readonly options: OutboxOptions;
  waiting: Press[];
  /** The id of the press that is on its way just now. */
  sending?: string;
  pausedUntil: number;
  timer?: ReturnType<typeof setTimeout>;
  isStopped: boolean;
};

/**
 * Presses wait here until the server has taken them, also across a reload, and go out one after the other in the order in
 * which they were pressed. None is lost while there is no connection; each has a key, under which the server counts it once.
 */
export function makeOutbox(options: OutboxOptions) {
  const box: Box = { options, waiting: readKept(options.kept, options.key), pausedUntil: 0, isStopped: false };
  return {
    press(press: ToSend, undoMs = UNDO_MS): void {
      change(box, (list) => [...list, { ...press, send_at: Date.now() + undoMs, tries: 0 }]);
    },
    /** With all that was pressed for its order after it. */
    takeBack(id: string): void {
      const one = box.waiting.find((press) => press.id === id);
      if (!one || box.sending === id) return;
      change(box, (list) => list.filter((other) => other.id !== id && !isAfter(other, one)));
    },
    /** The connection is back: whatever found no way through is sent now. */
    hurry(): void {
      box.pausedUntil = 0;
      change(box, (list) => list.map((one) => (one.tries > 0 ? { ...one, send_at: Date.now() } : one)));
    },
    /** The page is closing: what still waits goes out with it, and stays kept until it is known to have arrived. */
    leave: () => sendLeaving(box),
    start: () => change(box, (list) => [...list]),
    stop(): void {
      box.isStopped = true;
      clearTimeout(box.timer);
    },
  };
}

/** Other tabs keep theirs in the same place: what is there is changed, never replaced. */
function change(box: Box, next: (list: readonly Press[]) => Press[]): void {
  const { kept, key, onChange } = box.options;
  kept.setItem(key, JSON.stringify(next(readKept(kept, key))));
  box.waiting = next(box.waiting);
  onChange(box.waiting);
  plan(box);
}

function plan(box: Box): void {
  const { waiting, pausedUntil } = box;
  clearTimeout(box.timer);
  if (box.isStopped || box.sending !== undefined || waiting.length === 0) return;
  const times = waiting.map(({ send_at, tries }) => (tries > 0 ? Math.max(send_at, pausedUntil) : send_at));
  box.timer = setTimeout(() => void sendNext(box), Math.max(0, Math.min(...times) - Date.now()));
}

async function sendNext(box: Box): Promise<void> {
  if (box.pausedUntil > Date.now()) return holdDue(box);
  const next = nextDue(box.waiting);
  if (!next) return plan(box);
  box.sending = next.id;
  const answer = await box.options.send(next);
  box.sending = undefined;
  settle(box, next, answer);
}

/** No way through for now: what falls due meanwhile is shown as kept. */
function holdDue(box: Box): void {
  const isDue = ({ send_at, tries }: Press) => tries === 0 && send_at <= Date.now();
  if (box.waiting.some(isDue)) change(box, (list) => list.map((one) => (isDue(one) ? { ...one, tries: 1 } : one)));
  else plan(box);
}

function settle(box: Box, one: Press, answer: Answer<unknown>): void {
  if (answer.kind === 'signed-out') postpone(box, one, false);
  else if (answer.kind === 'unreachable') postpone(box, one, answer.isBusy === true);
  else remove(box, one, answer);
}

function postpone(box: Box, one: Press, isBusy: boolean): void {
  const until = Date.now() + Math.min(MOST_PAUSE_MS, 1000 * 2 ** (one.tries + 1));
  // A server that fails on one order may well take the next; without a connection nothing goes.
  if (!isBusy) box.pausedUntil = until;
  const later = { ...one, tries: one.tries + 1, send_at: until };
  change(box, (list) => list.map((other) => (other.id === one.id ? later : other)));
}

function remove(box: Box, one: Press, answer: Extract<Answer<unknown>, { kind: 'done' | 'refused' }>): void {
  const dropped = answer.kind === 'refused' ? box.waiting.filter((other) => isAfter(other, one)) : [];
  change(box, (list) => list.filter((other) => other.id !== one.id && !dropped.some(({ id }) => id === other.id)));
  if (answer.kind === 'done') box.options.onDone(one);
  else box.options.onRefused(one, answer.problem, dropped);
}

const orderOf = (press: ToSend) => (press.kind === 'move' ? press.order_id : undefined);

/** Pressed later for the same order: it counts only if `one` does. */
const isAfter = (other: Press, one: Press) =>
  other.id !== one.id &&
  orderOf(one) !== undefined &&
  orderOf(other) === orderOf(one) &&
  other.pressed_at >= one.pressed_at;

const isFirstOfItsOrder = (one: Press, waiting: readonly Press[]) =>
  !waiting.some((other) => other.id !== one.id && isAfter(one, other) && waiting.indexOf(other) < waiting.indexOf(one));

const nextDue = (waiting: readonly Press[]) =>
  waiting.find((one) => one.send_at <= Date.now() && isFirstOfItsOrder(one, waiting));

function sendLeaving({ options: { kept, key, send }, waiting, sending }: Box): void {
  const firsts = waiting.filter((one) => one.id !== sending && isFirstOfItsOrder(one, waiting));
  const all = readKept(kept, key).map((one) => ({ ...one, tries: Math.max(1, one.tries), send_at: 0 }));
  kept.setItem(key, JSON.stringify(all));
  for (const one of firsts)
    void send(one, true).then(({ kind }) => {
      if (kind !== 'done') return;
      kept.setItem(key, JSON.stringify(readKept(kept, key).filter(({ id }) => id !== one.id)));
    });
}

function readKept(kept: Pick<Storage, 'getItem'>, key: string): Press[] {
  try {
    const found: unknown = JSON.parse(kept.getItem(key) ?? '[]');
    return Array.isArray(found) ? (found as Press[]).filter(({ id, kind }) => id && kind) : [];
  } catch {
    return [];
  }
}
