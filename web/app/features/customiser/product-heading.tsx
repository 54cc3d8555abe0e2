import { paths } from '../../paths.ts';
import { Badge } from '../../ui/badge.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Product } from './product.ts';

/** Name, who makes it, and what to know before choosing. */
export function ProductHeading({ product, isLineGone }: { product: Product; isLineGone: boolean }) {
  const { store, stock } = product;
  return (
    <header className="grid gap-3">
      <h1 className="text-3xl">{product.name}</h1>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-content-muted">
        <span>
          by{' '}
          <Link href={paths.store(store.slug)} className="text-link inline-block py-0.5 font-semibold">
            {store.name}
          </Link>
          , {store.district}
        </span>
        {stock !== null && stock > 0 && stock <= 5 && <Badge tone="caution">{stock} left</Badge>}
      </p>
      <p className="max-w-text">{product.description}</p>
      {!product.is_available && (
        <Notice tone="caution" title="Sold out for now">
          You can still look at the choices.{' '}
          <Link href={paths.store(store.slug)} className="text-link">
            See what else {store.name} makes.
          </Link>
        </Notice>
      )}
      {isLineGone && <Notice>This is no longer in your cart. What you choose here is added as new.</Notice>}
    </header>
  );
}
