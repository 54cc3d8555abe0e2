import { formatDay, formatMoney, formatWindow } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { StatusPill } from '../../ui/badge.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import type { FoundPayment } from './find-payment.server.ts';

/** One purchase at several stores: each order has its own way from here. */
export function PlacedOrders({ checkout, orders }: Pick<FoundPayment, 'checkout' | 'orders'>) {
  return (
    <div className="grid max-w-2xl gap-6">
      <div className="grid gap-2">
        <h1 className="text-3xl">Thank you, {checkout.name}</h1>
        <p className="text-content-muted">
          {orders.length} stores have your orders, {formatMoney(checkout.total)} in all. The confirmations go to{' '}
          {checkout.email}.
        </p>
      </div>
      <ul className="grid gap-4">
        {orders.map((order) => (
          <li key={order.id}>
            <Card className="flex flex-wrap items-center justify-between gap-4">
              <OrderLine order={order} />
            </Card>
          </li>
        ))}
      </ul>
    </div>
  );
}

function OrderLine({ order }: { order: FoundPayment['orders'][number] }) {
  const { starts_at, ends_at, timezone } = order.window;
  return (
    <>
      <div className="grid justify-items-start gap-1.5">
        <StatusPill tone="accent">{order.status_words}</StatusPill>
        <h2 className="text-lg">{order.store.name}</h2>
        <p className="text-content-muted text-sm">
          {order.fulfilment === 'pickup' ? 'Pickup' : 'Delivery'} {formatDay(starts_at, timezone)},{' '}
          {formatWindow(starts_at, ends_at, timezone)}
        </p>
      </div>
      <ButtonLink href={paths.tracking(order.tracking_token)} tone="quiet">
        Follow order {order.number}
      </ButtonLink>
    </>
  );
}
