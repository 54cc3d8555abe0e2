import { Form } from 'react-router';
import { Button } from '../../ui/button.tsx';
import type { StoreProductCard } from './product.ts';

type Switched = Pick<StoreProductCard, 'id' | 'name' | 'status' | 'is_available' | 'stock'>;

/** Without scripts the page comes anew: back to where the button was. */
export function Jump() {
  return (
    <noscript>
      <input type="hidden" name="jump" value="yes" />
    </noscript>
  );
}

/** The kitchen's switch: sold out or back, at once and without the form. `product` tells a list whose it is. */
export function SoldOutButton({ product }: { product: Switched }) {
  const { id, name, is_available } = product;
  const words = is_available ? 'Mark as sold out' : 'Back on sale';
  return (
    <Form method="post" preventScrollReset>
      <Jump />
      <input type="hidden" name="product" value={id} />
      <input type="hidden" name="press" value="switch" />
      <Button
        type="submit"
        name="available"
        value={is_available ? 'no' : 'yes'}
        tone={is_available ? 'quiet' : 'primary'}
        size="small"
        aria-label={`${words}: ${name}`}
      >
        {words}
      </Button>
    </Form>
  );
}

export function StockForm({ product }: { product: Switched & { stock: number } }) {
  const { id, name, stock } = product;
  return (
    <Form method="post" preventScrollReset className="flex items-center gap-2">
      <Jump />
      <input type="hidden" name="product" value={id} />
      <input type="hidden" name="press" value="switch" />
      <input type="hidden" name="stock_was" value={stock} />
      <input
        key={stock}
        name="stock"
        defaultValue={stock}
        inputMode="numeric"
        maxLength={7}
        aria-label={`In stock: ${name}`}
        className="tabular h-9 w-16 rounded-sm border border-line-strong bg-surface-raised px-2 text-center text-base pointer-coarse:h-11"
      />
      <Button type="submit" tone="quiet" size="small" aria-label={`Set the stock of ${name}`}>
        Set
      </Button>
    </Form>
  );
}

export function SwitchCard({ product }: { product: Switched }) {
  if (product.status !== 'active') return null;
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
      <SoldOutButton product={product} />
      {product.stock !== null && (
        <span className="flex items-center gap-2 text-sm">
          In stock <StockForm product={{ ...product, stock: product.stock }} />
        </span>
      )}
    </div>
  );
}
