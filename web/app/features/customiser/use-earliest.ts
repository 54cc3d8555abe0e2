import { useEffect, useRef, useState } from 'react';
import type { Product, Window } from './product.ts';
import { askedFor, firstOf, type Need, waysOf } from './windows.ts';

const keyOf = (need: Need) => new URLSearchParams(askedFor(need)).toString();
const PAUSE_MS = 80;

/** The first window this design can be had in; asked again when its notice or its work grows, each need once. */
export function useEarliest(
  product: Product,
  need: Need,
  initial: Window | null,
): { earliest: Window | null; isOld: boolean } {
  const key = keyOf(need);
  const known = useRef(new Map<string, Window | null>([[key, initial]]));
  const [found, setFound] = useState({ key, earliest: initial });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the need
  useEffect(() => {
    if (known.current.has(key)) return setFound({ key, earliest: known.current.get(key) ?? null });
    const stop = new AbortController();
    const timer = setTimeout(() => {
      askEarliest(product, need, stop.signal).then(
        (earliest) => {
          known.current.set(key, earliest);
          setFound({ key, earliest });
        },
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [key, product]);
  return { earliest: found.earliest, isOld: found.key !== key };
}

async function askEarliest(product: Product, need: Need, signal: AbortSignal): Promise<Window | null> {
  const query = keyOf(need);
  const ask = async (way: string) => {
    const answer = await fetch(`/api/v1/stores/${product.store.id}/windows?fulfilment=${way}&${query}`, { signal });
    if (!answer.ok) throw new Error(`Windows answered ${answer.status}.`);
    return ((await answer.json()) as { earliest: Window | null }).earliest;
  };
  return firstOf(await Promise.all(waysOf(product).map(ask)));
}
