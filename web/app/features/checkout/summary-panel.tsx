import { ChevronDown } from 'lucide-react';
import { formatCount, formatDay, formatMoney, formatWindow, type Money } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';
import { PictureFrame, tintOf } from '../../ui/picture-frame.tsx';
import { Summary, SummaryRow } from '../../ui/summary.tsx';
import type { Cart, Quote, StoreQuote } from './wishes.ts';

type Props = { cart: Cart; quote: Quote };

/** Beside the form on wide screens, always in sight. */
export function SummaryAside({ cart, quote }: Props) {
  return (
    <aside aria-label="Your order" className="hidden lg:block">
      <div className="sticky top-6 grid max-h-[calc(100dvh-3rem)] gap-5 overflow-y-auto rounded-lg border border-line bg-surface-raised p-6">
        <div className="flex items-baseline justify-between">
          <h2 className="text-lg">Your order</h2>
          <ChangeLink />
        </div>
        <Lines {...{ cart }} />
        <Sums {...{ quote }} />
      </div>
    </aside>
  );
}

/** Above the form on phones: the total, and the rest when opened. */
export function SummaryFold({ cart, quote }: Props) {
  return (
    <details className="group/fold mb-6 rounded-md border border-line bg-surface-raised lg:hidden">
      <summary className="flex min-h-14 items-center gap-2 px-4 font-semibold [&::-webkit-details-marker]:hidden">
        <span>{formatCount(cart.pieces, 'item')}</span>
        <ChevronDown
          aria-hidden="true"
          className="size-5 text-content-muted transition-transform group-open/fold:rotate-180"
        />
        <span className="tabular ml-auto text-lg">{quote.total && formatMoney(quote.total)}</span>
      </summary>
      <div className="grid gap-5 border-line border-t p-4">
        <Lines {...{ cart }} />
        <Sums {...{ quote }} />
        <ChangeLink />
      </div>
    </details>
  );
}

const ChangeLink = () => (
  <Link href={paths.cart()} className="text-link inline-block py-1 text-sm">
    Change the cart
  </Link>
);

function Lines({ cart }: { cart: Cart }) {
  return (
    <ul className="grid gap-4">
      {cart.lines.map((line) => (
        <li key={line.id} className="grid grid-cols-[3.5rem_1fr_auto] gap-3">
          <PictureFrame src={line.picture.url} tint={tintOf(line.product.id)} className="rounded-sm" />
          <div className="min-w-0 text-sm">
            <p className="font-semibold">
              {line.quantity > 1 && `${line.quantity} × `}
              {line.product.name}
            </p>
            <p className="text-content-muted text-xs">
              {line.choices.flatMap((choice) => (choice.text ? [`“${choice.text}”`] : choice.names)).join(', ')}
            </p>
          </div>
          <p className="tabular text-sm">{formatMoney(line.total)}</p>
        </li>
      ))}
    </ul>
  );
}

/** The total with its parts; store by store where there are several. */
export function Sums({ quote }: { quote: Quote }) {
  const isOne = quote.stores.length === 1;
  return (
    <Summary>
      {quote.stores.map((store) => (
        <StoreSums key={store.store.id} store={store} hasName={!isOne} />
      ))}
      {quote.total && (
        <SummaryRow label="Total" isTotal hint={isOne && quote.stores[0] ? taxHint(quote.stores[0]) : undefined}>
          {formatMoney(quote.total)}
        </SummaryRow>
      )}
    </Summary>
  );
}

function StoreSums({ store, hasName }: { store: StoreQuote; hasName: boolean }) {
  return (
    <>
      {hasName && (
        <SummaryRow label={<b className="text-content">{store.store.name}</b>} hint={taxHint(store)}>
          {null}
        </SummaryRow>
      )}
      <SummaryRow label="Items">{formatMoney(store.items)}</SummaryRow>
      {isSome(store.discount) && (
        <SummaryRow label="Discount" tone="positive">
          −{formatMoney(store.discount)}
        </SummaryRow>
      )}
      <SummaryRow label={store.fulfilment === 'pickup' ? 'Pickup' : 'Delivery'} hint={timeHint(store)}>
        {store.delivery ? (isSome(store.delivery) ? formatMoney(store.delivery) : 'Free') : 'Enter the address'}
      </SummaryRow>
      {!store.is_tax_included && <SummaryRow label="Tax">{formatMoney(store.tax)}</SummaryRow>}
    </>
  );
}

const isSome = (money: Money) => Number(money.amount) !== 0;

function timeHint({ window, store }: StoreQuote) {
  if (!window) return undefined;
  const { starts_at, ends_at, price } = window;
  const time = `${formatDay(starts_at, store.timezone)}, ${formatWindow(starts_at, ends_at, store.timezone)}`;
  return isSome(price) ? `${time}, ${formatMoney(price)} of it for this time` : time;
}

const taxHint = ({ is_tax_included, tax }: StoreQuote) =>
  is_tax_included && isSome(tax) ? `Includes ${formatMoney(tax)} tax` : undefined;
