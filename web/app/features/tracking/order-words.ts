import type { components } from '../../../../contract/api-types.gen.ts';
import { formatMoney, formatTime } from '../../lib/format.ts';

export type Order = components['schemas']['Order'];
export type OrderStatus = Order['status'];

/** "your Blush velvet", or "your order" when there are several things in it. */
function thingOf({ lines }: Pick<Order, 'lines'>): string {
  const [only, second] = lines;
  return only && !second && only.quantity === 1 ? `your ${only.name}` : 'your order';
}

const SENTENCES: Record<OrderStatus, (store: string, thing: string, isPickup: boolean) => string> = {
  draft: (store) => `${store} gets this order once it is paid`,
  placed: (store, thing) => `${store} has ${thing} and will confirm it soon`,
  accepted: (store, thing) => `${store} said yes to ${thing}`,
  in_production: (store, thing) => `${store} is making ${thing}`,
  ready: (store, thing, isPickup) =>
    isPickup
      ? `${capital(thing)} is ready to pick up at ${store}`
      : `${capital(thing)} is ready and waits for the courier`,
  handed_over: (_store, thing) => `${capital(thing)} is on its way to you`,
  completed: (_store, thing, isPickup) => `${capital(thing)} was ${isPickup ? 'picked up' : 'delivered'}`,
  declined: (store, thing) => `${store} can’t make ${thing}`,
  expired: (store) => `${store} did not answer in time`,
  cancelled: (_store, thing) => `${capital(thing)} was cancelled`,
  failed: (_store, thing) => `${capital(thing)} could not be delivered`,
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The state as one sentence, the first thing to read. */
export const sentenceOf = (order: Pick<Order, 'status' | 'store' | 'lines' | 'fulfilment'>): string =>
  SENTENCES[order.status](order.store.name, thingOf(order), order.fulfilment === 'pickup');

type Next = Pick<
  Order,
  'status' | 'store' | 'fulfilment' | 'accept_by' | 'window' | 'customer' | 'history' | 'open_change'
>;

/** What comes next or what to do, under the sentence. */
export function nextOf(order: Next): string | undefined {
  const { status, store, fulfilment, accept_by, window, customer, history, open_change } = order;
  if (status === 'placed' && open_change?.asked_by === 'store') return 'It waits for your answer.';
  if (status === 'placed') {
    const answer = accept_by ? `It answers by ${formatTime(accept_by, window.timezone)}.` : '';
    return `${answer} ${customer.email ? `The confirmation goes to ${customer.email}.` : ''}`.trim();
  }
  if (status === 'accepted') return 'We tell you here and by e-mail when the kitchen starts.';
  if (status === 'ready' && fulfilment === 'pickup') return 'Say your name or show this page at the counter.';
  if (status === 'completed') return `Thank you for ordering at ${store.name}.`;
  return isClosedBadly(status) ? reasonOf(history) : undefined;
}

const reasonOf = (history: Order['history']) =>
  history.findLast((event) => event.to_status !== null && event.reason !== null)?.reason ?? undefined;

/** It ended, and not with what was ordered. */
export const isClosedBadly = (status: OrderStatus): boolean =>
  ['declined', 'expired', 'cancelled', 'failed'].includes(status);

type Paid = Pick<
  Order,
  'status' | 'paid' | 'refunded' | 'total' | 'due' | 'instrument' | 'payment_method' | 'payment_due' | 'fulfilment'
>;

/** What happened to the money, to the rupee. */
export function moneyWords(order: Paid): string {
  const [paid, refunded] = [Number(order.paid.amount), Number(order.refunded.amount)];
  if (refunded > 0 && refunded >= paid) return `${formatMoney(order.refunded)} was sent back to ${accountOf(order)}.`;
  if (isClosedBadly(order.status)) {
    if (paid === 0) return 'Nothing was charged.';
    return `${formatMoney(order.paid)} is on its way back to ${accountOf(order)}. Banks take three to five working days.`;
  }
  if (paid > 0) return [paidWords(order), restWords(order)].filter(Boolean).join(' ');
  if (order.status === 'draft') return `${formatMoney(order.total)} to pay.`;
  return `${formatMoney(order.total)} in cash ${order.fulfilment === 'pickup' ? 'at the store' : 'on delivery'}.`;
}

const paidWords = (order: Paid) =>
  Number(order.refunded.amount) > 0
    ? `Paid ${formatMoney(order.paid)}, ${formatMoney(order.refunded)} of it sent back.`
    : `Paid ${formatMoney(order.paid)} ${howOf(order)}.`;

/** A change made it dearer or cheaper after it was paid. */
function restWords(order: Paid): string {
  if (Number(order.due.amount) > 0)
    return `${formatMoney(order.due)} is left to pay in cash ${order.fulfilment === 'pickup' ? 'at the store' : 'on delivery'}.`;
  const over = Number(order.paid.amount) - Number(order.refunded.amount) - Number(order.total.amount);
  if (over <= 0) return '';
  const back = formatMoney({ amount: over.toFixed(2), currency: order.total.currency });
  return `${back} is on its way back to ${accountOf(order)}.`;
}

/** "your Visa ending 4242". */
export function accountOf({ instrument, payment_method }: Pick<Order, 'instrument' | 'payment_method'>): string {
  if (payment_method === 'cash') return 'you in cash';
  return instrument?.last4 ? `your ${instrument.brand ?? 'card'} ending ${instrument.last4}` : 'your card';
}

function howOf({ instrument, payment_method }: Pick<Order, 'instrument' | 'payment_method'>): string {
  if (payment_method === 'cash') return 'in cash';
  return instrument?.last4 ? `with ${instrument.brand ?? 'card'} ending ${instrument.last4}` : 'by card';
}
