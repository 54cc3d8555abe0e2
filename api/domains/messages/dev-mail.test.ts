import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { orderConfirmation } from '../../../emails/order-confirmation.ts';
import { previews, sampleOrder } from '../../../emails/previews.ts';
import { readConfig } from '../../config.ts';
import { type Context, closeContext, createContext } from '../../context.ts';
import { GUEST } from '../../platform/auth.ts';
import { type App, makeApp } from '../../platform/http.ts';
import { makeClient } from '../../test/client.ts';
import { freshDatabase, type TestDatabase } from '../../test/database.ts';
import { messageWorkers } from './messages.jobs.ts';
import { messageRoutes } from './messages.routes.ts';
import { writeEmailLater } from './messages.service.ts';

let database: TestDatabase;
let context: Context;
let app: App;
let id: number;

const serve = (config = context.config) => {
  const options = { isProduction: false, logLevel: 'error', trustProxy: false, authenticate: async () => GUEST };
  const served = makeApp(options);
  messageRoutes(served, { ...context, config });
  return served;
};
const get = (url: string) => makeClient(app).get(url);

beforeAll(async () => {
  database = await freshDatabase();
  context = await createContext(readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'error' }), { databaseUrl: database.url });
  await context.jobs.start({ workers: messageWorkers(context), schedules: [], isWorking: false });
  for (const [n, recipient] of ['Asha@example.com', 'rohan@example.com'].entries()) {
    const mail = { dedupe_key: `dev:${n}`, recipient, template: 'order-confirmation' };
    await writeEmailLater(context, context.db, { ...mail, ...orderConfirmation(sampleOrder()) });
  }
  const row = await context.db
    .selectFrom('messages')
    .select('id')
    .where('dedupe_key', '=', 'dev:0')
    .executeTakeFirstOrThrow();
  id = row.id;
  app = serve();
});
afterAll(async () => {
  await app.close();
  await context.jobs.stop();
  await closeContext(context);
  await database.drop();
});

describe('GET /dev/mail', () => {
  it('lists the latest mails with recipient, subject, state and time, and every template', async () => {
    const { status, body, headers } = await get('/dev/mail');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    for (const words of ['Asha@example.com', 'Your order BLR-4F7K is with', 'queued', '<time datetime=']) {
      expect(body).toContain(words);
    }
    expect(body.indexOf('rohan@example.com')).toBeLessThan(body.indexOf('Asha@example.com'));
    for (const name of Object.keys(previews)) expect(body).toContain(`href="/dev/mail/preview/${name}"`);
  });

  it('does not exist in production', async () => {
    const production = serve({ ...context.config, isProduction: true });
    for (const path of ['/dev/mail', '/dev/mail.json', `/dev/mail/${id}`, '/dev/mail/preview/order-confirmation']) {
      expect((await makeClient(production).get(path)).status).toBe(404);
    }
  });
});

describe('GET /dev/mail/:id', () => {
  it('shows a mail in a frame that may run nothing, with its plain text beside it', async () => {
    const { status, body } = await get(`/dev/mail/${id}`);
    expect(status).toBe(200);
    expect(body).toContain(`<iframe sandbox="allow-popups" title="The mail as HTML" src="/dev/mail/${id}?part=html">`);
    expect(body).toContain('Follow your order:');
  });

  it('gives the HTML alone, sandboxed, with pictures that load', async () => {
    const { body, headers } = await get(`/dev/mail/${id}?part=html`);
    expect(headers['content-security-policy']).toMatch(/^sandbox allow-popups; default-src 'none'/);
    const [, picture = ''] = body.match(/<img [^>]*src="([^"]+)"/) ?? [];
    expect(picture).toBe(`/dev/mail/${id}/drawings/cake.png`);
    const answer = await app.inject({ url: picture });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'image/png',
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect(answer.rawPayload.subarray(1, 4).toString()).toBe('PNG');
  });

  it('gives the plain text and the headers alone', async () => {
    expect((await get(`/dev/mail/${id}?part=text`)).body).toContain('Total: ₹1,950.00');
    const { body } = await get(`/dev/mail/${id}?part=headers`);
    expect(body).toMatch(/^To: Asha@example\.com$/m);
    expect(body).toMatch(/^Message-ID: </m);
  });

  it.each(['/dev/mail/999999', '/dev/mail/999999/drawings/cake.png', '/dev/mail/preview/constructor'])(
    'answers 404 for %s',
    async (path) => expect((await get(path)).status).toBe(404),
  );
  it.each([
    '/dev/mail/abc',
    '/dev/mail/0',
    '/dev/mail/1?part=all',
    '/dev/mail.json?order_id=x',
    '/dev/mail.json?who=me',
  ])('answers 400 for %s', async (path) => expect((await get(path)).status).toBe(400));
  it('answers 404 for a drawing that the mail has not', async () => {
    expect((await get(`/dev/mail/${id}/drawings/line-9.png`)).status).toBe(404);
  });
});

describe('GET /dev/mail.json', () => {
  it('finds mails by recipient, whatever the case, with all that they say', async () => {
    const { body } = await get('/dev/mail.json?to=asha@EXAMPLE.com');
    expect(body.items).toHaveLength(1);
    expect(body.items[0]).toMatchObject({ id, template: 'order-confirmation', status: 'queued', order_id: null });
    expect(body.items[0].drawings).toEqual([{ cid: 'cake', name: expect.stringContaining('Illustration of') }]);
    expect(body.items[0].text).toContain('http://localhost:3000/track/sample');
  });

  it('finds mails by order', async () => {
    expect((await get('/dev/mail.json?order_id=999999')).body).toEqual({ items: [] });
  });
});

describe('GET /dev/mail/preview/:template', () => {
  it.each(Object.keys(previews))('shows %s with sample data', async (name) => {
    expect((await get(`/dev/mail/preview/${name}`)).status).toBe(200);
    expect((await get(`/dev/mail/preview/${name}?part=html`)).body).not.toContain('cid:');
    expect((await get(`/dev/mail/preview/${name}?part=text`)).body).toContain('BLR-4F7K');
    expect((await get(`/dev/mail/preview/${name}?part=headers`)).body).toMatch(/^Subject: /m);
  });

  it('draws the pictures of a preview', async () => {
    const { body } = await get('/dev/mail/preview/order-confirmation-of-several?part=html');
    const pictures = [...body.matchAll(/<img [^>]*src="([^"]+)"/g)].map((match) => match[1]);
    expect(pictures).toHaveLength(3);
    for (const picture of pictures) expect((await get(picture)).status).toBe(200);
  });
});
