import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/auth.ts';
import type { Trx } from '../../platform/db.ts';
import { assert, invalidField, notFound, Refused } from '../../platform/errors.ts';
import { toMoney } from '../../platform/money.ts';
import { randomToken } from '../../platform/tokens.ts';
import { type CartRow, cartKeyOf, lockCart } from '../carts/carts.service.ts';
import { type LineProblem, priceCart } from '../carts/price-cart.service.ts';
import { type CartQuote, quoteCart, type StoreChoice } from '../carts/quote-cart.service.ts';
import { takeStock } from '../catalogue/catalogue.service.ts';
import { takeCapacity } from '../delivery/delivery.service.ts';
import type { PaymentProvider } from '../payments/provider.ts';
import { openIntent, providerOf } from '../payments/start-payment.service.ts';
import { distanceMetres } from '../stores/stores.service.ts';
import {
  type CheckoutRow,
  type CheckoutView,
  findCheckoutByToken,
  findCheckoutOfCart,
  insertCheckout,
  type OrderRow,
  takeIds,
} from './checkout.sql.ts';
import { checkoutRow, orderLineRows, orderRows } from './checkout-rows.ts';
import type { Mover } from './mover.ts';
import { lockOrdersOfCheckout } from './orders.sql.ts';
import { HOLD_MS, placeOrders } from './payment-listener.service.ts';

export type Address = {
  recipient: string | null;
  phone: string | null;
  line1: string;
  line2: string | null;
  district: string | null;
  city: string;
  postcode: string;
  lat: number | null;
  lng: number | null;
};

export type CheckoutInput = {
  email: string | null;
  name: string;
  phone: string | null;
  address: Address | null;
  stores: (StoreChoice & { window_starts_at: Date; note: string })[];
  payment_method: string;
  /** What the customer saw and agreed to pay, all stores together. */
  expected_total_minor: number;
  expected_currency: string;
  /** Staff, for a customer on the phone or at the counter. */
  taken_by?: TakenBy;
};

export type TakenBy = { mover: Mover; source: 'phone' | 'walk_in'; payment_due: 'on_delivery' | 'at_store' };

/**
 * Turns a cart into one checkout with one order a store, in one transaction and without any call outside: locks the
 * cart, prices again, compares with what the customer saw, checks store, area and window again, takes capacity and
 * stock, writes everything. The same cart gives the same checkout, however often and with whatever keys it is asked.
 * Cash orders are placed at once; others wait as drafts for `recordPayment`. Money in minor units.
 * Refuses carts/unknown (404), orders/empty-cart (422), orders/not-possible, orders/total-changed with the new quote,
 * delivery/window-full and catalogue/out-of-stock with alternatives (409).
 */
export async function checkOut(
  context: Context,
  actor: Actor,
  { cart_token, ...input }: CheckoutInput & { cart_token: string },
): Promise<CheckoutView> {
  const key = await cartKeyOf(context, actor, cart_token);
  const provider = providerOf(context, input.payment_method);
  const address = input.address && (await locate(context, input.address));
  const { checkout, afterCommit } = await context.db.transaction().execute(async (trx) => {
    const cart = await lockCart(trx, key);
    if (!cart || cart.status === 'merged') throw notFound('carts/unknown', 'There is no such cart. Start a new one.');
    if (cart.status === 'converted') return { checkout: await checkoutOfCart(trx, cart), afterCommit: () => {} };
    return checkOutCart(context, trx, { actor, input: { ...input, address }, cart, provider });
  });
  afterCommit();
  return checkout;
}

/** The same for an open cart that the caller has locked, in the caller's transaction, with its address on the map. */
export async function checkOutCart(context: Context, trx: Trx, order: Omit<Order, 'quote'>) {
  const quote = await quoteAgain(context, trx, order.cart, order.input);
  return write(context, trx, { ...order, quote });
}

/** A checkout by its token, which only its customer has. Refuses orders/unknown-checkout (404). */
export async function getCheckout(context: Context, token: string): Promise<CheckoutView> {
  const [checkout] = await findCheckoutByToken(context.db, { token });
  if (!checkout) throw notFound('orders/unknown-checkout', 'There is no such checkout.');
  return checkout;
}

async function checkoutOfCart(trx: Trx, cart: CartRow): Promise<CheckoutView> {
  const [checkout] = await findCheckoutOfCart(trx, { cart_id: cart.id });
  if (!checkout) throw new Refused('carts/converted', 'This cart was ordered. Start a new one.');
  return checkout;
}

/** No postcode of the demo's country reaches further from its middle. */
const PIN_REACH_M = 10_000;

/**
 * An address without a point is put on the map by its words, before any transaction; "somewhere in the city" is none. A
 * point that comes from the browser decides the fee, so it has to lie where the postcode is.
 */
export async function locate(context: Context, address: Address): Promise<Address> {
  const { lat, lng, postcode } = address;
  if (lat !== null && lng !== null) {
    const area = await context.geocoder.locate({ postcode });
    if (area && area.precision !== 'city' && distanceMetres(area, { lat, lng }) > PIN_REACH_M)
      throw invalidField(
        'orders/pin-off-address',
        'address.postcode',
        'The place on the map is not where this postcode is. Correct one of the two.',
      );
    return address;
  }
  const place = await context.geocoder.locate(address);
  return place && place.precision !== 'city' ? { ...address, lat: place.lat, lng: place.lng } : address;
}

