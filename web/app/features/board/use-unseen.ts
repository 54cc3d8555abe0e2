import { useEffect, useState } from 'react';
import type { Ticket } from './board.ts';

/** New orders that nobody in this kitchen has taken note of yet; what was seen is remembered on this device. */
export function useUnseen(storeId: number, tickets: readonly Ticket[]) {
  const [seen, setSeen] = useState<ReadonlySet<number>>();
  const key = `board ${storeId} seen`;
  useEffect(() => setSeen(readSeen(key)), [key]);
  const placed = tickets.filter(({ status }) => status === 'placed');
  const unseen = seen === undefined ? [] : placed.filter(({ id }) => !seen.has(id));
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
