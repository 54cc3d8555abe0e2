import { formatMoney, type Money } from '../../lib/format.ts';
import { Summary, SummaryRow } from '../../ui/summary.tsx';
import { moneyWords, type Order } from './order-words.ts';

/** What it cost, and where the money is now. */
export function OrderMoney({ order }: { order: Order }) {
  const isTaxIncluded = order.is_tax_included && isSome(order.tax);
  return (
    <div className="grid gap-4">
      <Summary>
        <SummaryRow label="Items">{formatMoney(order.items)}</SummaryRow>
        {isSome(order.discount) && (
          <SummaryRow label="Discount" tone="positive">
            −{formatMoney(order.discount)}
          </SummaryRow>
        )}
        <SummaryRow label={order.fulfilment === 'pickup' ? 'Pickup' : 'Delivery'}>
          {isSome(order.delivery) ? formatMoney(order.delivery) : 'Free'}
        </SummaryRow>
        {!order.is_tax_included && <SummaryRow label="Tax">{formatMoney(order.tax)}</SummaryRow>}
        <SummaryRow label="Total" isTotal hint={isTaxIncluded ? `Includes ${formatMoney(order.tax)} tax` : undefined}>
          {formatMoney(order.total)}
        </SummaryRow>
      </Summary>
      <p className="text-content-muted">{moneyWords(order)}</p>
    </div>
  );
}

const isSome = (money: Money) => Number(money.amount) !== 0;
