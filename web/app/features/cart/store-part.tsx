import { formatDay, formatMoney, formatWindow } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { type CartLine, type StoreQuote, storeProblems } from './cart.ts';
import { CartLineItem } from './cart-line.tsx';

type StorePartProps = {
  quote: StoreQuote;
  lines: readonly CartLine[];
  problem?: { lineId?: number; message: string };
};

/** One store's part of the cart; it becomes one order. */
export function StorePart({ quote, lines, problem }: StorePartProps) {
  const { store, earliest, missing_for_minimum: minimum, missing_for_free_delivery: free } = quote;
  return (
    <Card className="sm:px-7">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-xl">
          <Link href={paths.store(store.slug)} className="underline-offset-4 hover:underline">
            {store.name}
          </Link>
        </h2>
        {earliest && (
          <p className="text-content-muted text-sm">
            Earliest {formatDay(earliest.starts_at, store.timezone)},{' '}
            {formatWindow(earliest.starts_at, earliest.ends_at, store.timezone)}
          </p>
        )}
      </div>
      <ul className="divide-y divide-line">
        {lines.map((line) => (
          <CartLineItem key={line.id} line={line} error={problem?.lineId === line.id ? problem.message : undefined} />
        ))}
      </ul>
      <div className="mt-3 grid gap-2 empty:hidden">
        {storeProblems(quote, lines).map((message) => (
          <Notice key={message} tone="caution">
            {message}
          </Notice>
        ))}
        {!earliest && (
          <Notice tone="caution">{store.name} has no time with room for all of this. Fewer pieces may find one.</Notice>
        )}
        {minimum && (
          <Notice tone="caution">
            {formatMoney(minimum)} more and {store.name} delivers there.{' '}
            <Link href={paths.store(store.slug)} className="text-link">
              Add something
            </Link>
            {quote.offers.includes('pickup') && ', or choose pickup at checkout'}.
          </Notice>
        )}
        {!minimum && free && (
          <Notice>
            {formatMoney(free)} more for free delivery from {store.name}.
          </Notice>
        )}
      </div>
    </Card>
  );
}
