import { useEffect } from 'react';
import { useRevalidator } from 'react-router';

const ASK_EVERY_MS = 1000;

/** Asks again each second while something is on its way, and somebody looks. */
export function useProgress(isBusy: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!isBusy) return;
    const timer = setInterval(() => document.visibilityState === 'visible' && revalidate(), ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isBusy, revalidate]);
}
