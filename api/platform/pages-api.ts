import type { FastifyInstance, FastifyRequest } from 'fastify';
import { createContext } from 'react-router';

type ApiFetch = (request: Request) => Promise<Response>;

// web/app/lib/api.server.ts reads it; the built site is another module graph, so they share the key by name.
const shared = globalThis as { sweetspotApiFetch?: ReturnType<typeof createContext<ApiFetch>> };
shared.sweetspotApiFetch ??= createContext<ApiFetch>();
export const apiFetchContext = shared.sweetspotApiFetch;

const PASSED_ON = ['authorization', 'accept-language', 'user-agent', 'x-forwarded-for', 'x-forwarded-proto', 'origin'];
const HAS_NO_BODY = new Set([204, 205, 304]);

/**
 * A `fetch` that calls this very app on behalf of a visitor, without a socket. Cookies that the API sets are added to
 * `setCookies`, for the visitor's browser, and hold at once for the page's next call (a refreshed session, a new cart).
 */
export function fetchInside(app: FastifyInstance, visitor: FastifyRequest, setCookies: string[]): ApiFetch {
  const passed: Record<string, string> = { host: visitor.host };
  for (const name of PASSED_ON) {
    const value = visitor.headers[name];
    if (typeof value === 'string') passed[name] = value;
  }
  let cookie = visitor.headers.cookie ?? '';
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const headers: Record<string, string> = { ...passed, ...Object.fromEntries(request.headers) };
    if (cookie) headers.cookie = cookie;
    const answer = await app.inject({
      method: request.method as 'GET',
      url: pathname + search,
      headers,
      payload: request.body ? Buffer.from(await request.arrayBuffer()) : undefined,
      remoteAddress: visitor.socket.remoteAddress,
    });
    const fresh = [answer.headers['set-cookie'] ?? []].flat();
    if (fresh.length > 0) {
      setCookies.push(...fresh);
      cookie = withCookies(cookie, fresh);
    }
    const body = HAS_NO_BODY.has(answer.statusCode) ? null : (answer.rawPayload as Uint8Array<ArrayBuffer>);
    return new Response(body, { status: answer.statusCode, headers: webHeaders(answer.headers) });
  };
}

function webHeaders(headers: Record<string, unknown>): Headers {
  const web = new Headers();
  for (const [name, value] of Object.entries(headers))
    if (name !== 'set-cookie' && value !== undefined) web.set(name, String(value));
  return web;
}

/** The Cookie header after an answer: a newer value replaces the older, an expired one is dropped. */
export function withCookies(header: string, setCookies: readonly string[]): string {
  const jar = new Map<string, string>();
  for (const pair of header.split(/; */)) {
    const at = pair.indexOf('=');
    if (at > 0) jar.set(pair.slice(0, at), pair.slice(at + 1));
  }
  for (const line of setCookies) {
    const pair = line.split(';', 1)[0] ?? '';
    const at = pair.indexOf('=');
    if (at <= 0) continue;
    if (/;\s*max-age=(0|-\d+)\b/i.test(line) || at === pair.length - 1) jar.delete(pair.slice(0, at));
    else jar.set(pair.slice(0, at), pair.slice(at + 1));
  }
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
}
