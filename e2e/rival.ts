import { type APIRequestContext, expect } from '@playwright/test';
import { defaultSelections } from '../api/domains/designs/price-design.ts';

type Window = { starts_at: string; is_possible: boolean; units_left: number };
type Day = { windows: Window[] };

const LARGEST_QUANTITY = 40;

/**
 * Somebody else who orders one product from its store, by cash at the door, until the window has room for `spare` more and
 * no other.
 */
export async function takeAllPlaces(request: APIRequestContext, productId: number, startsAt: string, spare = 0) {
  const product = await (await request.get(`/api/v1/products/${productId}`)).json();
  const units = product.opening.capacity_units as number;
  for (;;) {
    const left = await unitsLeft(request, product.store.id, startsAt);
    const quantity = Math.min(Math.floor(left / units) - spare, LARGEST_QUANTITY);
    if (quantity < 1) return;
    await order(request, product, startsAt, quantity);
  }
}

async function unitsLeft(request: APIRequestContext, storeId: number, startsAt: string): Promise<number> {
  const answer = await request.get(`/api/v1/stores/${storeId}/windows?fulfilment=delivery`);
  const { days } = (await answer.json()) as { days: Day[] };
  const window = days.flatMap((day) => day.windows).find((one) => one.starts_at === startsAt);
  return window?.is_possible ? window.units_left : 0;
}

// biome-ignore lint/suspicious/noExplicitAny: as the API answers
async function order(request: APIRequestContext, product: any, startsAt: string, quantity: number) {
  const { token } = await (await request.post('/api/v1/carts')).json();
  const line = { product_id: product.id, quantity, selections: defaultSelections(product) };
  await request.post(`/api/v1/carts/${token}/lines`, { data: line });
  const store = { store_id: product.store.id, fulfilment: 'delivery', window_starts_at: startsAt };
  const place = { line1: '1 Hill Road', district: 'Indiranagar', city: 'Bengaluru', postcode: '560038' };
  const wish = { destination: { postcode: place.postcode, text: place.district }, stores: [store] };
  const { total } = await (await request.post(`/api/v1/carts/${token}/quote`, { data: wish })).json();
  const ordered = await request.post('/api/v1/checkouts', {
    data: {
      cart_token: token,
      email: 'rival@example.com',
      name: 'Rival',
      address: place,
      stores: [store],
      payment_method: 'cash',
      expected_total: total,
    },
  });
  expect(ordered.status(), await ordered.text()).toBe(201);
}
