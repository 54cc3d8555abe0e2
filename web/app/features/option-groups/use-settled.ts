import { useEffect, useState } from 'react';

const PAUSE_MS = 80;

/** The value a moment after it last changed: prices and drawings are not made for every letter of a word. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
