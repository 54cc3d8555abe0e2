import { canonicalJson } from '../../platform/canonical-json.ts';
import { sha256 } from '../../platform/tokens.ts';
import type { DesignableProduct } from '../designs/option-groups.ts';
import { defaultSelections, priceDesign } from '../designs/price-design.ts';

/**
 * The two columns that say what the design comes to that a product's page opens with; every writer of products, groups
 * or options keeps them. `from_price_minor` is in the product's minor units; `opening_design.drawing` is the version of
 * its picture, which may be cached for ever under it.
 */
export function openingDesign(product: DesignableProduct) {
  const { design } = priceDesign(product, defaultSelections(product));
  const { contains, may_contain, diets, servings, lead_time_minutes, capacity_units, work_units } = design;
  const drawing = sha256(canonicalJson(design.art)).slice(0, 12);
  return {
    from_price_minor: design.unit_price_minor,
    opening_design: { contains, may_contain, diets, servings, lead_time_minutes, capacity_units, work_units, drawing },
  };
}
