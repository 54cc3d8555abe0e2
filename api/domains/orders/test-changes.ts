import type { TestApp } from '../../test/app.ts';
import type { Client } from '../../test/client.ts';
import { CARD, checkoutBody, fillBasket } from '../../test/shopping.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests read what they expect
type Json = any;

export type Placed = { id: number; tracking_token: string; window: string; total: Json; line: Json };

/** An order of one cake, placed (and paid, by card) by a guest or somebody named. */
export async function placeOrder(
  t: TestApp,
  wish: {
    method?: 'card' | 'cash';
    client?: Client;
    skip?: number;
    fulfilment?: string;
    product_id?: number;
    quantity?: number;
  } = {},
): Promise<Placed> {
  const { method = 'card', client = t.guest(), skip = 8, ...basketWish } = wish;
  const basket = await fillBasket(client, { ...basketWish, skip });
  const { status, body } = await client.post('/api/v1/checkouts', checkoutBody(basket, { payment_method: method }));
  if (status !== 201) throw new Error(JSON.stringify(body));
  if (method === 'card') await client.post(`/api/v1/checkouts/${body.token}/payments`, { card: CARD });
  const [order] = body.orders;
  const seen = await track(t, order.tracking_token);
  return {
    id: order.id,
    tracking_token: order.tracking_token,
    window: basket.window,
    total: seen.total,
    line: seen.lines[0],
  };
}

export const track = async (t: TestApp, token: string): Promise<Json> =>
  (await t.guest().get(`/api/v1/tracking/${token}`)).body;

/** Asks as that client with the total of a quote of its own; `more` goes into the body. */
export async function askFor(client: Client, base: string, wish: object, more: object = {}) {
  const quote = await client.post(`${base}/changes/quote`, wish);
  if (quote.status !== 200) return quote;
  return client.post(`${base}/changes`, { ...wish, expected_total: quote.body.after.total, ...more });
}

/** The windows after the order's own that the quote offers. */
export async function otherWindows(client: Client, base: string, window: string): Promise<string[]> {
  const { body } = await client.post(`${base}/changes/quote`, {});
  return body.days
    .flatMap((day: Json) => day.windows.filter((w: Json) => w.is_possible).map((w: Json) => w.starts_at))
    .filter((starts: string) => new Date(starts).getTime() > new Date(window).getTime());
}

export const orderPath = (id: number) => `/api/v1/orders/${id}`;
export const trackPath = (token: string) => `/api/v1/tracking/${token}`;

/** Units of a window that an order, or a change of it, has. */
export async function takenAt(t: TestApp, orderId: number, window: string): Promise<number> {
  const changes = t.context.db.selectFrom('order_changes').where('order_id', '=', orderId).select('hold_id');
  const row = await t.context.db
    .selectFrom('capacity_holds')
    .where(({ or, eb }) => or([eb('order_id', '=', orderId), eb('order_id', 'in', changes)]))
    .where('starts_at', '=', new Date(window))
    .where('status', '<>', 'released')
    .select(({ fn }) => fn.sum<number>('units').as('units'))
    .executeTakeFirst();
  return Number(row?.units ?? 0);
}
