import { RouterContextProvider } from 'react-router';
import { describe, expect, it } from 'vitest';
import { cartCookie, findCart, mergeGuestCart } from './cart-cookie.server.ts';

type Answers = Record<string, { status: number; body: unknown }>;

/** A visitor with these cookies, and an API with these answers; what else is asked is not found. */
function visitor(cookie: string, answers: Answers) {
  const asked: string[] = [];
  const context = new RouterContextProvider();
  const shared = globalThis as unknown as { sweetspotApiFetch: Parameters<typeof context.set>[0] };
  context.set(shared.sweetspotApiFetch, async (request: Request) => {
    const call = `${request.method} ${new URL(request.url).pathname.replace('/api/v1', '')}`;
    asked.push(call);
    const { status, body } = answers[call] ?? { status: 404, body: { status: 404, code: 'carts/unknown', detail: '' } };
    return Response.json(body, { status });
  });
  const url = new URL('https://shop.example/cart');
  return { args: { request: new Request(url, { headers: { cookie } }), url, context }, asked };
}

const open = (token: string) => ({ status: 200, body: { token, status: 'open', pieces: 2, lines: [] } });
const signedOut = { status: 401, body: { status: 401, code: 'auth/not-signed-in', detail: '' } };

describe('the cart of a visitor', () => {
  it('is nothing to ask about without a cookie', async () => {
    const { args, asked } = visitor('theme=dark', {});
    expect(await findCart(args)).toBeUndefined();
    expect(asked).toEqual([]);
  });
  it('is the guest’s own, by a token that only looks like one', async () => {
    const { args } = visitor('__Host-cart=held-cart', { 'GET /carts/held-cart': open('held-cart') });
    expect(await findCart(args)).toMatchObject({ token: 'held-cart' });
    const { args: forged, asked } = visitor('__Host-cart=..%2Forders', {});
    expect(await findCart(forged)).toBeUndefined();
    expect(asked).toEqual([]);
  });
  it('is the guest’s again when the session has run out', async () => {
    const answers = { 'GET /carts/mine': signedOut, 'GET /carts/held-cart': open('held-cart') };
    const { args } = visitor('__Host-refresh=old; __Host-cart=held-cart', answers);
    expect(await findCart(args)).toMatchObject({ token: 'held-cart' });
  });
  it('is none once it was ordered or forgotten', async () => {
    const ordered = { status: 200, body: { token: 'held-cart', status: 'converted', lines: [] } };
    expect(await findCart(visitor('__Host-cart=held-cart', { 'GET /carts/held-cart': ordered }).args)).toBeUndefined();
    expect(await findCart(visitor('__Host-cart=held-cart', {}).args)).toBeUndefined();
  });
});

describe('after a sign-in', () => {
  it('the guest’s cart joins, its cookie goes, and the count is of both', async () => {
    const answers = { 'POST /carts/mine/merges': { status: 201, body: { pieces: 5 } } };
    const headers = await mergeGuestCart(visitor('__Host-cart=held-cart', answers).args);
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-cart=; Path=\/; Max-Age=0;/),
      expect.stringMatching(/^cart_count=5;/),
    ]);
  });
  it('nothing happens without a guest’s cart, and one that cannot be joined stays', async () => {
    const nobody = visitor('', {});
    expect((await mergeGuestCart(nobody.args)).getSetCookie()).toEqual([]);
    expect(nobody.asked).toEqual([]);
    const refused = visitor('__Host-cart=held-cart', { 'POST /carts/mine/merges': signedOut });
    expect((await mergeGuestCart(refused.args)).getSetCookie()).toEqual([]);
  });
});

describe('the cookie', () => {
  it('is out of reach of scripts, bound to the host on https, and lasts sixty days', () => {
    expect(cartCookie(new URL('https://shop.example/'), 'abcd')).toBe(
      '__Host-cart=abcd; Path=/; Max-Age=5184000; HttpOnly; SameSite=Lax; Secure',
    );
    expect(cartCookie(new URL('http://localhost:3000/'), 'abcd')).toMatch(/^cart=abcd; .*SameSite=Lax$/);
  });
});
