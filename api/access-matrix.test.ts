import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rolesIn } from './domains/catalogue/test-editing.ts';
import { placeOrder } from './domains/orders/test-changes.ts';
import { startTestApp, type TestApp } from './test/app.ts';
import type { Answer } from './test/client.ts';
import { type Operation, operationsOf, send } from './test/operations.ts';

/**
 * What each role may do at a store: the least one that may, whatever a route is about. A baker may what is above the
 * managers' line, a manager what is above the owners', an owner and an admin everything. A route of a store that stands
 * nowhere here fails the test.
 */
const MAY = {
  baker: [
    ...['GET board', 'POST board/sightings', 'GET tickets', 'GET plan', 'GET events', 'GET orders'],
    ...['POST orders/quote', 'POST orders'],
    ...['GET timetable', 'GET calendar', 'GET delivery-rules', 'POST delivery-rules/trials', 'GET checklist'],
    ...['GET products', 'GET products/{product}', 'GET products/{product}/pictures', 'GET products.csv'],
    ...['GET catalogue', 'GET option-groups', 'GET option-groups/{group}', 'GET cover'],
    // What is sold out: a product, an option, the day.
    ...['PUT products/{product}/availability', 'PUT options/{option}/availability'],
    ...['GET pause', 'PUT pause', 'DELETE pause'],
  ],
  manager: [
    ...['GET settings', 'PATCH settings', 'POST submission', 'DELETE submission', 'GET audit'],
    ...['GET members', 'POST invitations', 'POST invitations/{invitation}/renewal', 'DELETE invitations/{invitation}'],
    ...['POST products', 'PUT products/{product}', 'POST products/{product}/copies', 'PUT products/{product}/status'],
    ...['PUT products/{product}/position', 'POST products/{product}/pictures', 'PUT products/{product}/pictures'],
    'DELETE products/{product}/pictures/{picture}',
    'PUT products/{product}/pictures/{picture}/restoration',
    ...['PUT cover', 'DELETE cover'],
    ...['POST option-groups', 'PUT option-groups/{group}', 'DELETE option-groups/{group}'],
    'POST option-groups/{group}/copies',
    ...['GET imports', 'POST imports', 'GET imports/{import}', 'POST imports/{import}/run'],
    ...['PUT delivery-rules', 'PUT hours', 'PUT windows', 'PUT limits', 'PUT days/{day}', 'DELETE days/{day}'],
    ...['POST closures', 'PUT closures/{closure}', 'DELETE closures/{closure}'],
    ...['GET numbers', 'GET numbers.csv'],
  ],
  owner: ['PUT registration', 'POST closing', 'PUT members/{person}/role', 'DELETE members/{person}'],
  admin: ['POST approval', 'POST reinstatement', 'POST return', 'POST suspension'],
} as const;

/** Everybody's, about stores and what they sell. */
const PUBLIC = ['GET stores', 'GET stores/{id}', 'GET stores/{id}/windows', 'GET stores/{id}/delivery-offer'];
/** Everybody's, for whoever has the token: nobody guesses one. */
const BY_TOKEN = /^(invitations|changes|tracking|checkouts|carts)\/\{token\}/;
/** Neither a store's nor somebody's: the catalogue, signing in, and what proves itself. */
const NOBODYS = new Set([
  ...['POST people', 'POST sessions', 'POST sessions/refresh', 'DELETE sessions/current'],
  ...['GET places', 'GET map-style', 'GET jurisdictions', 'GET categories', 'GET products', 'GET products/facets'],
  ...[
    'GET products/{id}',
    'POST products/{id}/quote',
    'GET products/{id}/drawing.svg',
    'GET products/{id}/drawing.png',
  ],
  ...['POST carts', 'POST checkouts', 'POST payments/webhooks/{provider}'],
]);

const STORE = 'stores/{id}/';
const ORDER = 'orders/{id}';
const ABSENT = 9_999_999;

