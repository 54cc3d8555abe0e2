import { assert } from '../../platform/errors.ts';
import { taxOf } from '../../platform/money.ts';
import { randomToken } from '../../platform/tokens.ts';
import type { PricedLine } from '../carts/price-cart.service.ts';
import type { StoreQuote } from '../carts/quote-cart.service.ts';
import type { Order } from './check-out.service.ts';
import type { CheckoutRow, OrderLineRow, OrderRow } from './checkout.sql.ts';
import { orderNumber } from './order-number.ts';

type Ids = { checkout_id: number; order_ids: number[] };

const customerId = ({ actor }: Order) => (actor.kind === 'person' ? actor.person_id : null);

export function checkoutRow(order: Order, id: number, token: string): CheckoutRow {
  const { input, quote, cart } = order;
  assert(quote.currency, 'a quote without stores');
  return {
    id,
    cart_id: cart.id,
    token,
    customer_id: customerId(order),
    email: input.email,
    name: input.name,
    phone: input.phone,
    payment_method: input.payment_method,
    currency: quote.currency,
    total_minor: quote.total_minor,
  };
}

export const orderRows = (order: Order, ids: Ids): OrderRow[] =>
  order.quote.stores.map((store, i) => orderRow(order, store, ids.checkout_id, ids.order_ids[i] as number));

function orderRow(order: Order, store: StoreQuote, checkoutId: number, id: number): OrderRow {
  const { input, provider } = order;
  assert(store.window, 'an order without a window');
  const isDelivery = store.fulfilment === 'delivery';
  return {
    id,
    number: orderNumber(id),
    tracking_token: randomToken(),
    checkout_id: checkoutId,
    store_id: store.terms.id,
    customer_id: customerId(order),
    payment_due:
      input.taken_by?.payment_due ?? (provider.due === 'now' ? 'now' : isDelivery ? 'on_delivery' : 'at_store'),
    source: input.taken_by?.source ?? 'online',
    fulfilment: store.fulfilment,
    customer_name: input.name,
    customer_email: input.email,
    customer_phone: input.phone,
    address: isDelivery ? { ...input.address, distance_m: store.distance_m } : null,
    note: input.stores.find((choice) => choice.store_id === store.terms.id)?.note ?? '',
    day: store.window.day,
    window_starts_at: store.window.starts_at,
    window_ends_at: store.window.ends_at,
    currency: store.terms.currency,
    ...store.totals,
    capacity_units: store.units,
    accept_within_minutes: store.terms.accept_within_minutes,
  };
}

/** The snapshots: nothing of a line is read from the catalogue again. */
export const orderLineRows = (order: Order, ids: Ids): OrderLineRow[] =>
  order.quote.stores.flatMap((store, i) =>
    store.lines.map((line) => orderLineRow(store, line, ids.order_ids[i] as number)),
  );

export function orderLineRow(store: Pick<StoreQuote, 'terms'>, line: PricedLine, orderId: number): OrderLineRow {
  const { product, design, row } = line;
  const rate = store.terms.rates[product.tax_class] ?? 0;
  return {
    order_id: orderId,
    store_id: store.terms.id,
    product_id: product.id,
    name: product.name,
    quantity: row.quantity,
    choices: design.choices,
    selections: design.selections,
    inscription: design.inscription,
    unit_price_minor: line.unit_price_minor,
    total_minor: line.total_minor,
    tax_class: product.tax_class,
    tax_rate_bp: rate,
    tax_minor: taxOf(line.total_minor, rate, store.terms.prices_include_tax),
    servings: design.servings,
    contains: design.contains,
    may_contain: design.may_contain,
    diets: design.diets,
    lead_time_minutes: design.lead_time_minutes,
    capacity_units: design.capacity_units,
    work_units: design.work_units,
    takes_stock: product.stock !== null,
    art: design.art,
  };
}
