import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, startTwoServers } from '../../test/servers.ts';
import { CARD, checkoutBody, fillBasket } from '../../test/shopping.ts';

let servers: Awaited<ReturnType<typeof startTwoServers>>;
beforeAll(async () => {
  servers = await startTwoServers();
}, 120_000);
afterAll(() => servers?.stop());

type Event = { id: string; event: string };

/** Listens like a browser; `until` waits for an event by name. */
async function listen(url: string, headers: Record<string, string> = {}) {
  const abort = new AbortController();
  const response = await fetch(url, { headers, signal: abort.signal });
  const events: Event[] = [];
  let wake = () => {};
  (async () => {
    let text = '';
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += new TextDecoder().decode(chunk);
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const [, id, event] = /^id: (\S+)\nevent: (\S+)/.exec(block) ?? [];
        if (id && event) events.push({ id, event });
      }
      wake();
    }
  })().catch(() => {});
  async function until(event: string) {
    const deadline = Date.now() + 20_000;
    while (!events.some((e) => e.event === event)) {
      if (Date.now() > deadline) throw new Error(`no ${event}; saw ${events.map((e) => e.event).join(', ')}`);
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, 200);
      });
    }
  }
  return { status: response.status, events, until, close: () => abort.abort() };
}

async function placeOrder() {
  const client = clientOf(servers.caller(0));
  const basket = await fillBasket(client as never);
  const { body } = await client.post('/api/v1/checkouts', checkoutBody(basket));
  const pay = () => client.post(`/api/v1/checkouts/${body.token}/payments`, { card: CARD });
  return { order: body.orders[0], pay };
}
async function staffHeaders() {
  const { body } = await servers
    .caller(0)
    .call('POST', '/api/v1/sessions', { email: 'meera@butter-and-bloom.example', password: 'password123' });
  return { authorization: `Bearer ${body.access_token}` };
}

test('a tracking page and a board at one process hear what happens at the other, and resume without loss or repetition', {
  timeout: 90_000,
}, async () => {
  const [here, there] = servers.urls as [string, string];
  const staff = await staffHeaders();
  const { order, pay } = await placeOrder();
  const page = await listen(`${there}/api/v1/tracking/${order.tracking_token}/events`);
  const board = await listen(`${there}/api/v1/stores/1/events`, staff);
  await pay();
  await page.until('order.placed');
  await board.until('order.placed');
  page.close();
  board.close();

  const put = (move: string) => fetch(`${here}/api/v1/orders/${order.id}/${move}`, { method: 'PUT', headers: staff });
  await put('acceptance');
  await put('production');
  const lastPage = page.events.at(-1)?.id as string;
  const lastBoard = board.events.at(-1)?.id as string;
  const pageAgain = await listen(`${here}/api/v1/tracking/${order.tracking_token}/events`, {
    'last-event-id': lastPage,
  });
  const boardAgain = await listen(`${here}/api/v1/stores/1/events`, { ...staff, 'last-event-id': lastBoard });
  await pageAgain.until('order.production_started');
  await boardAgain.until('order.production_started');
  expect(pageAgain.events.map((e) => e.event)).toEqual(['order.accepted', 'order.production_started']);
  expect(boardAgain.events.map((e) => e.event)).toEqual(['order.accepted', 'order.production_started']);
  pageAgain.close();
  boardAgain.close();
});

test('nobody listens to another’s order or store', async () => {
  const [here] = servers.urls as [string, string];
  const other = await servers
    .caller(0)
    .call('POST', '/api/v1/sessions', { email: 'ravi@example.com', password: 'password123' });
  const ravi = { authorization: `Bearer ${other.body.access_token}` };
  expect((await fetch(`${here}/api/v1/stores/1/events`, { headers: ravi })).status).toBe(404);
  expect((await fetch(`${here}/api/v1/stores/1/events`)).status).toBe(401);
  expect((await fetch(`${here}/api/v1/orders/1/events`, { headers: ravi })).status).toBe(404);
  expect((await fetch(`${here}/api/v1/tracking/AAAAAAAAAAAAAAAAAAAAAA/events`)).status).toBe(404);
});
