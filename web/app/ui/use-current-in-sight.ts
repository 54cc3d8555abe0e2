import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * For a bar of links that scrolls on a narrow screen: the current one is brought into its middle, again when `current`
 * changes. Only the bar moves, never the page.
 */
export function useCurrentInSight(current: string | undefined): RefObject<HTMLElement | null> {
  const bar = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another current link stands elsewhere
  useLayoutEffect(() => {
    const link = bar.current?.querySelector('[aria-current="page"]');
    if (!bar.current || !link) return;
    const [inner, outer] = [link.getBoundingClientRect(), bar.current.getBoundingClientRect()];
    bar.current.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
  }, [current]);
  return bar;
}
