import { newOrder } from '../../../emails/new-order.ts';
import { orderAccepted } from '../../../emails/order-accepted.ts';
import { orderCancelled } from '../../../emails/order-cancelled.ts';
import { orderCancelledForStore } from '../../../emails/order-cancelled-for-store.ts';
import { orderConfirmation } from '../../../emails/order-confirmation.ts';
import { orderDeclined } from '../../../emails/order-declined.ts';
import { orderDelivered } from '../../../emails/order-delivered.ts';
import type { OrderEmailTemplate } from '../../../emails/order-email.ts';
import { orderExpired } from '../../../emails/order-expired.ts';
import { orderReady } from '../../../emails/order-ready.ts';
import { outForDelivery } from '../../../emails/out-for-delivery.ts';
import { paymentReceived } from '../../../emails/payment-received.ts';
import { refundSent } from '../../../emails/refund-sent.ts';
import type { OrderEvent, OrderView } from './order-views.sql.ts';

/** One e-mail that an event causes. `name` and the event's row make its key, so it is sent once. */
export type Notice = { name: string; to: 'customer' | 'store'; template: OrderEmailTemplate };

/** Event → who hears, how. */
export function noticesOf(event: OrderEvent, order: Pick<OrderView, 'fulfilment'>): Notice[] {
  const customer = (name: string, template: OrderEmailTemplate): Notice => ({ name, to: 'customer', template });
  switch (event.event) {
    case 'order.placed':
      return [
        customer('order-confirmation', orderConfirmation),
        ...(event.data.paid ? [customer('payment-received', paymentReceived)] : []),
        { name: 'new-order', to: 'store', template: newOrder },
      ];
    case 'order.accepted':
      return [customer('order-accepted', orderAccepted)];
    case 'order.declined':
      return [customer('order-declined', orderDeclined)];
    case 'order.expired':
      return [customer('order-expired', orderExpired)];
    case 'order.ready':
      return order.fulfilment === 'pickup' ? [customer('order-ready', orderReady)] : [];
    case 'order.handed_over':
      return [customer('out-for-delivery', outForDelivery)];
    case 'order.completed':
      return [customer('order-delivered', orderDelivered)];
    case 'order.cancelled':
      // A draft that ends unpaid is no news to anybody, one that lost its place none to the store.
      return [
        ...(event.data.was_placed || event.data.has_lost_place ? [customer('order-cancelled', orderCancelled)] : []),
        ...(event.data.was_placed
          ? [{ name: 'order-cancelled-store', to: 'store' as const, template: orderCancelledForStore }]
          : []),
      ];
    case 'order.refunded':
      return [customer('refund-sent', refundSent)];
    default:
      return [];
  }
}
