import { useEffect, useMemo, useState } from 'react';
import type { DesignableProduct } from '../../../../api/domains/designs/option-groups.ts';
import type { StoreProduct } from './group.ts';
import { designableOf } from './preview-product.ts';

/**
 * The store's products as they are asked for: those that have the group come by themselves, one after another, to tell
 * what a save does to them; others when somebody wants to see the group in one.
 */
export function useProducts(
  storeId: number,
  using: readonly { id: number }[],
  first: StoreProduct | undefined,
  version: number,
) {
  const [known, setKnown] = useState<ReadonlyMap<number, DesignableProduct>>(
    () => new Map(first ? [[first.id, designableOf(first)]] : []),
  );
  const [current, setCurrent] = useState(first?.id ?? 0);
  const ids = using.map(({ id }) => id).join(' ');

  // biome-ignore lint/correctness/useExhaustiveDependencies: a save changes what they cost
  useEffect(() => setKnown(new Map(first ? [[first.id, designableOf(first)]] : [])), [version]);
  useEffect(() => {
    const stop = new AbortController();
    const wanted = [...new Set([current, ...ids.split(' ').map(Number)])].filter((id) => id > 0 && !known.has(id));
    const [next] = wanted;
    if (next === undefined) return;
    fetchProduct(storeId, next, stop.signal).then(
      (product) => setKnown((last) => new Map(last).set(product.id, designableOf(product))),
      () => undefined,
    );
    return () => stop.abort();
  }, [storeId, ids, current, known]);

  const usingProducts = useMemo(() => using.flatMap(({ id }) => known.get(id) ?? []), [using, known]);
  return { known, current, setCurrent, usingProducts };
}

async function fetchProduct(storeId: number, id: number, signal: AbortSignal): Promise<StoreProduct> {
  const answer = await fetch(`/api/v1/stores/${storeId}/products/${id}`, { signal });
  if (!answer.ok) throw new Error(`The product answered ${answer.status}.`);
  return (await answer.json()) as StoreProduct;
}
