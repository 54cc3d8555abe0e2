import { randomUUID } from 'node:crypto';
import { type Connection, openConnection } from './http-client.ts';
import { expectDone } from './measure.ts';

type Choice = {
  product_id: number;
  selections: { group_id: number; option_ids: number[] }[];
  store_id: number;
  /** Where it can be delivered, as far as two weeks ahead. */
  windows: string[];
};
export type Shopper = Awaited<ReturnType<typeof makeShopper>>;

const LINES_A_CART = 5;
const SHOPPED = 100;
const ADDRESS = { line1: '12 Main Road', city: 'Bengaluru', postcode: '560001', lat: 12.95, lng: 77.6 };
/** Every store of the data set delivers for this. */
const DELIVERY = 49;
const CARD = { number: '4242 4242 4242 4242', expiration_date: '12/39', cvv: '123' };

/** Somebody who has read a hundred product pages and knows what to choose, and when the stores have time. */
export async function makeShopper(port: number, products: number) {
  const connection = openConnection(port);
  const choices: Choice[] = [];
  for (let i = 0; i < Math.min(SHOPPED, products); i++) choices.push(await readChoice(connection, i + 1));
  connection.close();
  const choiceOf = (index: number) => choices[index % choices.length] as Choice;
  const carts = new WeakMap<Connection, { token: string; lines: number }>();

  /** A line into a cart of up to five; opening the next cart counts too. */
  async function addToCart(c: Connection, index: number) {
    let cart = carts.get(c);
    if (!cart || cart.lines === LINES_A_CART) cart = { token: await openCart(c), lines: 0 };
    carts.set(c, cart);
    await addLine(c, cart.token, choiceOf(index));
    cart.lines++;
  }

  /** Cart, line, checkout, payment by card at the test gateway, until the order is placed and its jobs are written. */
  async function purchase(c: Connection, index: number) {
    const choice = choiceOf(index);
    const window_starts_at = choice.windows[index % choice.windows.length];
    const cart_token = await openCart(c);
    const line = await addLine(c, cart_token, choice);
    const body = orderOf(cart_token, line, { store_id: choice.store_id, window_starts_at });
    const opened = await expectDone(c, { method: 'POST', path: '/api/v1/checkouts', headers: onceOnly(), body });
    const checkout = JSON.parse(opened);
    const path = `/api/v1/checkouts/${checkout.token}/payments`;
    await expectDone(c, { method: 'POST', path, headers: onceOnly(), body: { card: CARD } }, '"paid"');
    await expectDone(c, { path: `/api/v1/tracking/${checkout.orders[0].tracking_token}` }, '"placed"');
  }
  return { addToCart, purchase };
}

async function openCart(c: Connection) {
  return JSON.parse(await expectDone(c, { method: 'POST', path: '/api/v1/carts' })).token as string;
}

async function addLine(c: Connection, token: string, { product_id, selections }: Choice): Promise<Line> {
  const path = `/api/v1/carts/${token}/lines`;
  const answer = await expectDone(c, { method: 'POST', path, body: { product_id, selections } }, '"unit_price"');
  return JSON.parse(answer);
}

const onceOnly = () => ({ 'idempotency-key': randomUUID() });

const orderOf = (cart_token: string, { total }: Line, at: { store_id: number; window_starts_at?: string }) => ({
  cart_token,
  email: 'bench@example.com',
  name: 'Bench',
  phone: '+919845000000',
  address: ADDRESS,
  stores: [{ ...at, fulfilment: 'delivery' }],
  payment_method: 'card',
  expected_total: { amount: (Number(total.amount) + DELIVERY).toFixed(2), currency: total.currency },
});

type Window = { starts_at: string; is_possible: boolean };
type Line = { total: { amount: string; currency: string } };

async function readChoice(c: Connection, id: number): Promise<Choice> {
  const product = JSON.parse(await expectDone(c, { path: `/api/v1/products/${id}` }));
  const size = product.groups.find((group: { role: string }) => group.role === 'size');
  const store_id: number = product.store.id;
  const path = `/api/v1/stores/${store_id}/windows?fulfilment=delivery&lead_time_minutes=1440`;
  const { days } = JSON.parse(await expectDone(c, { path })) as { days: { windows: Window[] }[] };
  const possible = days.flatMap((day) => day.windows.filter((window) => window.is_possible));
  const selections = [{ group_id: size.id, option_ids: [size.options[0].id] }];
  return { product_id: id, selections, store_id, windows: possible.map((window) => window.starts_at) };
}
