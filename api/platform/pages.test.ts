import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerPages } from './pages.ts';

let app: FastifyInstance;
let dir: string;

/** A site of three pages, in the shape of the router's own build. */
const SITE = `
let renders = 0;
const ask = (context, path, method = 'GET') =>
  context.get(globalThis.sweetspotApiFetch)(new Request('http://inside' + path, { method }));
const route = (id, module) => ({ id, parentId: 'root', path: id, module });
const forAll = { 'Cache-Control': 'public, max-age=0', 'x-script-hashes': "'sha256-abc='" };

async function mine({ context }) {
  await ask(context, '/api/v1/cart', 'POST');
  return new Response(await (await ask(context, '/api/v1/who')).text());
}
export const routes = {
  root: { id: 'root', path: '', module: { default: () => null } },
  public: route('public', { loader: () => new Response('public ' + ++renders, { headers: forAll }) }),
  mine: route('mine', { loader: mine }),
  form: route('form', { action: async ({ request }) => new Response((await request.formData()).get('name')) }),
};
export const entry = { module: { default: () => new Response('page') } };
export const assets = { routes: {}, entry: { module: '' }, version: '1', url: '' };
export const [basename, future, isSpaMode, prerender, ssr] = ['/', {}, false, [], true];
export const routeDiscovery = { mode: 'initial' };
`;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'pages-'));
  for (const folder of ['client/assets', 'server']) mkdirSync(join(dir, folder), { recursive: true });
  writeFileSync(join(dir, 'client/assets/app-1.js'), 'plain');
  writeFileSync(join(dir, 'client/assets/app-1.js.br'), 'small');
  writeFileSync(join(dir, 'client/favicon.svg'), '<svg/>');
  writeFileSync(join(dir, 'server/package.json'), '{"type":"module"}');
  writeFileSync(join(dir, 'server/index.js'), SITE);
  app = Fastify();
  app.post('/api/v1/cart', (_request, reply) => reply.header('set-cookie', 'cart=c1; Path=/; HttpOnly').send({}));
  app.get('/api/v1/who', (request) => ({
    cookie: request.headers.cookie,
    language: request.headers['accept-language'],
    ip: request.ip,
  }));
  await registerPages(app, { isDev: false, buildDir: dir, publicUrl: 'https://shop.example', htmlCacheMs: 1000 });
});

afterAll(async () => {
  await app.close();
  rmSync(dir, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ url, headers: { host: 'shop.example', ...headers } });

describe('files', () => {
  it('are kept for ever and sent in the smallest form the browser takes', async () => {
    const answer = await get('/assets/app-1.js', { 'accept-encoding': 'gzip, br' });
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect([answer.headers['content-encoding'], answer.body]).toEqual(['br', 'small']);
  });
  it('that are missing are not answered by a page, nor kept', async () => {
    const answer = await get('/assets/gone.js');
    expect([answer.statusCode, answer.headers['cache-control'], answer.body]).toEqual([
      404,
      'no-store',
      'No such file.',
    ]);
  });
  it('at the root are found', async () => expect((await get('/favicon.svg')).statusCode).toBe(200));
});

describe('a public page', () => {
  it('is made once for a crowd of strangers', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => get('/public?crowd')));
    expect(new Set(answers.map((answer) => answer.body)).size).toBe(1);
  });
  it('is made anew for who has a cookie', async () => {
    const stranger = await get('/public');
    expect((await get('/public', { cookie: 'cart=c1' })).body).not.toBe(stranger.body);
  });
  it('names the scripts it may run, and no frame may hold it', async () => {
    const policy = (await get('/public')).headers['content-security-policy'];
    expect(policy).toContain("script-src 'self' 'sha256-abc=';");
    expect(policy).toContain("frame-ancestors 'none'");
  });
});

describe('a page of one visitor', () => {
  it('asks the API as that visitor, and hands on the cookies that it sets', async () => {
    const answer = await get('/mine', { cookie: 'a=1', 'accept-language': 'hi' });
    expect(JSON.parse(answer.body)).toEqual({ cookie: 'a=1; cart=c1', language: 'hi', ip: '127.0.0.1' });
    expect(answer.headers['set-cookie']).toBe('cart=c1; Path=/; HttpOnly');
    expect(answer.headers['cache-control']).toBe('private, no-cache');
  });
});

describe('a form', () => {
  const post = (headers: Record<string, string>) =>
    app.inject({
      method: 'POST',
      url: '/form',
      headers: { host: 'shop.example', 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: 'name=Asha',
    });
  it('of our own page is heard', async () => {
    const answer = await post({ origin: 'https://shop.example', 'sec-fetch-site': 'same-origin' });
    expect([answer.statusCode, answer.body]).toEqual([200, 'Asha']);
  });
  it.each<Record<string, string>>([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'https://shop.example', 'sec-fetch-site': 'cross-site' },
  ])('of another site is not: %j', async (headers) => expect((await post(headers)).statusCode).toBe(403));
});

it('an unknown path of the API is a problem, not a page', async () => {
  const answer = await get('/api/v1/nothing');
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8']);
});
