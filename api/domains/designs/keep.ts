/** Keeps the last `size` things made, by key; those wanted at the same time are made once. A failure is not kept. */
export function makeKeep<T>(size: number) {
  const kept = new Map<string, Promise<T>>();
  return {
    getOrMake(key: string, make: () => Promise<T>): Promise<T> {
      const known = kept.get(key);
      kept.delete(key);
      const value = known ?? make();
      kept.set(key, value);
      if (!known) value.catch(() => kept.delete(key));
      const [oldest] = kept.keys();
      if (kept.size > size && oldest !== undefined) kept.delete(oldest);
      return value;
    },
  };
}
