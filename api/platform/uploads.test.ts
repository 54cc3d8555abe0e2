import { readdir } from 'node:fs/promises';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startTestApp, type TestApp } from '../test/app.ts';
import { personOf } from '../test/people.ts';
import { jpeg, multipart } from '../test/picture-files.ts';

/** Uploads over real sockets, by clients that do not play fair. */
let town: TestApp;
let port: number;
let token: string;
beforeAll(async () => {
  town = await startTestApp();
  await town.app.listen({ port: 0, host: '127.0.0.1' });
  port = (town.app.server.address() as AddressInfo).port;
  const { email, password } = personOf('meera');
  token = (await town.guest().post('/api/v1/sessions', { email, password })).body.access_token;
});
afterAll(() => town.stop());

const temporary = async () =>
  (await readdir(tmpdir())).filter((name) => name.startsWith(`sweetspot-picture-${process.pid}-`));
const kept = async () => (await town.context.pool.query('select count(*)::int as n from pictures')).rows[0].n;

/** Sends the head of a form and that part of its body, and leaves the connection open. */
async function begin(part: (body: Buffer) => Buffer, by = token): Promise<Socket> {
  const { headers, payload } = multipart({ files: [{ content: await jpeg({ width: 2000, height: 1500 }) }] });
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  socket.write(
    `PUT /api/v1/stores/1/cover HTTP/1.1\r\nhost: shop\r\nauthorization: Bearer ${by}\r\ncontent-type: ${headers['content-type']}\r\ncontent-length: ${payload.length}\r\n\r\n`,
  );
  socket.write(part(payload));
  return socket;
}

const half = (body: Buffer) => body.subarray(0, body.length / 2);

test('who hangs up in the middle of a picture leaves neither file nor row', async () => {
  const before = await kept();
  for (const hangUp of ['destroy', 'resetAndDestroy'] as const) {
    const socket = await begin(half);
    await vi.waitFor(async () => expect(await temporary()).toHaveLength(1), { timeout: 5000 });
    socket[hangUp]();
    await vi.waitFor(async () => expect(await temporary()).toEqual([]), { timeout: 5000 });
  }
  expect(await kept()).toBe(before);
});

test('a stranger is answered before the picture is there, and nothing of it is written', async () => {
  const { email, password } = personOf('asha');
  const { body } = await town.guest().post('/api/v1/sessions', { email, password });
  const socket = await begin(half, body.access_token);
  const answer = await new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))));
  expect(answer).toMatch(/^HTTP\/1.1 404 /);
  expect(await temporary()).toEqual([]);
  socket.destroy();
});

test('no request may take for ever', () => {
  expect(town.app.server.requestTimeout).toBeGreaterThan(60_000);
  expect(town.app.server.requestTimeout).toBeLessThanOrEqual(15 * 60_000);
});
