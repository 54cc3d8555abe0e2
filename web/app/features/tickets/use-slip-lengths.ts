import { useEffect } from 'react';
import { PAPERS, type Paper, pageRule } from './paper.ts';

const PX_A_MM = 96 / 25.4;

/** On a roll each slip gets a page of its own length, so that the printer cuts where it ends. */
export function useSlipLengths(paper: Paper): void {
  useEffect(() => {
    if (paper === 'a6') return;
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const measure = () => sheet.replaceSync(rulesFor(paper));
    measure();
    // Drawings and fonts have no influence on widths, but text does that was set in another font at first.
    void document.fonts.ready.then(measure);
    window.addEventListener('beforeprint', measure);
    return () => {
      window.removeEventListener('beforeprint', measure);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [paper]);
}

function rulesFor(paper: Paper): string {
  const least = PAPERS[paper].width_mm + 1;
  return [...document.querySelectorAll<HTMLElement>('[data-slip]')]
    .map(({ dataset, scrollHeight }) => {
      const name = `slip-${dataset.slip}`;
      // A page that is wider than long would be turned; a few millimetres more keep roundings on one page.
      const height = Math.max(least, Math.ceil(scrollHeight / PX_A_MM) + 4);
      return `${pageRule(paper, name, height)} @media print { [data-slip="${dataset.slip}"] { page: ${name}; } }`;
    })
    .join('\n');
}
