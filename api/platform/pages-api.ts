import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { createContext } from 'react-router';
import { needsRefresh, refreshOnce } from './pages-session.ts';

export type ApiFetch = (request: Request) => Promise<Response>;

// web/app/lib/api.server.ts reads it; the built site is another module graph, so they share the key by name.
const shared = globalThis as { sweetspotApiFetch?: ReturnType<typeof createContext<ApiFetch>> };
shared.sweetspotApiFetch ??= createContext<ApiFetch>();
export const apiFetchContext = shared.sweetspotApiFetch;

const PASSED_ON = ['authorization', 'accept-language', 'user-agent', 'x-forwarded-for', 'x-forwarded-proto'];
const HAS_NO_BODY = new Set([204, 205, 304]);

/**
 * A `fetch` that calls this very app on behalf of a visitor, without a socket. Cookies that the API sets are added to
 * `setCookies`, for the visitor's browser, and hold at once for the page's next call. A session whose access token is
 * spent is refreshed first, once for all pages that ask at the same moment.
 */
export function fetchInside(app: FastifyInstance, visitor: FastifyRequest, setCookies: string[]): ApiFetch {
  let cookie = visitor.headers.cookie ?? '';
  const passed = passedHeaders(visitor);

  async function call(request: Request, headers: Record<string, string>) {
    const { pathname, search } = new URL(request.url);
    return app.inject({
      method: request.method as 'GET',
      url: pathname + search,
      headers: { ...passed, ...headers, ...(cookie && { cookie }) },
      payload: await payloadOf(request),
      remoteAddress: visitor.socket.remoteAddress,
    });
  }

  function accept(fresh: readonly string[]): void {
    setCookies.push(...fresh);
    cookie = withCookies(cookie, fresh);
  }

  let ready: Promise<void> | undefined;
  async function refresh(): Promise<void> {
    if (!needsRefresh(cookie)) return;
    const fresh = await refreshOnce(cookie, async () => {
      const request = new Request(`http://inside${REFRESH_PATH}`, { method: 'POST', body: '{}' });
      const answer = await call(request, { 'content-type': 'application/json' });
      return setCookiesOf(answer.headers);
    });
    accept(fresh);
  }

  return async (request) => {
    ready ??= refresh();
    await ready;
    const answer = await call(request, Object.fromEntries(request.headers));
    accept(setCookiesOf(answer.headers));
    const body = HAS_NO_BODY.has(answer.statusCode) ? null : (answer.rawPayload as Uint8Array<ArrayBuffer>);
    return new Response(body, { status: answer.statusCode, headers: webHeaders(answer.headers) });
  };
}

/** Forms with files flow through; everything else is small. */
async function payloadOf(request: Request): Promise<Readable | Buffer | undefined> {
  if (!request.body) return undefined;
  const isForm = request.headers.get('content-type')?.startsWith('multipart/form-data');
  return isForm ? Readable.fromWeb(request.body as never) : Buffer.from(await request.arrayBuffer());
}

const REFRESH_PATH = '/api/v1/sessions/refresh';

/** The page was found to be ours (pages-origin.ts), so what it asks counts as asked by our own pages. */
function passedHeaders(visitor: FastifyRequest): Record<string, string> {
  const passed: Record<string, string> = { host: visitor.host, origin: `${visitor.protocol}://${visitor.host}` };
  for (const name of PASSED_ON) {
    const value = visitor.headers[name];
    if (typeof value === 'string') passed[name] = value;
  }
  return passed;
}

const setCookiesOf = (headers: Record<string, unknown>) => [headers['set-cookie'] ?? []].flat() as string[];

function webHeaders(headers: Record<string, unknown>): Headers {
  const web = new Headers();
  for (const [name, value] of Object.entries(headers))
    if (name !== 'set-cookie' && value !== undefined) web.set(name, String(value));
  return web;
}

/** The Cookie header after an answer: a newer value replaces the older, an expired one is dropped. */
export function withCookies(header: string, setCookies: readonly string[]): string {
  const jar = cookiesOf(header);
  for (const line of setCookies) {
    const [name, value] = pairOf(line.split(';', 1)[0] ?? '');
    if (!name) continue;
    if (!value || /;\s*max-age=(0|-\d+)\b/i.test(line)) jar.delete(name);
    else jar.set(name, value);
  }
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
}

function cookiesOf(header: string): Map<string, string> {
  return new Map(
    header
      .split(/; */)
      .map(pairOf)
      .filter(([name]) => name),
  );
}

function pairOf(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return at > 0 ? [pair.slice(0, at).trim(), pair.slice(at + 1)] : ['', ''];
}
