import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Answer, ToSend } from './board-client.ts';
import { makeOutbox, type Press, UNDO_MS } from './outbox.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const refusal = (code: string): Answer<unknown> => ({
  kind: 'refused',
  problem: { title: 'Conflict', status: 409, code, detail: 'The order is cancelled.' },
});
const DONE: Answer<unknown> = { kind: 'done', body: {} };

let presses = 0;
const pressOf = (order_id: number, move: 'acceptance' | 'production' = 'acceptance'): ToSend => ({
  id: `press-${++presses}`,
  pressed_at: presses,
  kind: 'move',
  order_id,
  number: `N${order_id}`,
  move,
  reason: null,
});
const sighting = (): ToSend => ({ id: `press-${++presses}`, pressed_at: presses, kind: 'sighting', order_ids: [7, 8] });

/** An outbox whose server gives these answers in turn, and what came of it. */
function outboxWith(answers: Answer<unknown>[], storage = new Map<string, string>()) {
  const sent: ToSend[] = [];
  const done: Press[] = [];
  const refused: { detail: string; dropped: number }[] = [];
  let waiting: readonly Press[] = [];
  const outbox = makeOutbox({
    kept: { getItem: (key) => storage.get(key) ?? null, setItem: (key, value) => void storage.set(key, value) },
    key: 'k',
    send: async (press) => {
      sent.push(press);
      return answers.shift() ?? { kind: 'unreachable' };
    },
    onChange: (next) => {
      waiting = next;
    },
    onDone: (one) => done.push(one),
    onRefused: (_one, { detail }, dropped) => refused.push({ detail, dropped: dropped.length }),
  });
  return { outbox, sent, done, refused, storage, waiting: () => waiting };
}

it('sends a press once the time to undo it is over, and once', async () => {
  const { outbox, sent, done, waiting } = outboxWith([DONE]);
  outbox.press(pressOf(7));
  await vi.advanceTimersByTimeAsync(UNDO_MS - 1);
  expect(sent).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(60_000);
  expect([sent.length, done.length, waiting().length]).toEqual([1, 1, 0]);
});

it('sends what was seen at once', async () => {
  const { outbox, sent } = outboxWith([DONE]);
  outbox.press(sighting(), 0);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toMatchObject([{ kind: 'sighting', order_ids: [7, 8] }]);
});

it('sends nothing that was taken back, nor what was pressed for the same order after it', async () => {
  const { outbox, sent } = outboxWith([DONE]);
  const first = pressOf(7);
  outbox.press(first);
  outbox.press(pressOf(7, 'production'));
  outbox.press(pressOf(8));
  outbox.takeBack(first.id);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toMatchObject([{ order_id: 8 }]);
});

it('sixty presses without a connection go out once each, in the order pressed, when there is one', async () => {
  const answers: Answer<unknown>[] = [];
  const { outbox, sent, done, waiting } = outboxWith(answers);
  const pressed = Array.from({ length: 60 }, (_, index) =>
    pressOf(index % 30, index < 30 ? 'acceptance' : 'production'),
  );
  for (const press of pressed) {
    outbox.press(press);
    await vi.advanceTimersByTimeAsync(1000);
  }
  await vi.advanceTimersByTimeAsync(UNDO_MS + 20_000);
  expect(waiting().map(({ id }) => id)).toEqual(pressed.map(({ id }) => id));
  expect(waiting().every(({ tries }) => tries > 0)).toBe(true);
  answers.push(...pressed.map(() => DONE));
  sent.length = 0;
  outbox.hurry();
  await vi.advanceTimersByTimeAsync(1000);
  expect(sent.map(({ id }) => id)).toEqual(pressed.map(({ id }) => id));
  expect([done.length, waiting().length]).toEqual([60, 0]);
});

it('keeps presses while the session is over', async () => {
  const { outbox, waiting } = outboxWith([{ kind: 'signed-out' }]);
  outbox.press(pressOf(7));
  await vi.advanceTimersByTimeAsync(UNDO_MS + 10);
  expect(waiting()).toMatchObject([{ order_id: 7, tries: 1 }]);
});

it('a server that fails on one order holds up no other', async () => {
  const { outbox, sent, waiting } = outboxWith([{ kind: 'unreachable', isBusy: true }, DONE]);
  outbox.press(pressOf(7));
  outbox.press(pressOf(8));
  await vi.advanceTimersByTimeAsync(UNDO_MS + 10);
  expect(sent.map((press) => press.kind === 'move' && press.order_id)).toEqual([7, 8]);
  expect(waiting()).toMatchObject([{ order_id: 7 }]);
});

it('a reload loses no press, and sends it under the same key', async () => {
  const { outbox, storage } = outboxWith([]);
  const press = pressOf(7);
  outbox.press(press);
  outbox.stop();
  const after = outboxWith([DONE], storage);
  after.outbox.start();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(after.sent).toMatchObject([{ id: press.id, order_id: 7, move: 'acceptance' }]);
});

it('two boards in one browser keep each other’s presses', () => {
  const storage = new Map<string, string>();
  const [one, other] = [outboxWith([], storage), outboxWith([], storage)];
  one.outbox.press(pressOf(7));
  other.outbox.press(pressOf(8));
  expect(JSON.parse(storage.get('k') ?? '[]')).toMatchObject([{ order_id: 7 }, { order_id: 8 }]);
});

it('closing the page sends what waits at once, and keeps it until it has arrived', async () => {
  const { outbox, sent, storage } = outboxWith([DONE]);
  outbox.press(pressOf(7));
  outbox.leave();
  expect(sent).toMatchObject([{ order_id: 7 }]);
  expect(storage.get('k')).toContain('acceptance');
  await vi.advanceTimersByTimeAsync(0);
  expect(storage.get('k')).toBe('[]');
});

it('says why a press was refused, also when it had waited, and lets go what hangs on it', async () => {
  const { outbox, refused, waiting } = outboxWith([{ kind: 'unreachable' }, refusal('orders/wrong-state')]);
  outbox.press(pressOf(7));
  outbox.press(pressOf(7, 'production'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect([refused, waiting()]).toEqual([[{ detail: 'The order is cancelled.', dropped: 1 }], []]);
});
