import { useEffect, useRef } from 'react';
import { dueOf } from './due.ts';
import type { Press } from './outbox.ts';
import type { Standing } from './standing.ts';

/** New orders that nobody of the store has taken note of yet, on this tablet or another. */
export function unseenOf(tickets: readonly Standing[], waiting: readonly Press[]): Standing[] {
  const seen = new Set(waiting.flatMap((press) => (press.kind === 'sighting' ? press.order_ids : [])));
  return tickets.filter(
    ({ id, status, seen_at, fresh, kept }) =>
      status === 'placed' && seen_at === null && !seen.has(id) && !fresh && kept.length === 0,
  );
}

/** Says each new order once. */
export function useNewsOf(unseen: readonly Standing[], now: number, say: (words: string) => void): void {
  const told = useRef(new Set<number>());
  useEffect(() => {
    const fresh = unseen.filter(({ id }) => !told.current.has(id));
    for (const { id } of fresh) told.current.add(id);
    const [first] = fresh;
    if (!first) return;
    const { words, clock } = dueOf(first.window, now);
    say(fresh.length === 1 ? `New order ${first.number}: ${words}, ${clock}` : `${fresh.length} new orders`);
  }, [unseen, now, say]);
}
