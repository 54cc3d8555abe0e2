import type { EmailedChange, OrderEmail } from '../../../emails/order-email.ts';
import type { Context } from '../../context.ts';
import { toMoney } from '../../platform/money.ts';
import { settle } from './change-terms.ts';
import type { OpenChange } from './order-changes.sql.ts';
import { dueOf, statusWords } from './order-json.ts';
import type { OrderEvent, OrderLine, OrderView } from './order-views.sql.ts';

/** What the templates are given about an order: its snapshot at the event, in the store's time and words. */
export function toOrderEmail(
  context: Context,
  order: OrderView,
  event: OrderEvent,
  { to, change }: { to: 'customer' | 'store'; change?: OpenChange },
): OrderEmail {
  const { publicUrl, supportEmail } = context.config;
  const money = (minor: number) => toMoney(minor, order.currency);
  const trackingUrl = `${publicUrl}/track/${order.tracking_token}`;
  const refund = event.data.refund_minor ?? event.data.amount_minor;
  return {
    shop: { name: 'SweetSpot', url: publicUrl, support_email: supportEmail },
    customer: { name: order.customer_name, email: order.customer_email, phone: order.customer_phone },
    action: actionOf(context, order, event, to, change),
    order: {
      number: order.number,
      tracking_url: trackingUrl,
      status_words: statusWords(order.status, order.store.order_words),
      fulfilment: order.fulfilment,
      window: windowOf(order),
      address_lines: addressLines(order),
      store: {
        name: order.store.name,
        phone: order.store.phone,
        address: [order.store.address, order.store.district, `${order.store.city} ${order.store.postcode}`]
          .filter(Boolean)
          .join(', '),
      },
      lines: order.lines.map((line) => lineOf(line, order.currency)),
      items: money(order.items_minor),
      delivery: money(order.delivery_minor),
      discount: money(order.discount_minor),
      tax: money(order.tax_minor),
      is_tax_included: order.store.prices_include_tax,
      total: money(order.total_minor),
      paid: money(order.paid_minor - order.refunded_minor),
      due: money(dueOf(order)),
      payment_words: paymentWords(order),
      note: order.note,
      reason: event.reason,
      photo: photoOf(order, event),
      refund: refund ? money(refund) : null,
      ...(change && { change: changeOf(change, order, `${publicUrl}/changes/${change.token}#keep`) }),
    },
  };
}

function actionOf(
  { config }: Context,
  order: OrderView,
  { event }: OrderEvent,
  to: 'customer' | 'store',
  change: OpenChange | undefined,
): OrderEmail['action'] {
  const site = config.publicUrl;
  if (to === 'store') return { label: 'Open the order board', url: `${site}/store/${order.store_id}/board` };
  if (ENDED.has(event)) return { label: 'Find another bakery', url: `${site}/cakes` };
  if (event === 'order.change_proposed' && change)
    return { label: 'See it and say yes', url: `${site}/changes/${change.token}#accept` };
  return { label: 'Follow your order', url: `${site}/track/${order.tracking_token}` };
}

/** What was settled when it was accepted; before that, what would be. */
function changeOf(change: OpenChange, order: OrderView, keepUrl: string): EmailedChange {
  const money = (minor: number) => toMoney(minor, order.currency);
  const would = settle(change.total_after_minor, order);
  const { timezone: timeZone } = order.store;
  const [refund, due] = [change.refund_minor ?? would.refund_minor, change.due_minor ?? would.due_minor];
  return {
    message: change.message,
    differences: change.differences,
    total_before: money(change.total_before_minor),
    total_after: money(change.total_after_minor),
    refund: refund > 0 ? money(refund) : null,
    due: due > 0 ? money(due) : null,
    until: new Intl.DateTimeFormat('en-IN', { timeZone, ...UNTIL }).format(new Date(change.expires_at)),
    decline_if_refused: change.decline_if_refused,
    keep_url: keepUrl,
  };
}

const UNTIL = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
} as const;

/** The photograph that the event is about, by where it is kept. */
function photoOf({ photos }: OrderView, { data }: OrderEvent) {
  const photo = photos.find(({ id }) => id === data.picture_id);
  if (!photo) return null;
  const { share_url, alt, width, height } = photo;
  return { file: share_url.replace('/media/', ''), alt, width, height };
}
const ENDED = new Set(['order.declined', 'order.expired', 'order.cancelled']);

function windowOf(order: OrderView) {
  const timeZone = order.store.timezone;
  const day = new Intl.DateTimeFormat('en-IN', { timeZone, weekday: 'long', day: 'numeric', month: 'long' });
  const time = new Intl.DateTimeFormat('en-IN', { timeZone, hour: 'numeric', minute: '2-digit', hour12: true });
  return {
    text: `${day.format(order.window_starts_at)}, ${time.formatRange(order.window_starts_at, order.window_ends_at)}`,
    starts_at: order.window_starts_at.toISOString(),
    ends_at: order.window_ends_at.toISOString(),
    timezone: timeZone,
  };
}

function addressLines({ address, customer_name }: OrderView): string[] {
  if (!address) return [];
  const { recipient, line1, line2, district, city, postcode } = address;
  return [recipient ?? customer_name, line1, line2, district, `${city} ${postcode}`].filter((text): text is string =>
    Boolean(text),
  );
}

const lineOf = (line: OrderLine, currency: string) => ({
  name: line.name,
  quantity: line.quantity,
  choices: line.choices
    .filter((group) => group.choices.length > 0)
    .map(
      (group) =>
        `${group.group}: ${group.choices.map((c) => (c.quantity > 1 ? `${c.quantity} × ${c.name}` : c.name)).join(', ')}`,
    ),
  inscription: line.inscription,
  contains: line.contains,
  may_contain: line.may_contain,
  diets: line.diets,
  total: toMoney(line.total_minor, currency),
  art: line.art,
});

function paymentWords({ payment_due, payment_method, instrument, source }: OrderView): string {
  const card = instrument?.last4 ? `${instrument.brand ?? 'Card'} ending ${instrument.last4}` : 'Paid online';
  // It became dearer after it was paid.
  if (payment_due !== 'now' && payment_method !== 'cash')
    return `${card}; the rest in cash ${payment_due === 'on_delivery' ? 'on delivery' : 'at the store'}`;
  if (source !== 'online') return payment_due === 'on_delivery' ? 'Paid on delivery' : 'Paid at the store';
  if (payment_due === 'on_delivery') return 'Cash on delivery';
  if (payment_due === 'at_store') return 'Cash at the store';
  return card;
}
