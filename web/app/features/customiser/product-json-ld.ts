import { paths } from '../../paths.ts';
import type { Product } from './product.ts';

/** schema.org/Product for search engines: the opening design's price. */
export function productJsonLd(product: Product, origin: string) {
  const { store, opening } = product;
  const url = origin + paths.product(store.slug, product.id);
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product.name,
    description: product.description,
    image: origin + pictureOf(product),
    category: product.category.name,
    brand: { '@type': 'Brand', name: store.name },
    offers: {
      '@type': 'Offer',
      url,
      price: opening.price.amount,
      priceCurrency: opening.price.currency,
      availability: `https://schema.org/${product.is_available ? 'InStock' : 'OutOfStock'}`,
      seller: { '@type': 'Bakery', name: store.name },
    },
  };
}

/** For link previews, which show no SVG. */
export const pictureOf = ({ id }: Product) => `/api/v1/products/${id}/drawing.png?width=1200`;
