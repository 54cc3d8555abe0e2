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
    image: imagesOf(product).map((path) => origin + path),
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

/** Photographs; without them the drawing, as a picture that search engines read. */
const imagesOf = (product: Product) =>
  product.pictures.length > 0 ? product.pictures.map(({ share_url }) => share_url) : [pictureOf(product)];

/** For link previews, which show no SVG. */
export const pictureOf = ({ id, pictures }: Product) =>
  pictures[0]?.share_url ?? `/api/v1/products/${id}/drawing.png?width=1200`;
