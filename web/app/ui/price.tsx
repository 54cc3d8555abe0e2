import { formatMoney, type Money } from '../lib/format.ts';
import { cx } from './cx.ts';

type PriceProps = {
  money: Money;
  /** The price before a reduction. */
  was?: Money;
  /** "from ₹650": the cheapest way to have it. */
  isFrom?: boolean;
  size?: 'small' | 'medium' | 'large';
};

const SIZES = { small: 'text-sm', medium: 'text-base', large: 'text-xl' };

export function Price({ money, was, isFrom = false, size = 'medium' }: PriceProps) {
  return (
    <span className={cx('tabular inline-flex items-baseline gap-1.5 whitespace-nowrap', SIZES[size])}>
      {isFrom && <span className="font-normal text-[0.85em] text-content-muted">from</span>}
      <span className="font-bold">{formatMoney(money)}</span>
      {was && (
        <s className="text-[0.85em] text-content-muted">
          <span className="sr-only">instead of </span>
          {formatMoney(was)}
        </s>
      )}
    </span>
  );
}
