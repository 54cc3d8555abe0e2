import type { Connection } from './http-client.ts';
import { expectDone, type Scenario } from './measure.ts';

/** Of the data set: every store delivers everywhere for this. */
const DELIVERY_MINOR = 4900;
const CARD = { number: '4242424242424242', expiration_date: '12/35', cvv: '123' };
const ADDRESS = { line1: '12 Main Road', city: 'Bengaluru', postcode: '560001', lat: 12.95, lng: 77.6 };

type Selections = { group_id: number; option_ids: number[] }[];
type StoreFacts = { selections: Selections; windows: string[] };
const spread = (index: number, of: number) => (index * 7919) % of;
const post = async (c: Connection, path: string, body: unknown, headers = {}) =>
  JSON.parse(await expectDone(c, { method: 'POST', path, body, headers }));

/** Reads once a store what a customer's page would know by then: its sizes and its windows. */
function storeFacts() {
  const known = new Map<number, StoreFacts>();
  return async (c: Connection, productId: number): Promise<StoreFacts & { store_id: number }> => {
    const storeOf = (id: number, stores: number) => ((id - 1) % stores) + 1;
    const storeId = storeOf(productId, 100);
    const facts = known.get(storeId) ?? (await readFacts(c, productId));
    known.set(storeId, facts);
    return { ...facts, store_id: storeId };
  };
}

async function readFacts(c: Connection, productId: number): Promise<StoreFacts> {
  const product = JSON.parse(await expectDone(c, { path: `/api/v1/products/${productId}` }));
  const size = product.groups.find((group: { role: string }) => group.role === 'size');
  const answer = JSON.parse(
    await expectDone(c, {
      path: `/api/v1/stores/${product.store.id}/windows?fulfilment=delivery&days=14&lead_time_minutes=1440`,
    }),
  );
  const windows = answer.days.flatMap((day: { windows: { is_possible: boolean; starts_at: string }[] }) =>
    day.windows.filter((window) => window.is_possible).map((window) => window.starts_at),
  );
  return { selections: [{ group_id: size.id, option_ids: [size.options[0].id] }], windows };
}

export const purchases = (products: number): Scenario[] => {
  const factsOf = storeFacts();
  const carts = new Map<Connection, { token: string; lines: number }>();
  return [
    {
      name: 'add to cart',
      work: async (c, i) => {
        const id = 1 + spread(i, products);
        const { selections } = await factsOf(c, id);
        // A new cart every 40 lines, as nobody's cart grows for ever.
        let cart = carts.get(c);
        if (!cart || cart.lines >= 40) cart = { token: (await post(c, '/api/v1/carts', undefined)).token, lines: 0 };
        carts.set(c, { ...cart, lines: cart.lines + 1 });
        await post(c, `/api/v1/carts/${cart.token}/lines`, { product_id: id, quantity: 1, selections });
      },
    },
    {
      name: 'whole purchase',
      work: async (c, i) => {
        const id = 1 + spread(i, products);
        const { selections, windows, store_id } = await factsOf(c, id);
        const cart = await post(c, '/api/v1/carts', undefined);
        const line = await post(c, `/api/v1/carts/${cart.token}/lines`, { product_id: id, quantity: 1, selections });
        const total = Math.round(Number(line.total.amount) * 100) + DELIVERY_MINOR;
        const checkout = await post(
          c,
          '/api/v1/checkouts',
          {
            cart_token: cart.token,
            email: 'buyer@example.com',
            name: 'Buyer of the Bench',
            phone: '+919845000000',
            address: ADDRESS,
            stores: [{ store_id, fulfilment: 'delivery', window_starts_at: windows[spread(i, windows.length)] }],
            payment_method: 'card',
            expected_total: { amount: (total / 100).toFixed(2), currency: 'INR' },
          },
          { 'idempotency-key': `bench-${process.pid}-${i}-${cart.token}`, 'x-cart-token': cart.token },
        );
        const paid = await post(c, `/api/v1/checkouts/${checkout.token}/payments`, { card: CARD });
        if (paid.outcome.kind !== 'paid') throw new Error(`not paid: ${JSON.stringify(paid)}`);
      },
    },
  ];
};
