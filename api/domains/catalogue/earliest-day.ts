import type { Context } from '../../context.ts';
import type { Db } from '../../platform/db.ts';
import { earliestWindows, type Window } from '../delivery/delivery.service.ts';

type Need = { store_id: number; lead_time_minutes: number; units: number; can_deliver: boolean; can_pick_up: boolean };

/** Long enough that a rush on one product asks once, short enough that nobody waits for it. */
const KEPT_MS = 2000;
const MOST_KEPT = 5000;
const MINUTE_MS = 60_000;

type Kept = { at: number; window: Promise<Window | null> };
const keptOf = new WeakMap<Db, Map<string, Kept>>();

/**
 * The first window for one piece, delivered or collected, or null. A hint for the page, up to two seconds old: windows
 * are judged again when they are chosen. Two statements when it is not known.
 */
export async function earliestFor(context: Context, need: Need): Promise<Window | null> {
  const kept = keptOf.get(context.db) ?? new Map<string, Kept>();
  keptOf.set(context.db, kept);
  const minute = Math.floor(context.clock.now().getTime() / MINUTE_MS);
  const key = `${need.store_id} ${need.lead_time_minutes} ${need.units} ${minute}`;
  const now = performance.now();
  const known = kept.get(key);
  if (known && now - known.at < KEPT_MS) return known.window;
  if (kept.size >= MOST_KEPT) kept.clear();
  const window = findEarliest(context, need);
  kept.set(key, { at: now, window });
  window.catch(() => kept.delete(key));
  return window;
}

async function findEarliest(context: Context, need: Need): Promise<Window | null> {
  const { store_id, units, lead_time_minutes, can_deliver, can_pick_up } = need;
  const ways = [...(can_deliver ? (['delivery'] as const) : []), ...(can_pick_up ? (['pickup'] as const) : [])];
  const found = await earliestWindows(
    context,
    ways.map((fulfilment) => ({ store_id, fulfilment, units, lead_time_minutes })),
  );
  const [first] = found
    .filter((window) => window !== null)
    .sort((a, b) => a.starts_at.getTime() - b.starts_at.getTime());
  return first ?? null;
}
