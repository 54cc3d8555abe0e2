import { RouterContextProvider } from 'react-router';
import { describe, expect, it } from 'vitest';
import { addDesign } from './add-design.server.ts';
import { CAKE } from './test-cake.ts';

const PRODUCT = {
  ...CAKE,
  store: { id: 3, slug: 'shop', offers_delivery: true, offers_pickup: false, lead_time_minutes: 0 },
  opening: { lead_time_minutes: 60, capacity_units: 1 },
  earliest: null,
};

type Answers = Record<string, (body: unknown) => Response>;
const asked: string[] = [];

/** A form posted by a browser without JavaScript, to an API that gives these answers. */
function post(fields: Record<string, string>, cookie: string, answers: Answers) {
  asked.length = 0;
  const context = new RouterContextProvider();
  const shared = globalThis as unknown as { sweetspotApiFetch: Parameters<typeof context.set>[0] };
  context.set(shared.sweetspotApiFetch, async (request: Request) => {
    const call = `${request.method} ${new URL(request.url).pathname.replace('/api/v1', '')}`;
    const body = request.body ? await request.json() : undefined;
    asked.push(body === undefined ? call : `${call} ${JSON.stringify(body)}`);
    return (
      answers[call]?.(body) ??
      Response.json({ title: '', status: 404, code: 'carts/unknown', detail: '' }, { status: 404 })
    );
  });
  const url = new URL('https://shop.example/stores/shop/products/7');
  const request = new Request(url, { method: 'POST', body: new URLSearchParams(fields), headers: { cookie } });
  return addDesign({ request, url, context }, { id: '7' });
}

const ok =
  (body: unknown, status = 200) =>
  () =>
    Response.json(body, { status });
const FIELDS = { g1: '12', g2: '21', g3: '32', t5: 'Hi', 'g6.61': '2', quantity: '2' };
const SELECTIONS =
  '"selections":[{"group_id":1,"option_ids":[12]},{"group_id":2,"option_ids":[21]},{"group_id":6,"option_ids":[61,61]},{"group_id":5,"text":"Hi"}],"quantity":2';
const headersOf = (answer: unknown) => (answer as Response).headers;

describe('adding a design without JavaScript', () => {
  it('opens a cart, adds what the form asks, and leads there; the browser keeps the cart', async () => {
    const answer = await post(FIELDS, '', {
      'GET /products/7': ok(PRODUCT),
      'POST /carts': ok({ token: 'fresh-cart' }, 201),
      'POST /carts/fresh-cart/lines': ok({ id: 5 }, 201),
      'GET /carts/fresh-cart': ok({ pieces: 2 }),
    });
    expect(headersOf(answer).get('location')).toBe('/cart?added=5');
    expect(headersOf(answer).getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-cart=fresh-cart; Path=\/; Max-Age=5184000; HttpOnly; SameSite=Lax; Secure$/),
      expect.stringMatching(/^cart_count=2;/),
    ]);
    expect(asked).toContain(`POST /carts/fresh-cart/lines {"product_id":7,${SELECTIONS}}`);
  });
  it('uses the cart that the browser holds', async () => {
    const answer = await post(FIELDS, '__Host-cart=held-cart', {
      'GET /products/7': ok(PRODUCT),
      'POST /carts/held-cart/lines': ok({ id: 6 }, 201),
      'GET /carts/held-cart': ok({ pieces: 4 }),
    });
    expect(headersOf(answer).get('location')).toBe('/cart?added=6');
    expect(headersOf(answer).getSetCookie()).toHaveLength(1);
  });
  it('opens another cart when the one it holds was ordered', async () => {
    const ordered = { title: '', status: 409, code: 'carts/converted', detail: 'Ordered.' };
    const answer = await post(FIELDS, '__Host-cart=old-cart', {
      'GET /products/7': ok(PRODUCT),
      'POST /carts/old-cart/lines': ok(ordered, 409),
      'POST /carts': ok({ token: 'next-cart' }, 201),
      'POST /carts/next-cart/lines': ok({ id: 1 }, 201),
      'GET /carts/next-cart': ok({ pieces: 2 }),
    });
    expect(headersOf(answer).getSetCookie()[0]).toMatch(/^__Host-cart=next-cart;/);
  });
  it('saves a line in place of adding one', async () => {
    const answer = await post({ ...FIELDS, line: '9' }, '__Host-cart=held-cart', {
      'GET /products/7': ok(PRODUCT),
      'PATCH /carts/held-cart/lines/9': ok({ pieces: 2 }),
    });
    expect(headersOf(answer).get('location')).toBe('/cart?saved=9');
    expect(asked).toContain(`PATCH /carts/held-cart/lines/9 {${SELECTIONS}}`);
  });
  it('says a refusal at its group and keeps everything that was typed', async () => {
    const refused = {
      title: '',
      status: 422,
      code: 'designs/not-valid',
      detail: 'No.',
      errors: [{ field: 'selections', message: '“Ruffle colour” needs a choice.' }],
      facts: { groups: [3] },
    };
    const { g3: _gone, ...fields } = { ...FIELDS, g2: '22' };
    const answer = await post(fields, '__Host-cart=held-cart', {
      'GET /products/7': ok(PRODUCT),
      'POST /carts/held-cart/lines': ok(refused, 422),
      'GET /stores/3/windows': ok({ earliest: null }),
    });
    expect(answer).toMatchObject({
      init: { status: 422 },
      data: {
        refusal: { groups: { 3: '“Ruffle colour” needs a choice.' } },
        state: { quantity: 2, view: { inscription: 'Hi', shown: [1, 2, 3, 4, 5, 6] } },
      },
    });
  });
});
