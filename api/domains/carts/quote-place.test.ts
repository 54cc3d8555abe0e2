import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { checkoutBody, fillBasket } from '../../test/shopping.ts';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.stop());

const UNKNOWN = { line1: '1 Runway Road', district: 'Nowhere Nagar', city: 'Bengaluru', postcode: '560300' };

test('an address that the map knows only as "in the city" gets no fee, and is not delivered to', async () => {
  const guest = t.guest();
  const basket = await fillBasket(guest);
  const destination = { postcode: UNKNOWN.postcode, text: `${UNKNOWN.district}, ${UNKNOWN.city}` };
  const stores = [{ store_id: 1, fulfilment: 'delivery' }];
  const { body } = await guest.post(`/api/v1/carts/${basket.token}/quote`, { destination, stores });
  expect(body).toMatchObject({ is_ready: false, stores: [{ delivery: null, distance_m: null }] });
  expect(body.stores[0].problems).toMatchObject([{ code: 'delivery/address-needed' }]);
  const refused = await guest.post('/api/v1/checkouts', checkoutBody(basket, { address: UNKNOWN }));
  expect([refused.status, refused.body.code]).toEqual([409, 'delivery/address-needed']);
});