async function quoteAgain(context: Context, trx: Trx, cart: CartRow, input: CheckoutInput): Promise<CartQuote> {
  if (cart.lines.length === 0)
    throw new Refused('orders/empty-cart', 'The cart is empty. Put something in first.', { status: 422 });
  const lines = await priceCart(context, trx, cart);
  const quote = await quoteCart(context, trx, {
    lines,
    choices: input.stores,
    destination: input.address,
    takes_place: true,
    is_by_store: input.taken_by !== undefined,
  });
  const problem = quote.stores
    .flatMap((store) => choiceProblems(input, store))
    .concat(quote.stores.flatMap((s) => s.problems))[0];
  if (problem) {
    const { code, message, field } = { field: undefined, ...problem };
    throw new Refused(code, message, {
      facts: { total: moneyOf(quote) },
      errors: field ? [{ field, code, message }] : [],
    });
  }
  if (quote.total_minor !== input.expected_total_minor || quote.currency !== input.expected_currency) {
    const total = moneyOf(quote);
    throw new Refused(
      'orders/total-changed',
      `The total is now ${total?.currency} ${total?.amount}. Look at it again before you order.`,
      {
        facts: { total, changed_lines: lines.filter((line) => line.has_new_price).map((line) => line.row.id) },
      },
    );
  }
  return quote;
}

const moneyOf = (quote: CartQuote) => (quote.currency ? toMoney(quote.total_minor, quote.currency) : null);

function choiceProblems(
  input: CheckoutInput,
  { terms, fulfilment, window }: CartQuote['stores'][number],
): (LineProblem & { field?: string })[] {
  if (!window) return [{ code: 'orders/window-missing', field: 'stores', message: `Choose a time for ${terms.name}.` }];
  if (fulfilment === 'delivery' && !input.address)
    return [{ code: 'orders/address-missing', field: 'address', message: 'Enter the address to deliver to.' }];
  // How a store takes money from hand to hand is its own matter.
  if (!input.taken_by && !terms.payment_methods.includes(input.payment_method))
    return [
      {
        code: 'payments/method-not-offered',
        field: 'payment_method',
        message: `${terms.name} does not take this way of paying.`,
      },
    ];
  return [];
}

export type Order = { actor: Actor; input: CheckoutInput; cart: CartRow; quote: CartQuote; provider: PaymentProvider };

async function write(context: Context, trx: Trx, order: Order) {
  const now = context.clock.now();
  const ids = await takeIds(trx, order.quote.stores.length);
  const token = randomToken();
  const orders = orderRows(order, ids);
  const isDueNow = order.provider.due === 'now' && order.quote.total_minor > 0;
  await takeCapacity(trx, asksOf(order, ids.order_ids, now));
  const stocked = order.quote.stores.flatMap((s) => s.lines).filter((line) => line.product.stock !== null);
  if (stocked.length > 0)
    await takeStock(
      trx,
      stocked.map((line) => ({ product_id: line.product.id, quantity: line.row.quantity })),
    );
  const checkout = checkoutRow(order, ids.checkout_id, token);
  await insertCheckout(trx, checkout, orders, orderLineRows(order, ids), now);
  await openIntent(trx, {
    checkout_id: ids.checkout_id,
    method: order.input.payment_method,
    currency: checkout.currency,
    amount_minor: checkout.total_minor,
  });
  const afterCommit = isDueNow ? () => {} : await placeNow(context, trx, ids.checkout_id, order.input.taken_by);
  return { checkout: viewOf(order, checkout, orders, isDueNow ? 'draft' : 'placed'), afterCommit };
}

/** Nothing to wait for: paid in person, or free. */
const placeNow = async (context: Context, trx: Trx, checkoutId: number, takenBy: TakenBy | undefined) =>
  placeOrders(context, trx, await lockOrdersOfCheckout(trx, { checkout_id: checkoutId }), { takenBy });

const viewOf = ({ quote }: Order, checkout: CheckoutRow, orders: OrderRow[], status: string): CheckoutView => ({
  ...checkout,
  orders: orders.map(({ id, number, tracking_token, store_id, total_minor }, i) => {
    const store_name = quote.stores[i]?.terms.name ?? '';
    return { id, number, tracking_token, store_id, store_name, status, total_minor };
  }),
});

const asksOf = ({ quote, input }: Order, orderIds: number[], now: Date) =>
  quote.stores.map(({ terms, window, fulfilment, units, work, lead_time_minutes }, i) => {
    assert(window, 'an order without a window');
    const { day, starts_at, limits } = window;
    const expires_at = new Date(now.getTime() + HOLD_MS);
    return {
      order_id: orderIds[i] as number,
      store_id: terms.id,
      day,
      starts_at,
      fulfilment,
      units,
      work,
      lead_time_minutes,
      is_by_store: input.taken_by !== undefined,
      limits,
      as: 'held' as const,
      expires_at,
      now,
    };
  });