let t: TestApp;
let operations: Operation[];
let ids: Record<string, string | number>;
let rival: { name: string; store_id: number };
let roles: { manager: string; baker: string };

const isPublic = ({ name }: Operation) => PUBLIC.includes(name);
const isStores = (it: Operation) => it.path.startsWith(STORE) && !isPublic(it);
const isAdmins = (it: Operation) =>
  it.path.startsWith('admin/') || MAY.admin.some((name) => it.name === name.replace(' ', ` ${STORE}`));
const isOrders = ({ path }: Operation) => path.startsWith(ORDER);

beforeAll(async () => {
  t = await startTestApp();
  operations = await operationsOf(t);
  const { rows } = await t.context.pool.query(
    `select m.store_id, lower(split_part(p.name, ' ', 1)) as name from store_members m join people p on p.id = m.person_id
     where m.store_id = 2 and m.role = 'owner'`,
  );
  rival = rows[0];
  roles = await rolesIn(t);
  ids = await makeOneOfEach();
});
afterAll(() => t.stop());

/** One of everything that a path can name, all of store 1. */
async function makeOneOfEach(): Promise<typeof ids> {
  const meera = t.as('meera');
  const store = '/api/v1/stores/1';
  const order = await placeOrder(t, { client: t.as('asha') });
  const wish = { details: { note: 'Ring twice.' }, expected_total: order.total };
  const change = await meera.post(`/api/v1/orders/${order.id}/changes`, wish);
  const closures = await meera.post(`${store}/closures`, {
    ...{ version: (await meera.get(`${store}/timetable`)).body.version, reason: 'Holiday' },
    ...{ starts_on: '2026-12-30', ends_on: '2026-12-30' },
  });
  const sheet = await meera.post(`${store}/imports`, 'name\nx\n', { 'content-type': 'text/csv' });
  const invited = await meera.post(`${store}/invitations`, { email: 'new@cakes.example', role: 'baker' });
  const { rows } = await t.context.pool.query(
    `with kept as (insert into pictures (name, alt, width, height, widths, placeholder, bytes, created_at)
       values (repeat('a', 32), '', 100, 100, '{100}', '', 1, now()), (repeat('b', 32), '', 100, 100, '{100}', '', 1, now())
       returning id, name),
     hung as (insert into product_pictures (picture_id, product_id, position)
       select id, 101, 0 from kept where name like 'a%'),
     sent as (insert into order_photos (picture_id, order_id, added_by, created_at)
       select id, $1::bigint, 'Meera', now() from kept where name like 'b%')
     select (select id from kept where name like 'a%') as picture, (select id from kept where name like 'b%') as photo,
       (select min(id) from option_groups where store_id = 1) as "group",
       (select min(o.id) from options o join option_groups g on g.id = o.group_id where g.store_id = 1) as option,
       (select min(person_id) from store_members where store_id = 1 and role = 'baker') as person`,
    [order.id],
  );
  const made = { change: change.body.change?.id, closure: closures.body.closures?.at(-1)?.id };
  const known = { ...rows[0], ...made, import: sheet.body.id, invitation: invited.body.id, product: 101 };
  for (const [name, id] of Object.entries(known)) expect(id, `one ${name} of store 1`).toBeGreaterThan(0);
  return { ...known, order: order.id, day: '2026-12-31', token: 'A'.repeat(22) };
}

/** The address of an operation at a store or order, about what there is or (`sub`) about something else. */
function urlOf({ path, query }: Operation, id: number | string, sub?: string | number): string {
  const line = path.includes('{change}') ? 'after-1.svg' : '1.svg';
  const filled = path.replace('{line}', line).replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = name === 'id' ? id : name === 'day' ? ids.day : (sub ?? ids[name]);
    if (value === undefined) throw new Error(`makeOneOfEach makes no {${name}}: let it make one`);
    return String(value);
  });
  return `/api/v1/${filled}${query}`;
}

