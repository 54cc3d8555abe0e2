import { formatDay, formatMoney } from '../../lib/format.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { LiveRegion } from '../../ui/live.tsx';
import type { DesignView } from './design-view.ts';
import { moneyOf } from './money-of.ts';
import type { Product, Window } from './product.ts';
import { amountOf } from './words.ts';

type OrderBarProps = {
  product: Product;
  view: DesignView;
  quantity: number;
  earliest: Window | null;
  isEditing: boolean;
  isBusy: boolean;
  isPreview: boolean;
};

/** The price and what is had for it, always in sight, with the one thing to do. */
export function OrderBar(props: OrderBarProps) {
  const { product, view, quantity, earliest, isEditing, isBusy, isPreview } = props;
  const total = formatMoney(moneyOf(view.unit_price_minor * quantity, product.currency));
  const amount = amountOf(view.servings, quantity);
  const day = earliest ? `from ${formatDay(earliest.starts_at, product.store.timezone)}` : '';
  return (
    <div className="mx-[calc(-1*clamp(1rem,4vw,2rem))] sticky bottom-0 z-20 border-line border-t bg-surface/95 px-[clamp(1rem,4vw,2rem)] pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] backdrop-blur-md lg:mx-0 lg:bottom-4 lg:rounded-lg lg:border lg:bg-surface-raised lg:p-4 lg:shadow-lifted">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="min-w-0 flex-1 leading-tight">
          <b className="tabular block text-xl">{total}</b>
          <span className="block text-content-muted text-sm">{[amount, day].filter(Boolean).join(', ')}</span>
        </p>
        <button
          type="submit"
          formMethod="get"
          formNoValidate
          className={`${buttonClass({ tone: 'quiet', size: 'large' })} [@media(scripting:enabled)]:hidden`}
        >
          Update
        </button>
        <Button type="submit" size="large" isBusy={isBusy} disabled={!product.is_available || isPreview}>
          {isEditing ? 'Save changes' : 'Add to cart'}
        </Button>
      </div>
      <LiveRegion>{[total, amount, day].filter(Boolean).join(', ')}</LiveRegion>
      <LiveRegion>{containsWords(view.contains)}</LiveRegion>
    </div>
  );
}

/** Read out only when it changes: someone who can't see the box hears that nuts came in. */
const containsWords = (contains: readonly string[]) =>
  contains.length > 0 ? `Contains ${contains.map((code) => code.replace('_', ' ')).join(', ')}` : 'No listed allergens';
