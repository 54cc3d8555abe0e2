import { formatMoney } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { Summary, SummaryRow } from '../../ui/summary.tsx';
import { type Cart, needsMending, type Quote, type StoreQuote } from './cart.ts';

/** What it comes to so far, and the one way on. */
export function CartSummary({ cart, quote }: { cart: Cart; quote: Quote }) {
  return (
    <Card className="lg:sticky lg:top-24">
      <h2 className="mb-4 text-xl">Summary</h2>
      <Summary>
        {quote.stores.map((store) => (
          <StoreRows
            key={store.store.id}
            quote={store}
            hasName={quote.stores.length > 1}
            place={quote.destination?.label}
          />
        ))}
        {quote.total && (
          <SummaryRow label={totalWords(quote)} hint={taxWords(quote)} isTotal>
            {formatMoney(quote.total)}
          </SummaryRow>
        )}
      </Summary>
      <div className="mt-5 hidden lg:block">
        <ToCheckout cart={cart} />
      </div>
      <p className="mt-3 text-content-muted text-sm">Next: where and when, then how to pay. No account needed.</p>
    </Card>
  );
}

export function ToCheckout({ cart }: { cart: Cart }) {
  if (needsMending(cart))
    return <p className="rounded-md bg-caution-quiet p-3 text-sm">Change or remove what can’t be made, then go on.</p>;
  return (
    <ButtonLink href={paths.checkoutStart()} size="large" isWide>
      Go to checkout
    </ButtonLink>
  );
}

function StoreRows({ quote, hasName, place }: { quote: StoreQuote; hasName: boolean; place: string | undefined }) {
  const name = hasName ? `, ${quote.store.name}` : '';
  const isPickup = quote.fulfilment === 'pickup';
  return (
    <>
      <SummaryRow label={`Items${name}`}>{formatMoney(quote.items)}</SummaryRow>
      {!isPickup && (
        <SummaryRow
          label={`Delivery${name}`}
          hint={quote.delivery ? (quote.is_delivery_estimate ? `To ${place}, an estimate` : `To ${place}`) : undefined}
          tone={quote.delivery && Number(quote.delivery.amount) === 0 ? 'positive' : 'plain'}
        >
          {quote.delivery ? deliveryWords(quote.delivery) : <WhereTo hasPlace={place !== undefined} />}
        </SummaryRow>
      )}
      {!quote.is_tax_included && <SummaryRow label={`Tax${name}`}>{formatMoney(quote.tax)}</SummaryRow>}
    </>
  );
}

const deliveryWords = (fee: { amount: string; currency: string }) =>
  Number(fee.amount) === 0 ? 'free' : formatMoney(fee);

function WhereTo({ hasPlace }: { hasPlace: boolean }) {
  if (hasPlace) return 'not there';
  return (
    <Link href={paths.place({ next: paths.cart() })} className="text-link">
      Where to?
    </Link>
  );
}

function totalWords({ stores }: Quote): string {
  if (stores.every((store) => store.delivery !== null)) return 'Total';
  return stores.some((store) => store.delivery !== null) ? 'Total so far' : 'Total without delivery';
}

function taxWords({ stores }: Quote): string | undefined {
  const included = stores.filter((store) => store.is_tax_included && Number(store.tax.amount) > 0);
  const [first] = included;
  if (!first) return undefined;
  const sum = included.reduce((total, store) => total + Number(store.tax.amount), 0);
  return `Includes ${formatMoney({ ...first.tax, amount: sum.toFixed(2) })} tax`;
}
