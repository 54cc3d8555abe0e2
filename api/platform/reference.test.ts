import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../test/app.ts';

type Operation = { operationId: string; summary: string; tags: string[]; responses: Record<string, object> };

let town: TestApp;
let operations: [string, Operation][];
let document: { openapi: string; tags: { name: string }[]; components: { schemas: object } };
beforeAll(async () => {
  town = await startTestApp();
  const { body } = await town.guest().get('/openapi.json');
  document = body;
  operations = Object.entries<Record<string, Operation>>(body.paths).flatMap(([path, byMethod]) =>
    Object.entries(byMethod).map(([method, operation]): [string, Operation] => [`${method} ${path}`, operation]),
  );
});
afterAll(() => town.stop());

test('every operation has a name of its own, a summary and a described tag', () => {
  expect(document.openapi).toBe('3.1.0');
  const tags = document.tags.map(({ name }) => name);
  const poor = operations.filter(
    ([, { summary, tags: own = [] }]) => !summary || !own.some((tag) => tags.includes(tag)),
  );
  expect(poor.map(([name]) => name)).toEqual([]);
  expect(new Set(operations.map(([, { operationId }]) => operationId)).size).toBe(operations.length);
});

test('every operation says what it answers, and that a refusal is a problem', () => {
  for (const [name, { responses }] of operations) {
    expect(Object.keys(responses), name).toContain('default');
    expect(Object.keys(responses).length, name).toBeGreaterThan(1);
  }
});

test('every shape that is referred to is there, and no other', () => {
  const text = JSON.stringify(document);
  const referred = [...text.matchAll(/#\/components\/schemas\/([^"]+)/g)].map(([, name]) => name);
  expect(Object.keys(document.components.schemas).sort()).toEqual([...new Set(referred)].sort());
});

test('the reference page and its script come from here and ask nobody else', async () => {
  const web = town.guest();
  expect((await web.get('/docs')).headers.location).toBe('/docs/');
  const page = await web.get('/docs/');
  expect(page.status).toBe(200);
  expect(page.body).not.toMatch(/(src|href)="https?:/);
  expect(page.headers['content-security-policy']).toContain("default-src 'self'");
  const script = /<script src="([^"]+)"/.exec(page.body)?.[1] ?? '';
  const { status, headers } = await web.get(new URL(script, 'http://shop.example/docs/').pathname);
  expect({ status, type: headers['content-type'] }).toEqual({
    status: 200,
    type: 'application/javascript; charset=utf-8',
  });
  expect((await web.get('/docs/nothing')).status).toBe(404);
});

test('a problem’s type leads to the entry of its code', async () => {
  const web = town.guest();
  const { body: problem } = await web.get('/api/v1/people/me');
  const [path = '', anchor] = problem.type.split('#');
  const page = await web.get(path);
  expect(page.headers['content-type']).toContain('text/html');
  expect(page.body).toContain(`<h3 id="${anchor}"><a href="#${anchor}">${problem.code}</a></h3>`);
});
