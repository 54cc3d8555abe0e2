import { StatusPill } from '../../ui/badge.tsx';
import type { StoreProductCard } from './product.ts';
import { STATE_WORDS } from './words.ts';

type Stated = Pick<StoreProductCard, 'status' | 'is_available' | 'stock'>;

const isSoldOut = ({ status, is_available, stock }: Stated): boolean =>
  status === 'active' && (!is_available || stock === 0);

/** Draft, on sale, sold out, archived: in a word and a colour. */
export function StatePill({ product }: { product: Stated }) {
  if (isSoldOut(product)) return <StatusPill tone="caution">Sold out</StatusPill>;
  const tone = product.status === 'active' ? 'positive' : 'neutral';
  return <StatusPill tone={tone}>{STATE_WORDS[product.status]}</StatusPill>;
}
