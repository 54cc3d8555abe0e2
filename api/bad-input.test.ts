import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from './test/app.ts';

/** Every route of the API, whatever it does, against everything that a client can get wrong. */
let t: TestApp;
type Operation = { method: string; path: string; hasBody: boolean; query: string[] };
let operations: Operation[] = [];

beforeAll(async () => {
  t = await startTestApp();
  const { body } = await t.guest().get('/openapi.json');
  operations = Object.entries<Record<string, { requestBody?: object; parameters?: { in: string; name: string }[] }>>(
    body.paths,
  ).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      hasBody: operation.requestBody !== undefined,
      query: (operation.parameters ?? []).filter((p) => p.in === 'query').map((p) => p.name),
    })),
  );
});
afterAll(() => t.stop());

const EVENTS = /\/events$/;
const WRITERS = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

const pathWith = (path: string, value: string) => path.replace(/\{[^}]+\}/g, encodeURIComponent(value));

async function rowCounts() {
  const { rows } = await t.context.pool.query(
    `select coalesce(sum((xpath('/row/n/text()', query_to_xml('select count(*) as n from ' || quote_ident(table_name), false, true, '')))[1]::text::int), 0) as n
     from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in ('carts', 'idempotency_keys', 'rate_limits', 'sessions', 'settings')`,
  );
  return Number(rows[0].n);
}

async function expectNoFault(
  operation: Operation,
  url: string,
  payload?: string,
  headers: Record<string, string> = {},
) {
  for (const who of ['guest', 'asha'] as const) {
    const client = who === 'guest' ? t.guest() : t.as(who);
    const verb = operation.method.toLowerCase() as 'get';
    const answer =
      operation.method === 'GET'
        ? await client.get(url, headers)
        : await (client[verb] as typeof client.post)(url, payload, headers);
    expect(
      answer.status,
      `${operation.method} ${url} ${payload?.slice(0, 80)} → ${JSON.stringify(answer.body).slice(0, 300)}`,
    ).toBeLessThan(500);
    if (answer.status >= 400 && url.startsWith('/api/'))
      expect(answer.body, `${operation.method} ${url}`).toMatchObject({
        status: answer.status,
        code: expect.stringMatching(/^[a-z-]+\/[a-z-]+$/),
        request_id: expect.any(String),
      });
  }
}

test.each([
  '0',
  '-1',
  '1.5',
  'abc',
  '1e30',
  '99999999999999999999',
  '%00',
  '../../etc/passwd',
  'é'.repeat(300),
  '1;drop table orders',
])('a path with %s instead of an id or token is refused, and no fault of the server', async (value) => {
  for (const operation of operations.filter((o) => o.path.includes('{') && !EVENTS.test(o.path)))
    await expectNoFault(operation, pathWith(operation.path, value), operation.hasBody ? '{}' : undefined);
});

test.each([
  ['', 'nothing'],
  ['{', 'half of a JSON'],
  ['null', 'null'],
  ['[]', 'an array'],
  ['"text"', 'a string'],
  ['{"__proto__":{"role":"admin"},"constructor":{"prototype":{"x":1}}}', 'prototypes'],
  [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, '100 000 levels'],
  [`{"a":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`, '50 000 levels of objects'],
  [JSON.stringify({ role: 'admin', is_paid: true, price_minor: 1, id: 1 }), 'fields that nobody has'],
])('a body of %2$s is refused everywhere, and changes nothing', async (payload) => {
  const before = await rowCounts();
  for (const operation of operations.filter((o) => WRITERS.has(o.method) && o.hasBody))
    await expectNoFault(operation, pathWith(operation.path, '1'), payload);
  expect(await rowCounts()).toBe(before);
});

test('a body of 10 MB is refused with 413', async () => {
  const payload = JSON.stringify({ email: 'x'.repeat(10_000_000) });
  for (const path of ['/api/v1/checkouts', '/api/v1/people', '/api/v1/carts/mine/merges'])
    expect((await t.as('asha').post(path, payload)).body).toMatchObject({ status: 413, code: 'request/too-large' });
});

test.each([
  '',
  '-1',
  '0',
  '1e9',
  'abc',
  '\u202e',
  '%',
  '\u0000',
  '"',
  "'; drop table products; --",
  'x'.repeat(10_000),
  '💥'.repeat(500),
])('a query of %j is refused or finds nothing, and is no fault of the server', async (value) => {
  for (const operation of operations.filter((o) => o.method === 'GET' && o.query.length > 0 && !EVENTS.test(o.path)))
    for (const name of operation.query)
      await expectNoFault(operation, `${pathWith(operation.path, '1')}?${name}=${encodeURIComponent(value)}`);
});

test('an unknown query parameter is refused, since a filter that is not applied misleads', async () => {
  expect((await t.guest().get('/api/v1/products?categroy=tarts')).body).toMatchObject({
    status: 400,
    code: 'request/invalid',
  });
});

test('other content types are refused with 415', async () => {
  const answer = await t.guest().post('/api/v1/checkouts', '<xml/>', { 'content-type': 'application/xml' });
  expect(answer.body).toMatchObject({ status: 415, code: 'request/media-type' });
});

test.each([0, -1, 1.5, '1', 1e9, null, true])('a quantity of %j is refused at its field', async (quantity) => {
  const guest = t.guest();
  const { body } = await guest.post('/api/v1/carts');
  const answer = await guest.post(`/api/v1/carts/${body.token}/lines`, { product_id: 101, quantity, selections: [] });
  expect(answer.body).toMatchObject({ status: 400, errors: [{ field: 'quantity' }] });
});

test('nothing at a path is a problem with a code, like everything else', async () => {
  expect((await t.guest().get('/api/v1/nothing')).body).toMatchObject({ status: 404, code: 'request/unknown-path' });
});
