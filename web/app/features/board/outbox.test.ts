import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Answer, MoveToSend } from './board-client.ts';
import { makeOutbox, UNDO_MS, type Waiting } from './outbox.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const refusal = (code: string): Answer<unknown> => ({
  kind: 'refused',
  problem: { title: 'Conflict', status: 409, code, detail: 'The order is cancelled.' },
});
const ACCEPT = { order_id: 7, number: 'AB1-2CD', move: 'acceptance', reason: null } as const;

/** An outbox whose server gives these answers in turn, and what came of it. */
function outboxWith(answers: Answer<unknown>[], storage = new Map<string, string>()) {
  const sent: MoveToSend[] = [];
  const done: Waiting[] = [];
  const refused: string[] = [];
  let waiting: readonly Waiting[] = [];
  const outbox = makeOutbox({
    kept: { getItem: (key) => storage.get(key) ?? null, setItem: (key, value) => void storage.set(key, value) },
    key: 'k',
    send: async (move) => {
      sent.push(move);
      return answers.shift() ?? { kind: 'unreachable' };
    },
    onChange: (next) => {
      waiting = next;
    },
    onDone: (one) => done.push(one),
    onRefused: (_one, problem) => refused.push(problem.detail),
  });
  return { outbox, sent, done, refused, storage, waiting: () => waiting };
}

it('sends a move once the time to undo it is over, and only once however often it is pressed', async () => {
  const { outbox, sent, done, waiting } = outboxWith([{ kind: 'done', body: {} }]);
  outbox.press(ACCEPT);
  outbox.press(ACCEPT);
  await vi.advanceTimersByTimeAsync(UNDO_MS - 1);
  expect(sent).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(60_000);
  expect([sent.length, done.length, waiting().length]).toEqual([1, 1, 0]);
});

it('sends nothing that was taken back', async () => {
  const { outbox, sent } = outboxWith([]);
  outbox.press(ACCEPT);
  outbox.takeBack(7);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(0);
});

it('keeps a move while there is no connection, and sends it when there is one again', async () => {
  const { outbox, sent, done, waiting } = outboxWith([
    { kind: 'unreachable' },
    { kind: 'signed-out' },
    { kind: 'done', body: {} },
  ]);
  outbox.press(ACCEPT);
  await vi.advanceTimersByTimeAsync(UNDO_MS + 2500);
  expect(waiting()).toMatchObject([{ order_id: 7, tries: 2 }]);
  outbox.hurry();
  await vi.advanceTimersByTimeAsync(10);
  expect([sent.length, done.length, waiting().length]).toEqual([3, 1, 0]);
});

it('a reload loses no move', async () => {
  const { outbox, storage } = outboxWith([]);
  outbox.press(ACCEPT);
  outbox.stop();
  const after = outboxWith([{ kind: 'done', body: {} }], storage);
  after.outbox.start();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(after.sent).toMatchObject([{ order_id: 7, move: 'acceptance' }]);
});

it('closing the page sends what waits at once, and keeps it until it has arrived', async () => {
  const { outbox, sent, storage } = outboxWith([{ kind: 'done', body: {} }]);
  outbox.press(ACCEPT);
  outbox.leave();
  expect(sent).toMatchObject([{ order_id: 7 }]);
  expect(storage.get('k')).toContain('acceptance');
  await vi.advanceTimersByTimeAsync(0);
  expect(storage.get('k')).toBe('[]');
});

it('says why a move was refused', async () => {
  const { outbox, refused, waiting } = outboxWith([refusal('orders/wrong-state')]);
  outbox.press(ACCEPT);
  await vi.advanceTimersByTimeAsync(UNDO_MS + 10);
  expect([refused, waiting()]).toEqual([['The order is cancelled.'], []]);
});

it('is quiet when an earlier try may have arrived and the order has gone on', async () => {
  const { outbox, refused, waiting } = outboxWith([{ kind: 'unreachable' }, refusal('orders/wrong-state')]);
  outbox.press(ACCEPT);
  await vi.advanceTimersByTimeAsync(60_000);
  expect([refused, waiting()]).toEqual([[], []]);
});
