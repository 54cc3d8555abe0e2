import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { DesignableProduct, OptionGroup } from '../../../../api/domains/designs/option-groups.ts';
import { minorOf } from './amounts.ts';
import type { Fields } from './fields.ts';
import { designableDraft } from './product.ts';
import { readProduct } from './product-form.ts';

type Live = typeof import('../customiser/live.ts');

type Draft = { id: number; currency: string; groups: readonly OptionGroup[] };

/**
 * The product as it is typed: what its page would open with, and its drawing, by the functions that the shop uses. They come
 * after the page works; until then `opening` is undefined.
 */
export function useLiveProduct({ id, currency, groups }: Draft, now: Fields) {
  const [live, setLive] = useState<Live>();
  useEffect(() => {
    import('../customiser/live.ts').then(
      (code) => setLive(() => code),
      () => undefined,
    );
  }, []);
  const typed = useDeferredValue(now);
  const draft = useMemo(() => {
    const { values } = readProduct(typed, currency);
    return designableDraft(id, values, minorOf(values.price), groups);
  }, [typed, id, currency, groups]);
  const opening = useMemo(() => (live ? openingOf(live, draft) : undefined), [live, draft]);
  const art = JSON.stringify(draft.art);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the drawing's own words are enough
  const drawing = useMemo(() => (live ? drawingOf(live, draft) : undefined), [live, art, draft.name]);
  return { draft, opening, drawing };
}

function openingOf(live: Live, draft: DesignableProduct) {
  return live.viewDesign(draft, live.openingSelections(draft)).view;
}

/** The product alone, before any choice. */
function drawingOf({ composeArt, drawDesign, describeDesign }: Live, { art, name }: DesignableProduct) {
  const whole = composeArt(art, []);
  const description = describeDesign(whole);
  return { svg: drawDesign(whole, { title: name, description }), description };
}
