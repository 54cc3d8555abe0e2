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

/** Beside the form: what customers will see of it as it is typed. Without scripts, as it was saved last. */
export function PreviewPanel({ product, store, draft, description, opening, href }: PanelProps) {
  const [isAwake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  const shown = useMemo(
    () => toPreview(draft, { ...product, description }, store),
    [draft, product, description, store],
  );
  const price = opening ? moneyOf(opening.unit_price_minor, draft.currency) : product.from_price;
  const amount = opening ? amountOf(opening.servings, 1) : '';
  return (
    <aside aria-labelledby="preview-title" className="rounded-lg border border-line bg-surface-raised">
      <header className="flex items-center justify-between gap-2 border-line border-b py-3 pr-1 pl-4">
        <div>
          <h2 id="preview-title" className="font-sans font-semibold text-base">
            What customers will see
          </h2>
          <p className="tabular text-sm">
            Opens at <b>{formatMoney(price)}</b>
            {amount && `, ${amount.toLowerCase()}`}
          </p>
        </div>
        <ButtonLink href={href} tone="plain" size="small" icon={<Eye aria-hidden="true" className="size-4" />}>
          Full page
        </ButtonLink>
      </header>
      <div className="p-4 lg:max-h-[calc(100dvh-10.5rem)] lg:overflow-y-auto lg:overscroll-contain">
        {isAwake ? (
          <Suspense fallback={<DrawingView drawing={undefined} picture={product.picture} />}>
            <Preview key={draft.groups.map(({ id }) => id).join()} product={shown} />
          </Suspense>
        ) : (
          <DrawingView drawing={undefined} picture={product.picture} />
        )}
      </div>
    </aside>
  );
}
