import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { Config } from './config.ts';
import { type Mailer, makeMailer } from './domains/messages/mailer.ts';
import { makePaymentListener } from './domains/orders/payment-listener.service.ts';
import { makePaymentProviders, type PaymentProviders } from './domains/payments/providers.ts';
import type { PaymentListener } from './domains/payments/record-payment.service.ts';
import { type Geocoder, makeGeocoder } from './domains/stores/geocoder/geocoder.ts';
import { type Clock, systemClock } from './platform/clock.ts';
import { type Db, openDb, openPool } from './platform/db.ts';
import { type Jobs, makeJobs } from './platform/jobs.ts';
import { type Live, startLive } from './platform/live.ts';
import { type Log, makeLog } from './platform/log.ts';
import { type Encoder, makeEncoder } from './platform/picture-encoder.ts';
import { findOrMakeSetting } from './platform/settings.ts';
import { openStorage, type Storage } from './platform/storage.ts';

/** Everything that code may touch outside itself: made once from the configuration, passed by argument. */
export type Context = {
  config: Config;
  /** Signs access and refresh tokens. */
  authSecret: Uint8Array;
  pool: pg.Pool;
  db: Db;
  clock: Clock;
  log: Log;
  live: Live;
  jobs: Jobs;
  mailer: Mailer;
  storage: Storage;
  /** Makes all sizes of a picture. */
  encoder: Encoder;
  geocoder: Geocoder;
  payments: PaymentProviders;
  onPayment: PaymentListener;
};

export type ContextOptions = { databaseUrl: string; clock?: Clock; overrides?: Partial<Context> };

export async function createContext(config: Config, options: ContextOptions): Promise<Context> {
  const log = makeLog(config.logLevel);
  const pool = openPool(options.databaseUrl, { max: config.databasePool });
  // While it ends, its last connections may still hear that the database stops.
  pool.on('error', (error) => pool.ending || log.warn({ error: error.message }, 'database connection lost'));
  const db = openDb(pool);
  const clock = options.clock ?? systemClock;
  const live = startLive(pool, options.databaseUrl, log);
  const secret =
    config.authSecret ?? (await findOrMakeSetting(db, 'auth_secret', () => randomBytes(32).toString('hex')));
  const context: Context = {
    config,
    authSecret: new TextEncoder().encode(secret),
    pool,
    db,
    clock,
    log,
    live,
    jobs: makeJobs({ pool, live, log }),
    mailer: makeMailer(config),
    storage: openStorage(config.storage),
    encoder: makeEncoder(),
    geocoder: makeGeocoder(),
    payments: makePaymentProviders(config, db, clock),
    onPayment: undefined as never,
    ...options.overrides,
  };
  // Payments tell orders, and orders call payments: tied together here, so that neither imports the other's verbs twice.
  context.onPayment = makePaymentListener(context);
  return context;
}

export async function closeContext(context: Context) {
  context.mailer.close();
  context.encoder.close();
  await context.live.stop();
  await context.db.destroy();
}
