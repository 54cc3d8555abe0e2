import { formatCount, formatMoney } from '../../lib/format.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { moneyOf } from '../customiser/money-of.ts';
import type { PriceChange } from './preview-product.ts';

type SaveBarProps = {
  isChanged: boolean;
  isBusy: boolean;
  isNew: boolean;
  /** The product that a new group is made for. */
  forProduct: string | undefined;
  usedBy: number;
  /** Products that were looked at. */
  checked: number;
  changes: readonly PriceChange[];
  currency: string;
  errors: number;
};

/** What a save does to products in use, and the save. Always in sight. */
export function SaveBar(props: SaveBarProps) {
  const { isChanged, isBusy, isNew, errors } = props;
  return (
    <div className="sticky bottom-0 z-20 -mx-4 border-line border-t bg-surface/95 px-4 py-3 backdrop-blur-md sm:mx-0 sm:bottom-3 sm:rounded-lg sm:border sm:bg-surface-raised sm:shadow-lifted">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="min-w-28 flex-1 text-sm" role="status">
          <Consequences {...props} />
          {errors > 0 && <p className="font-medium text-danger">{formatCount(errors, 'thing')} to mend first.</p>}
        </div>
        <a href="#preview" className={cx(buttonClass({ tone: 'plain' }), 'px-3! lg:hidden')}>
          See it
        </a>
        <Button type="submit" isBusy={isBusy} aria-describedby="save-effect">
          {isNew ? 'Add this group' : isChanged ? 'Save changes' : 'Save'}
        </Button>
      </div>
    </div>
  );
}

function Consequences({ isChanged, isNew, forProduct, usedBy, checked, changes, currency }: SaveBarProps) {
  if (isNew && forProduct) return <p id="save-effect">It goes on {forProduct} at once.</p>;
  if (isNew) return <p id="save-effect">A new group is on no product until you add it there.</p>;
  if (usedBy === 0) return <p id="save-effect">No product has this group yet.</p>;
  const use = usedBy === 1 ? 'One product uses this' : `${usedBy} products use this`;
  if (!isChanged || checked === 0) return <p id="save-effect">{use}.</p>;
  if (changes.length === 0) return <p id="save-effect">{use}; no “from” price changes.</p>;
  const money = (minor: number) => formatMoney(moneyOf(minor, currency));
  return (
    <details id="save-effect">
      <summary className="cursor-pointer py-1 font-medium">
        {use}; {changes.length === 1 ? 'a “from” price changes' : `${changes.length} “from” prices change`}
      </summary>
      <ul className="mt-1 grid max-h-40 gap-0.5 overflow-y-auto">
        {changes.map(({ id, name, before_minor, after_minor }) => (
          <li key={id} className="tabular">
            {name}: {money(before_minor)} → <b>{money(after_minor)}</b>
          </li>
        ))}
      </ul>
      {usedBy > checked && <p className="text-content-muted">The first {checked} were looked at.</p>}
    </details>
  );
}
