import { type APIRequestContext, expect } from '@playwright/test';
import { defaultSelections } from '../api/domains/designs/price-design.ts';

/** Where Butter & Bloom delivers. */
const ADDRESS = { line1: '12 100 Feet Road', district: 'Indiranagar', city: 'Bengaluru', postcode: '560038' };

export type PlacedOrder = { id: number; number: string; tracking_token: string };

/** A guest's order for cash at the door, through the API: placed at once, for the first window of the n-th possible day. */
export async function placeOrder(
  request: APIRequestContext,
  productId: number,
  { day = 0 }: { day?: number } = {},
): Promise<PlacedOrder> {
  const post = async (path: string, data: object) => {
    const answer = await request.post(path, { data });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    return answer.json();
  };
  const { token } = await post('/api/v1/carts', {});
  const product = await (await request.get(`/api/v1/products/${productId}`)).json();
  const line = { product_id: productId, quantity: 1, selections: defaultSelections(product) };
  const { store } = await post(`/api/v1/carts/${token}/lines`, line);
  const quoteFor = (wish: object) =>
    post(`/api/v1/carts/${token}/quote`, {
      destination: { postcode: ADDRESS.postcode, text: ADDRESS.district },
      stores: [{ store_id: store.id, fulfilment: 'delivery', ...wish }],
    });
  const first = await quoteFor({});
  const days: { windows: { starts_at: string; is_possible: boolean }[] }[] = first.stores[0].days;
  const possible = days.flatMap(({ windows }) => windows.find(({ is_possible }) => is_possible) ?? []);
  const window_starts_at = possible[day]?.starts_at;
  const { total } = await quoteFor({ window_starts_at });
  const checkout = await post('/api/v1/checkouts', {
    cart_token: token,
    email: 'lena.park@example.com',
    name: 'Lena Park',
    phone: '+919845012345',
    address: ADDRESS,
    stores: [{ store_id: store.id, fulfilment: 'delivery', window_starts_at, note: 'Please ring the lower bell.' }],
    payment_method: 'cash',
    expected_total: total,
  });
  return checkout.orders[0];
}
