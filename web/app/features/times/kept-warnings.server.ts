import { readCookie, writeCookie } from '../../lib/cookies.ts';
import type { Times } from './times.ts';

export type KeptWarning = { text: string; orders: [id: number, number: string][]; more: number };

const A_WEEK = 7 * 24 * 3600;
const SHOWN_ORDERS = 12;
/** A browser keeps 4 KB a cookie. */
const MAX_CHARS = 3200;
const nameOf = (storeId: number) => `times_warnings_${storeId}`;

/** What saves left for people to look at, until they put it away: on every page of the times, whatever they do meanwhile. */
export function keptWarnings(request: Request, storeId: number): { warnings: KeptWarning[]; left_out: number } {
  try {
    const { w, n } = JSON.parse(readCookie(request, nameOf(storeId)) ?? '{}');
    return { warnings: Array.isArray(w) ? w.filter(isWarning) : [], left_out: Number(n) || 0 };
  } catch {
    return { warnings: [], left_out: 0 };
  }
}

const isWarning = (warning: unknown): warning is KeptWarning => {
  const { text, orders, more } = (warning ?? {}) as Partial<KeptWarning>;
  return typeof text === 'string' && Array.isArray(orders) && typeof more === 'number';
};

/**
 * The Set-Cookie line that adds these, the newest first; undefined when there is nothing to add. What is said of windows
 * and hours alone, without an order in it, is over once those are saved again.
 */
export function keepWarnings(
  args: { request: Request; url: URL },
  storeId: number,
  { warnings: added, isWeek }: { warnings: Times['warnings']; isWeek: boolean },
) {
  const found = keptWarnings(args.request, storeId);
  const still = isWeek ? found.warnings.filter(({ orders }) => orders.length > 0) : found.warnings;
  if (added.length === 0 && still.length === found.warnings.length) return undefined;
  const before = { warnings: still, left_out: still.length > 0 ? found.left_out : 0 };
  const fresh = added.map(({ text, orders, order_count }) => ({
    text,
    orders: orders.slice(0, SHOWN_ORDERS).map(({ id, number }): [number, string] => [id, number]),
    more: order_count - Math.min(SHOWN_ORDERS, orders.length),
  }));
  const all = [...fresh, ...before.warnings.filter(({ text }) => !fresh.some((warning) => warning.text === text))];
  const kept: KeptWarning[] = [];
  for (const warning of all) {
    if (encodeURIComponent(JSON.stringify([...kept, warning])).length > MAX_CHARS) break;
    kept.push(warning);
  }
  const left_out = before.left_out + all.length - kept.length;
  return writeCookie(nameOf(storeId), JSON.stringify({ w: kept, n: left_out }), { url: args.url, seconds: A_WEEK });
}

export const forgetWarnings = (url: URL, storeId: number) =>
  writeCookie(nameOf(storeId), undefined, { url, seconds: 0 });
