import { useEffect } from 'react';

/** On a narrow screen the bars of tabs scroll: the current one is brought into sight, again when `view` changes. */
export function useCurrentInSight(view: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view has another current tab
  useEffect(() => {
    for (const link of document.querySelectorAll('nav [aria-current="page"]')) {
      const bar = link.closest('nav');
      if (!bar) continue;
      const [inner, outer] = [link.getBoundingClientRect(), bar.getBoundingClientRect()];
      bar.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
    }
  }, [view]);
}
