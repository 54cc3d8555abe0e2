import { formatMoney } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import type { Quote } from './wishes.ts';

type Props = { quote: Quote; isBusy: boolean };

/** Names the duty to pay and the amount; which of the two words show follows the chosen way to pay. */
export function OrderButton({ quote, isBusy }: Props) {
  const total = quote.total ? ` ${formatMoney(quote.total)}` : '';
  const isPickedUp = quote.stores.every((store) => store.fulfilment === 'pickup');
  return (
    <Button type="submit" name="intent" value="order" size="large" isWide isBusy={isBusy}>
      <span className="group-has-[[value=cash]:checked]/form:hidden">Order and pay{total}</span>
      <span className="hidden group-has-[[value=cash]:checked]/form:inline">
        Order, pay{total} in cash {isPickedUp ? 'at the store' : 'on delivery'}
      </span>
    </Button>
  );
}
