import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { freshDatabase } from './database.ts';

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects, and fails when it is not there
type Json = any;
export type HttpAnswer = { status: number; body: Json };

/** A buyer with a connection of its own to one of the processes. */
export type Caller = {
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<HttpAnswer>;
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

/** Two API processes on one fresh copy of the demo town, on real sockets, as behind a load balancer. */
export async function startTwoServers(env: Record<string, string> = {}) {
  const database = await freshDatabase();
  const servers = await Promise.all([
    startServer(database.url, env),
    startServer(database.url, { ...env, ROLE: 'web' }),
  ]);
  return {
    databaseUrl: database.url,
    /** The i-th caller talks to one process or the other in turn. */
    caller: (i: number): Caller => callerOf((servers[i % 2] as Server).url),
    urls: servers.map((server) => server.url),
    /** As a lost machine: without a word, in the middle of whatever it does. */
    kill: (i: number) => (servers[i] as Server).kill(),
    async stop() {
      await Promise.all(servers.map((server) => server.stop()));
      await database.drop();
    },
  };
}

type Server = { url: string; stop(): Promise<void>; kill(): Promise<void> };

async function startServer(databaseUrl: string, env: Record<string, string>): Promise<Server> {
  const port = await freePort();
  const child = spawn(process.execPath, ['api/main.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'test',
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      HOST: '127.0.0.1',
      RATE_LIMITS: 'off',
      TEST_GATEWAY_SECRET: 'a secret of the tests only',
      LOG_LEVEL: 'error',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (data) => String(data).includes('is ready at') && resolve());
    child.on('exit', (code) => reject(new Error(`the server stopped with ${code}`)));
  });
  async function end(signal: 'SIGTERM' | 'SIGKILL') {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  }
  return { url: `http://127.0.0.1:${port}`, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

const callerOf = (url: string): Caller => ({
  async call(method, path, body, headers = {}) {
    const response = await fetch(url + path, {
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : null };
  },
});

/** The same for helpers that take the in-process client of `startTestApp`. */
export const clientOf = ({ call }: Caller) => ({
  get: (path: string, headers?: Record<string, string>) => call('GET', path, undefined, headers),
  post: (path: string, body?: unknown, headers?: Record<string, string>) => call('POST', path, body, headers),
  put: (path: string, body?: unknown, headers?: Record<string, string>) => call('PUT', path, body, headers),
});
