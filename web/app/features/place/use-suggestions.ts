import { useEffect, useState } from 'react';
import type { components } from '../../../../contract/api-types.gen.ts';

export type Suggestion = components['schemas']['Place'] & { label: string };

const WAIT_MS = 140;
const SHORTEST = 2;

/** What the typed words may mean, a moment after the last key; nothing when the network is gone. */
export function useSuggestions(typed: string): Suggestion[] {
  const [found, setFound] = useState<Suggestion[]>([]);
  useEffect(() => {
    if (typed.trim().length < SHORTEST) return setFound([]);
    const leaving = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const answer = await fetch(`/api/v1/places?${new URLSearchParams({ q: typed, limit: '5' })}`, leaving);
        if (answer.ok) setFound((await answer.json()).items);
      } catch {
        if (!leaving.signal.aborted) setFound([]);
      }
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [typed]);
  return found;
}
