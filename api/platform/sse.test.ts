import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addEventStreams, type LiveFeed, streamEvents } from './sse.ts';

let listeners: Set<() => void>;
let feed: LiveFeed;
let app: FastifyInstance;
let url: string;

beforeEach(async () => {
  listeners = new Set();
  const live = {
    listen(_topic: string, wake: () => void) {
      listeners.add(wake);
      return () => listeners.delete(wake);
    },
    wake: () => {},
    stop: async () => {},
  };
  feed = { topic: 'cake', read: vi.fn(async () => []), latest: async () => '0', isCursor: (id) => /^\d+$/.test(id) };
  app = Fastify({ forceCloseConnections: 'idle' });
  addEventStreams(app);
  app.get('/events', (request, reply) => streamEvents(request, reply, live, feed));
  await app.listen({ port: 0, host: '127.0.0.1' });
  url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/events`;
});
afterEach(() => app.close());

const open = () =>
  new Promise<IncomingMessage>((resolve, reject) =>
    get(url, (response) => resolve(response.resume())).on('error', reject),
  );

test('a client that leaves while the stream is being opened leaves no listener behind', async () => {
  let opened = () => {};
  const reached = new Promise<void>((resolve) => {
    feed.latest = () => {
      resolve();
      return new Promise((answer) => {
        opened = () => answer('0');
      });
    };
  });
  const request = get(url).on('error', () => {});
  await reached;
  request.destroy();
  await sleep(50);
  opened();
  await sleep(50);
  expect(listeners.size).toBe(0);
});

test('a client that leaves later leaves none either', async () => {
  const response = await open();
  await vi.waitFor(() => expect(listeners.size).toBe(1));
  response.destroy();
  await vi.waitFor(() => expect(listeners.size).toBe(0));
});

test('a hundred wakes at a moment are a handful of looks', async () => {
  const response = await open();
  await vi.waitFor(() => expect(listeners.size).toBe(1));
  for (let i = 0; i < 100; i++) for (const wake of listeners) wake();
  await sleep(400);
  expect(vi.mocked(feed.read).mock.calls.length).toBeLessThan(10);
  response.destroy();
});

test('a listener who may no longer listen is cut off within a minute', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  let isStaff = true;
  feed.mayListen = async () => isStaff;
  const response = await open();
  const ended = new Promise((resolve) => response.once('close', resolve));
  await vi.waitFor(() => expect(listeners.size).toBe(1));
  await vi.advanceTimersByTimeAsync(59_000);
  expect(listeners.size).toBe(1);
  isStaff = false;
  await vi.advanceTimersByTimeAsync(59_000);
  vi.useRealTimers();
  await ended;
  await vi.waitFor(() => expect(listeners.size).toBe(0));
});

test('a listener who may no longer listen hears nothing of what happens next', async () => {
  feed.mayListen = async () => false;
  const heard: string[] = [];
  const response = await open();
  response.on('data', (data) => heard.push(String(data)));
  const ended = new Promise((resolve) => response.once('close', resolve));
  await vi.waitFor(() => expect(listeners.size).toBe(1));
  feed.read = async () => [{ id: '1', event: 'order.placed', data: { number: 'SS-1' } }];
  for (const wake of listeners) wake();
  await ended;
  expect(heard.join('')).not.toContain('SS-1');
});

test('a server that stops ends its streams at once', async () => {
  const response = await open();
  const ended = new Promise((resolve) => response.once('close', resolve));
  const began = Date.now();
  await app.close();
  await ended;
  expect(Date.now() - began).toBeLessThan(1000);
  expect(listeners.size).toBe(0);
});
