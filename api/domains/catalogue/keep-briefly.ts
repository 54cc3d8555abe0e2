import type { Context } from '../../context.ts';
import type { Db } from '../../platform/db.ts';

const MOST_KEPT = 1000;
const MINUTE_MS = 60_000;

type Kept<T> = { at: number; value: Promise<T> };

/**
 * Answers that many ask for at once and that may be `ms` milliseconds old: who comes meanwhile shares the answer, or waits
 * for the same one. A minute of the context's clock is the longest, whatever `ms` is.
 */
export function keepBriefly<T>(ms: number) {
  const keptOf = new WeakMap<Db, Map<string, Kept<T>>>();
  return async (context: Context, key: string, find: () => Promise<T>): Promise<T> => {
    const kept = keptOf.get(context.db) ?? new Map<string, Kept<T>>();
    keptOf.set(context.db, kept);
    const dated = `${Math.floor(context.clock.now().getTime() / MINUTE_MS)} ${key}`;
    const now = performance.now();
    const known = kept.get(dated);
    if (known && now - known.at < ms) return known.value;
    if (kept.size >= MOST_KEPT) kept.clear();
    const value = find();
    kept.set(dated, { at: now, value });
    value.catch(() => kept.delete(dated));
    return value;
  };
}
