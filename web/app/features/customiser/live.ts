/**
 * What lets the browser answer by itself: prices, rules and the drawing with its letters, 60 KB that come after the page
 * works. Import it only with `import()`.
 */
export { composeArt } from '../../../../api/domains/designs/art.ts';
export { describeDesign, drawDesign } from '../../../../api/domains/designs/draw-design.ts';
export { openingSelections, viewDesign } from './design-view.ts';
