import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const gzipLater = promisify(gzip);
const SMALLEST_WORTH_IT = 1400;

/** A finished answer that can be sent many times. */
export type Page = {
  status: number;
  headers: Record<string, string>;
  setCookies: string[];
  body: Buffer;
  isPublic: boolean;
  gzipped?: Promise<Buffer>;
};

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'geolocation=(self), camera=(self), microphone=(), payment=(self)',
  'cross-origin-opener-policy': 'same-origin-allow-popups',
};

/** Payment pages that a form may end on: browsers hold redirects after a post against form-action too. */
const PAY_PAGES = 'https://checkout.stripe.com https://www.paypal.com https://www.sandbox.paypal.com';

function contentSecurityPolicy(scriptHashes: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' ${scriptHashes}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob: https:",
    "font-src 'self' data:",
    "connect-src 'self' https:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    `form-action 'self' ${PAY_PAGES}`,
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Reads a router's answer whole, with the headers every page has. */
export async function packPage(response: Response, apiCookies: string[], isDev: boolean): Promise<Page> {
  const headers: Record<string, string> = { ...ALWAYS };
  for (const [name, value] of response.headers) if (name !== 'set-cookie') headers[name] = value;
  const hashes = headers['x-script-hashes'];
  delete headers['x-script-hashes'];
  if (hashes !== undefined && !isDev) headers['content-security-policy'] = contentSecurityPolicy(hashes);
  headers['cache-control'] ??= 'private, no-cache';
  headers.vary = 'Accept-Encoding, Accept-Language, Cookie';
  const setCookies = [...apiCookies, ...response.headers.getSetCookie()];
  const isPublic = setCookies.length === 0 && response.status === 200 && /\bpublic\b/.test(headers['cache-control']);
  const body = response.body ? Buffer.from(await response.arrayBuffer()) : Buffer.alloc(0);
  return { status: response.status, headers, setCookies, body, isPublic };
}

export async function sendPage(request: FastifyRequest, reply: FastifyReply, page: Page) {
  reply.code(page.status).headers(page.headers);
  for (const cookie of page.setCookies) reply.header('set-cookie', cookie);
  if (page.body.length < SMALLEST_WORTH_IT || !/\bgzip\b/.test(String(request.headers['accept-encoding'])))
    return reply.send(page.body);
  page.gzipped ??= gzipLater(page.body, { level: 5 });
  reply.header('content-encoding', 'gzip');
  return reply.send(await page.gzipped);
}
