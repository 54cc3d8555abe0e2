import type { DesignableProduct } from '../../../../api/domains/designs/option-groups.ts';
import type { Product } from '../customiser/product.ts';
import type { StoreProduct } from './product.ts';

export type PreviewStore = Product['store'];

/** What the customiser needs of a product, of one that may not be on sale yet. */
export function toPreview(
  draft: DesignableProduct,
  { slug, kind, description, picture }: Pick<StoreProduct, 'slug' | 'kind' | 'description' | 'picture'>,
  store: PreviewStore,
  pictures: Product['pictures'],
): Product {
  return {
    ...draft,
    slug,
    kind,
    description,
    picture,
    pictures,
    store,
    category: { slug: '', name: '' },
    ingredients: '',
    occasions: [],
    flavours: [],
    is_available: true,
    stock: null,
    earliest: null,
    opening: {
      price: { amount: '0', currency: draft.currency },
      contains: draft.contains,
      may_contain: draft.may_contain,
      diets: draft.diets,
      contains_egg: draft.contains.includes('eggs'),
      mark: 'non_veg',
      servings: draft.servings,
      // No design needs that: its earliest day is asked for and never taken from here.
      lead_time_minutes: -1,
      capacity_units: draft.capacity_units,
      work_units: draft.work_units ?? {},
    },
  } as unknown as Product;
}
