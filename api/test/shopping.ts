import { defaultSelections } from '../domains/designs/price-design.ts';
import type { Client } from './client.ts';

/** A place in the demo town that many stores deliver to. */
export const INDIRANAGAR = {
  line1: '12 100 Feet Road',
  district: 'Indiranagar',
  city: 'Bengaluru',
  postcode: '560038',
};

export type Basket = { token: string; quote: Quote; window: string };
// biome-ignore lint/suspicious/noExplicitAny: tests read what they expect
type Quote = any;

/** A cart with one product in its default design, quoted to the first possible window. */
export async function fillBasket(
  client: Client,
  {
    product_id = 101,
    quantity = 1,
    fulfilment = 'delivery',
    skip = 0,
  }: { product_id?: number; quantity?: number; fulfilment?: string; skip?: number } = {},
): Promise<Basket> {
  const cart = await client.post('/api/v1/carts');
  const token = cart.body.token as string;
  const product = await client.get(`/api/v1/products/${product_id}`);
  const selections = defaultSelections(product.body);
  const line = await client.post(`/api/v1/carts/${token}/lines`, { product_id, quantity, selections });
  if (line.status !== 201) throw new Error(`no line: ${JSON.stringify(line.body)}`);
  const destination = { postcode: INDIRANAGAR.postcode, text: INDIRANAGAR.district };
  const store_id = line.body.store.id as number;
  const first = await client.post(`/api/v1/carts/${token}/quote`, { destination, stores: [{ store_id, fulfilment }] });
  const windows = first.body.stores[0].days.flatMap((day: Quote) => day.windows.filter((w: Quote) => w.is_possible));
  const window = windows[skip]?.starts_at as string;
  const second = await client.post(`/api/v1/carts/${token}/quote`, {
    destination,
    stores: [{ store_id, fulfilment, window_starts_at: window }],
  });
  return { token, quote: second.body, window };
}

/** What the checkout page sends for such a basket. */
export const checkoutBody = (basket: Basket, more: object = {}) => ({
  cart_token: basket.token,
  email: 'guest@example.com',
  name: 'Guest Person',
  phone: '+919845012345',
  address: basket.quote.stores[0].fulfilment === 'delivery' ? INDIRANAGAR : null,
  stores: basket.quote.stores.map((store: Quote) => ({
    store_id: store.store.id,
    fulfilment: store.fulfilment,
    window_starts_at: basket.window,
  })),
  payment_method: 'card',
  expected_total: basket.quote.total,
  ...more,
});

export const CARD = { number: '4242 4242 4242 4242', expiration_date: '12/30', cvv: '123' };
