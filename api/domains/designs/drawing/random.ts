/** Chance that repeats: the same seed gives the same sprinkles. */
export type Random = {
  /** 0 ≤ x < 1 */
  next(): number;
  between(from: number, to: number): number;
  pick<T>(from: readonly T[]): T;
};

/** mulberry32 (public domain, Tommy Ettinger). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    between: (from, to) => from + next() * (to - from),
    pick: <T>(from: readonly T[]) => from[Math.floor(next() * from.length)] as T,
  };
}

/** FNV-1a over UTF-16 units: a short, stable name for a text. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
