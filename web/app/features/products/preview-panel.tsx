import { Eye } from 'lucide-react';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { DesignableProduct } from '../../../../api/domains/designs/option-groups.ts';
import { formatMoney } from '../../lib/format.ts';
import { ButtonLink } from '../../ui/button.tsx';
import type { DesignView } from '../customiser/design-view.ts';
import { moneyOf } from '../customiser/money-of.ts';
import { amountOf } from '../customiser/words.ts';
import { DrawingView } from './drawing-view.tsx';
import { type PreviewStore, toPreview } from './preview-product.ts';
import type { StoreProduct } from './product.ts';

const Preview = lazy(() => import('./preview.tsx'));

type PanelProps = {
  product: StoreProduct;
  store: PreviewStore;
  draft: DesignableProduct;
  description: string;
  opening: DesignView | undefined;
  href: string;
};

/** Beside the form, on small screens below it: what customers will see as it is typed; without scripts, as it was saved. */
export function PreviewPanel({ product, store, draft, description, opening, href }: PanelProps) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (matchMedia('(min-width: 64rem)').matches) setOpen(true);
  }, []);
  const shown = useMemo(
    () => toPreview(draft, { ...product, description }, store, []),
    [draft, product, description, store],
  );
  const price = opening ? moneyOf(opening.unit_price_minor, draft.currency) : product.from_price;
  const amount = opening ? amountOf(opening.servings, 1) : '';
  return (
    <aside aria-label="Preview" className="rounded-lg border border-line bg-surface-raised">
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 rounded-lg p-4 marker:content-none">
          <h2 className="font-sans font-semibold text-base">What customers will see</h2>
          <span className="tabular text-sm">
            Opens at <b>{formatMoney(price)}</b>
            {amount && `, ${amount.toLowerCase()}`}
          </span>
        </summary>
        <div className="border-line border-t p-4 lg:max-h-[calc(100dvh-11.5rem)] lg:overflow-y-auto lg:overscroll-contain">
          <ButtonLink href={href} tone="quiet" size="small" isWide icon={<Eye aria-hidden="true" className="size-4" />}>
            Full page, as saved last
          </ButtonLink>
          <div className="mt-4">
            {isOpen ? (
              <Suspense fallback={<DrawingView drawing={undefined} picture={product.picture} />}>
                <Preview key={draft.groups.map(({ id }) => id).join()} product={shown} />
              </Suspense>
            ) : (
              <DrawingView drawing={undefined} picture={product.picture} />
            )}
          </div>
        </div>
      </details>
    </aside>
  );
}
