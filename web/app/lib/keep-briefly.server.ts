const MOST_KEPT = 500;

/**
 * What is the same for everyone who asks within `ms` milliseconds, found once: never what depends on who asks. A
 * failure is not kept.
 */
export function keepBriefly<T>(ms: number) {
  const kept = new Map<string, { until: number; value: Promise<T> }>();
  return (key: string, find: () => Promise<T>): Promise<T> => {
    const now = performance.now();
    const known = kept.get(key);
    if (known && now < known.until) return known.value;
    if (kept.size >= MOST_KEPT) kept.clear();
    const value = find();
    kept.set(key, { until: now + ms, value });
    value.catch(() => kept.delete(key));
    return value;
  };
}
