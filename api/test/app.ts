import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '../app.ts';
import { readConfig } from '../config.ts';
import { closeContext, createContext } from '../context.ts';
import { makeClient } from './client.ts';
import { makeTestClock } from './clock.ts';
import { freshDatabase } from './database.ts';
import { startTestJobs } from './jobs.ts';
import { personOf, TOWN_NOW } from './people.ts';

export type TestAppOptions = {
  /** Where the clock stands at first. */
  now?: string;
  /** Settings other than a test's usual ones, such as `{ RATE_LIMITS: 'on' }`. */
  env?: Record<string, string>;
};
export type TestApp = Awaited<ReturnType<typeof startTestApp>>;

const USUAL = {
  NODE_ENV: 'test',
  LOG_LEVEL: 'error',
  RATE_LIMITS: 'off',
  TEST_GATEWAY_SECRET: 'a secret of the tests only',
};
/** Sign in again before the access token's 15 minutes are over. */
const TOKEN_MS = 14 * 60_000;

/** The whole app on its own copy of the demo town. Make it in beforeAll, `stop` it in afterAll. */
export async function startTestApp({ now = TOWN_NOW, env = {} }: TestAppOptions = {}) {
  const database = await freshDatabase();
  const clock = makeTestClock(now);
  // Made when the first file is kept.
  const dataDir = join(tmpdir(), `sweetspot-test-${randomBytes(6).toString('hex')}`);
  const config = readConfig({ ...USUAL, DATA_DIR: dataDir, ...env });
  const context = await createContext(config, { databaseUrl: database.url, clock });
  const jobs = await startTestJobs(context);
  const { app } = await buildApp(context);
  await app.ready();

  const tokens = new Map<string, { token: string; at: number }>();
  async function tokenOf(name: string): Promise<string> {
    const known = tokens.get(name);
    const age = clock.now().getTime() - (known?.at ?? 0);
    if (known && age >= 0 && age < TOKEN_MS) return known.token;
    const { email, password } = personOf(name);
    const answer = await makeClient(app).post('/api/v1/sessions', { email, password });
    if (answer.status !== 201) throw new Error(`${name} could not sign in: ${JSON.stringify(answer.body)}`);
    tokens.set(name, { token: answer.body.access_token, at: clock.now().getTime() });
    return answer.body.access_token;
  }

  /** Requests of a named person, signed in for real (once). */
  const as = (name: string) =>
    makeClient(app, { headers: async () => ({ authorization: `Bearer ${await tokenOf(name)}` }) });

  /** Requests of somebody without an account, who keeps the cart's token like a browser does. */
  function guest() {
    let cartToken: string | undefined;
    return makeClient(app, {
      headers: (): Record<string, string> => (cartToken ? { 'x-cart-token': cartToken } : {}),
      onAnswer: ({ body, headers }, url) => {
        const isCart = url.startsWith('/api/v1/carts') && typeof body?.token === 'string';
        cartToken = headers['x-cart-token'] ?? (isCart ? body.token : cartToken);
      },
    });
  }

  async function stop() {
    await app.close();
    await jobs.stop();
    await context.jobs.stop();
    await closeContext(context);
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  }

  return { app, context, clock, as, guest, runJobs: jobs.runJobs, runSchedules: jobs.runSchedules, stop };
}
