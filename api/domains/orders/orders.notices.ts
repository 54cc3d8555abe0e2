import { newOrder } from '../../../emails/new-order.ts';
import { orderAccepted } from '../../../emails/order-accepted.ts';
import { orderCancelled } from '../../../emails/order-cancelled.ts';
import { orderCancelledForStore } from '../../../emails/order-cancelled-for-store.ts';
import {
  changeAcceptedForStore,
  changeExpired,
  changeExpiredForStore,
  changeRefused,
  changeRefusedForStore,
} from '../../../emails/order-change-answered.ts';
import { orderChangeAsked } from '../../../emails/order-change-asked.ts';
import { orderChangeProposed } from '../../../emails/order-change-proposed.ts';
import { orderChanged } from '../../../emails/order-changed.ts';
import { orderConfirmation } from '../../../emails/order-confirmation.ts';
import { orderDeclined } from '../../../emails/order-declined.ts';
import { orderDelivered } from '../../../emails/order-delivered.ts';
import type { OrderEmailTemplate } from '../../../emails/order-email.ts';
import { orderExpired } from '../../../emails/order-expired.ts';
import { orderPhoto } from '../../../emails/order-photo.ts';
import { orderReady } from '../../../emails/order-ready.ts';
import { outForDelivery } from '../../../emails/out-for-delivery.ts';
import { paymentReceived } from '../../../emails/payment-received.ts';
import { refundSent } from '../../../emails/refund-sent.ts';
import type { OpenChange } from './order-changes.sql.ts';
import type { OrderEvent, OrderView } from './order-views.sql.ts';

/** One e-mail that an event causes. `name` and the event's row make its key, so it is sent once. */
export type Notice = { name: string; to: 'customer' | 'store'; template: OrderEmailTemplate };

const customer = (name: string, template: OrderEmailTemplate): Notice => ({ name, to: 'customer', template });

/** Event → who hears, how. */
export function noticesOf(
  event: OrderEvent,
  order: Pick<OrderView, 'fulfilment' | 'photos'>,
  change?: Pick<OpenChange, 'asked_by'>,
): Notice[] {
  switch (event.event) {
    case 'order.placed':
      // Staff took it themselves: the store knows, and the customer hears that it is accepted.
      if (event.data.source) return [];
      return [
        customer('order-confirmation', orderConfirmation),
        ...(event.data.paid ? [customer('payment-received', paymentReceived)] : []),
        { name: 'new-order', to: 'store', template: newOrder },
      ];
    case 'order.accepted':
      if (event.data.with_change) return [];
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
      return cancelledNotices(event);
    case 'order.change_proposed':
    case 'order.change_accepted':
    case 'order.change_refused':
    case 'order.change_expired':
      return change ? changeNotices(event, change) : [];
    case 'order.changed':
      return [customer('order-changed', orderChanged)];
    case 'order.photo_added':
      // Taken back within seconds: nobody is to see it.
      return order.photos.some(({ id }) => id === event.data.picture_id) ? [customer('order-photo', orderPhoto)] : [];
    case 'order.refunded':
      return [customer('refund-sent', refundSent)];
    default:
      return [];
  }
}

/** A draft that ends unpaid is no news to anybody, one that lost its place none to the store. */
function cancelledNotices({ data }: OrderEvent): Notice[] {
  return [
    ...(data.was_placed || data.has_lost_place ? [customer('order-cancelled', orderCancelled)] : []),
    ...(data.was_placed
      ? [{ name: 'order-cancelled-store', to: 'store' as const, template: orderCancelledForStore }]
      : []),
  ];
}

/** A question goes to the other side, what became of it to whoever asked. */
function changeNotices(event: OrderEvent, { asked_by }: Pick<OpenChange, 'asked_by'>): Notice[] {
  const isOfStore = asked_by === 'store';
  switch (event.event) {
    case 'order.change_proposed':
      return isOfStore
        ? [{ name: 'order-change-proposed', to: 'customer', template: orderChangeProposed }]
        : [{ name: 'order-change-asked', to: 'store', template: orderChangeAsked }];
    case 'order.change_accepted':
      // The customer reads "your order is changed".
      return isOfStore ? [{ name: 'order-change-accepted-store', to: 'store', template: changeAcceptedForStore }] : [];
    case 'order.change_refused':
      return isOfStore
        ? [{ name: 'order-change-refused-store', to: 'store', template: changeRefusedForStore }]
        : [{ name: 'order-change-refused', to: 'customer', template: changeRefused }];
    default:
      // What the store itself ended by a move, or the customer by cancelling, is no news to either.
      if (event.data.by_move) return [];
      return isOfStore
        ? [{ name: 'order-change-expired-store', to: 'store', template: changeExpiredForStore }]
        : [{ name: 'order-change-expired', to: 'customer', template: changeExpired }];
  }
}