const withoutId = ({ body: { request_id: _, ...body } }: Answer) => body;
const everyRow = async () =>
  (
    await t.context.pool.query(
      `select table_name, md5(query_to_xml('select * from ' || quote_ident(table_name) || ' t order by t::text', true, false, '')::text)
       from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
         and table_name not in ('sessions', 'idempotency_keys', 'rate_limits') order by 1`,
    )
  ).rows;

test('every route of the running app belongs to somebody', () => {
  const nobodys = operations.filter(
    (it) =>
      !isStores(it) &&
      !isOrders(it) &&
      !isPublic(it) &&
      !isAdmins(it) &&
      !BY_TOKEN.test(it.path) &&
      !NOBODYS.has(it.name) &&
      !/^(people\/me|sessions$|stores$|orders$|carts\/mine|invitations\/\{token\}\/acceptance)/.test(it.path),
  );
  expect(nobodys.map(({ name }) => name)).toEqual([]);
});

test('nobody signed in gets 401 wherever a route is not public, whatever they send', async () => {
  for (const it of operations.filter((one) => !isPublic(one) && !NOBODYS.has(one.name) && !BY_TOKEN.test(one.path)))
    for (const body of [it.body, '{'])
      expect((await send(t.guest(), it, urlOf(it, 1), body)).body, it.name).toMatchObject({
        status: 401,
        code: 'auth/not-signed-in',
      });
});

test('a token that nobody has opens nothing', async () => {
  for (const it of operations.filter(({ path }) => BY_TOKEN.test(path) && !path.startsWith('carts/')))
    for (const client of [t.guest(), t.as('meera')]) {
      const { status, body } = await send(client, it, urlOf(it, 1));
      const isSignInFirst = status === 401 && it.name.endsWith('/acceptance');
      expect.soft(isSignInFirst ? 404 : status, `${it.name}: ${JSON.stringify(body)}`).toBe(404);
    }
});

const STRANGERS: [string, () => string][] = [
  ['another store’s owner', () => rival.name],
  ['a customer', () => 'asha'],
  ['another customer', () => 'ravi'],
  ['a courier', () => 'manjunath'],
];
describe.each(STRANGERS)('%s', (who, name) => {
  const client = () => t.as(name());

  test('finds no store behind its staff’s routes: the same answer as for one that does not exist, and nothing changes', async () => {
    const before = await everyRow();
    for (const it of operations.filter((one) => isStores(one) && !isAdmins(one)))
      for (const body of [it.body, {}, '{', '']) {
        const answers = [];
        for (const id of [1, ABSENT]) answers.push(withoutId(await send(client(), it, urlOf(it, id), body)));
        expect(answers[0], `${it.name} ${JSON.stringify(body)}`).toMatchObject({ status: 404, code: 'stores/unknown' });
        expect(answers[0]).toEqual(answers[1]);
      }
    expect(await everyRow()).toEqual(before);
  });

  test('finds no order of others: the same answer as for one that does not exist, and nothing changes', async () => {
    // Hers.
    if (who === 'a customer') return;
    const before = await everyRow();
    for (const it of operations.filter(isOrders))
      for (const body of [it.body, {}, '{', '']) {
        const answers = [];
        for (const id of [ids.order as number, ABSENT])
          answers.push(withoutId(await send(client(), it, urlOf(it, id), body)));
        expect(answers[0], `${it.name} ${JSON.stringify(body)}`).toMatchObject({ status: 404, code: 'orders/unknown' });
        expect(answers[0]).toEqual(answers[1]);
      }
    expect(await everyRow()).toEqual(before);
  });

  test('may do nothing that is the admins’', async () => {
    for (const it of operations.filter(isAdmins))
      for (const body of [it.body, '{'])
        expect((await send(client(), it, urlOf(it, 1), body)).body, it.name).toMatchObject({
          status: 403,
          code: 'auth/wrong-role',
        });
  });
});

