import { useEffect, useRef, useState } from 'react';
import type { Ticket } from './board.ts';
import { dueOf } from './due.ts';

/** New orders that nobody in this kitchen has taken note of yet; what was seen is remembered on this device. */
export function useUnseen(storeId: number, tickets: readonly Ticket[], isInHand: (orderId: number) => unknown) {
  const [seen, setSeen] = useState<ReadonlySet<number>>();
  const key = `board ${storeId} seen`;
  useEffect(() => setSeen(readSeen(key)), [key]);
  const placed = tickets.filter(({ status }) => status === 'placed');
  const unseen = seen === undefined ? [] : placed.filter(({ id }) => !seen.has(id) && !isInHand(id));
  function markSeen(): void {
    const ids = placed.map(({ id }) => id);
    localStorage.setItem(key, JSON.stringify(ids));
    setSeen(new Set(ids));
  }
  return { unseen, markSeen };
}

function readSeen(key: string): ReadonlySet<number> {
  try {
    return new Set(JSON.parse(localStorage.getItem(key) ?? '[]') as number[]);
  } catch {
    return new Set();
  }
}

/** Says each new order once. */
export function useNewsOf(unseen: readonly Ticket[], now: number, say: (words: string) => void): void {
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
