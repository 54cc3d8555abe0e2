import type { DesignableProduct, Selection } from '../../../../api/domains/designs/option-groups.ts';
import type { components } from '../../../../contract/api-types.gen.ts';
import type { DesignView } from './design-view.ts';

export type Product = components['schemas']['Product'];
export type Window = { starts_at: string; ends_at: string };

/** What the customiser opens with. `wanted` also has the defaults of groups that don't show yet. */
export type DesignState = {
  wanted: Selection[];
  view: DesignView;
  quantity: number;
  earliest: Window | null;
  /** Group id → what to know there before anything is changed: that a choice has sold out since. */
  notes: Record<number, string>;
};

/** The contract calls a drawing's parts unknown; the drawing cleans whatever it gets (clean-art.ts). */
export const designable = (product: Product): DesignableProduct => product as unknown as DesignableProduct;

/** India's mark: vegetarian only without egg. */
export const markOf = ({ contains, diets }: Pick<DesignView, 'contains' | 'diets'>): 'veg' | 'non_veg' =>
  !contains.includes('eggs') && (diets.includes('vegetarian') || diets.includes('vegan')) ? 'veg' : 'non_veg';

export const drawingUrl = (productId: number, code: string) =>
  `/api/v1/products/${productId}/drawing.svg?s=${encodeURIComponent(code)}`;