test('nothing of a store is found under another one, by that one’s owner', async () => {
  const before = await everyRow();
  for (const it of operations.filter((one) => isStores(one) && !isAdmins(one) && /\{(?!id|day)/.test(one.path))) {
    const there = await send(t.as(rival.name), it, urlOf(it, rival.store_id));
    const nowhere = await send(t.as(rival.name), it, urlOf(it, rival.store_id, ABSENT));
    expect.soft(there.body, it.name).toMatchObject({ status: 404 });
    expect.soft(there.body.code).not.toBe('stores/unknown');
    expect.soft(withoutId(there)).toEqual(withoutId(nowhere));
  }
  expect(await everyRow()).toEqual(before);
});

describe('at their own store', () => {
  const LEVELS = ['baker', 'manager', 'owner', 'admin'] as const;
  const table = Object.entries(MAY).flatMap(([least, names]) =>
    names.map((name) => ({ name: name.replace(' ', ` ${STORE}`), least: least as keyof typeof MAY })),
  );
  const found = (name: string) => operations.find((it) => it.name === name) as Operation;

  test('every route has a least role, once, and there is no role for what is gone', () => {
    const routes = operations.filter(isStores).map(({ name }) => name);
    expect(table.map(({ name }) => name).toSorted()).toEqual(routes.toSorted());
  });

  test.each(LEVELS)('a %s may do what the table says, and no more', async (level) => {
    const names = { baker: roles.baker, manager: roles.manager, owner: 'meera', admin: 'admin' };
    for (const { name, least } of table.filter((row) => !row.name.endsWith('/events'))) {
      const answer = await send(t.as(names[level]), found(name), urlOf(found(name), 1, ABSENT));
      const said = `${name} as ${level} → ${JSON.stringify(answer.body).slice(0, 300)}`;
      if (LEVELS.indexOf(level) < LEVELS.indexOf(least)) {
        expect.soft(answer.status, said).toBe(403);
        continue;
      }
      expect.soft([401, 403], said).not.toContain(answer.status);
      expect.soft(['stores/unknown', 'request/invalid', 'request/not-json'], said).not.toContain(answer.body?.code);
    }
  });
});

test('a baker may do with an order whatever its store may; its customer may not do the store’s part', async () => {
  const STORES_PART = /(acceptance|decline|production|readiness|handover|completion|failure|photos|photos\/\{photo\})$/;
  for (const it of operations.filter((one) => isOrders(one) && !one.path.endsWith('/events'))) {
    const url = urlOf(it, ids.order as number, ABSENT);
    if (STORES_PART.test(it.path) && !it.path.includes('changes/')) {
      const { status, body } = await send(t.as('asha'), it, url);
      expect.soft([403, 409, 415], `${it.name} by its customer → ${JSON.stringify(body)}`).toContain(status);
    }
    const { status, body } = await send(t.as(roles.baker), it, url);
    expect.soft([401, 403], `${it.name} by a baker → ${JSON.stringify(body)}`).not.toContain(status);
    expect.soft(body?.code).not.toBe('orders/unknown');
  }
});

test('who works no longer at a store has no access with the next request, nor by what they sent before', async () => {
  const baker = t.as(roles.baker);
  const key = { 'idempotency-key': 'seen-by-the-baker' };
  const sight = () => baker.post('/api/v1/stores/1/board/sightings', { order_ids: [1] }, key);
  expect((await sight()).status).toBe(200);
  expect((await t.as('meera').delete(`/api/v1/stores/1/members/${ids.person}`)).status).toBe(204);
  expect((await sight()).body).toMatchObject({ status: 404, code: 'stores/unknown' });
  for (const it of operations.filter((one) => (isStores(one) && !isAdmins(one)) || isOrders(one)))
    expect((await send(baker, it, urlOf(it, isOrders(it) ? (ids.order as number) : 1))).status, it.name).toBe(404);
});
