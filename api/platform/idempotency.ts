import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { COMMITS_WITHOUT_WAITING, type Db, prepared, run } from './db.ts';
import { Refused } from './errors.ts';
import type { Schedule, Worker } from './jobs.ts';
import { sha256 } from './tokens.ts';

declare module 'fastify' {
  interface FastifyRequest {
    idempotency?: { scope: string; key: string };
  }
}

const KEY = /^[\x21-\x7e]{1,200}$/;
const WAIT_MS = 8000;
const POLL_MS = 40;
/** A request that began this long ago and never ended has died with its process. */
const LEASE_S = 60;

type Row = { request_hash: string; response_status: number | null; response_body: string | null; is_mine: boolean };

/**
 * `Idempotency-Key`: the same key and body give the same answer, another body is refused, and of requests at the same
 * time one does the work while the others wait for its answer. Only successes are kept: a refusal changed nothing, so
 * trying again with the same key is a new try. The record commits asynchronously (a crash forgets at most its last
 * half second); what must never happen twice is also guarded by unique constraints of the domain.
 */
export function addIdempotency(app: FastifyInstance, db: Db) {
  app.decorateRequest('idempotency', undefined);
  app.addHook('preHandler', async (request, reply) => {
    const key = request.headers['idempotency-key'];
    if (!request.routeOptions.config.isIdempotent || key === undefined) return;
    if (typeof key !== 'string' || !KEY.test(key))
      throw new Refused('request/bad-idempotency-key', 'Idempotency-Key must be 1 to 200 printable characters.', {
        status: 400,
      });
    const scope = scopeOf(request);
    const hash = sha256(JSON.stringify(request.body ?? null));
    const row = await claim(db, scope, key, hash);
    if (row.is_mine) {
      request.idempotency = { scope, key };
      return;
    }
    reply.header('idempotent-replayed', 'true').code(row.response_status ?? 200);
    return reply.serializer(String).header('content-type', 'application/json; charset=utf-8').send(row.response_body);
  });
  app.addHook('onSend', async (request, reply, payload) => {
    if (!request.idempotency) return payload;
    const { scope, key } = request.idempotency;
    const isDone = reply.statusCode < 300 && typeof payload === 'string';
    if (isDone) await finish(db, { scope, key, status: reply.statusCode, body: payload });
    else await release(db, { scope, key });
    return payload;
  });
}

const KEPT_HOURS = 24;
const DELETED_AT_ONCE = 5000;
const FORGET_QUEUE = 'idempotency-forget';

/** Whoever tries again does so within a day: older keys go, a bounded number a statement. */
export const idempotencyWorkers = (db: Db): Worker[] => [
  {
    queue: FORGET_QUEUE,
    run: async () => {
      while ((await deleteOldKeys(db)) === DELETED_AT_ONCE);
    },
  },
];
export const idempotencySchedules: Schedule[] = [{ queue: FORGET_QUEUE, cron: '7 * * * *' }];

/** Who asks, for what: the same key of another person or on another path is another key. */
function scopeOf(request: FastifyRequest): string {
  const cart = request.headers['x-cart-token'] ?? request.cookies.cart ?? request.cookies['__Host-cart'];
  const who = request.actor.kind === 'person' ? `p${request.actor.person_id}` : `g${cart ?? request.ip}`;
  return `${who} ${request.method} ${request.url.split('?')[0]}`.slice(0, 400);
}

async function claim(db: Db, scope: string, key: string, hash: string): Promise<Row> {
  const deadline = Date.now() + WAIT_MS;
  for (;;) {
    const [row] = await insertOrFind(db, { scope, key, hash });
    if (row?.is_mine) return row;
    if (row && row.request_hash !== hash)
      throw new Refused('request/idempotency-key-reused', 'This Idempotency-Key was used for another request.', {
        status: 422,
      });
    if (row?.response_status) return row;
    if (Date.now() > deadline)
      throw new Refused('request/in-progress', 'The same request is still being worked on.', { retryAfterS: 2 });
    await sleep(POLL_MS);
  }
}

/** One round trip, committed without waiting for the disk. */
async function insertOrFind(db: Db, p: { scope: string; key: string; hash: string }): Promise<Row[]> {
  return run<Row>(
    db,
    sql<Row>`
    with quick as (${COMMITS_WITHOUT_WAITING}),
    mine as (
      insert into idempotency_keys (scope, key, request_hash)
      select ${p.scope}::text, ${p.key}::text, ${p.hash}::text from quick
      on conflict (scope, key) do update set started_at = now(), request_hash = excluded.request_hash
        where idempotency_keys.finished_at is null
          and idempotency_keys.started_at < now() - ${LEASE_S}::int * interval '1 second'
      returning request_hash
    )
    select request_hash, null::int as response_status, null::text as response_body, true as is_mine from mine
    union all
    select request_hash, response_status, response_body, false from idempotency_keys
    where scope = ${p.scope}::text and key = ${p.key}::text and not exists (select from mine)`,
  );
}

async function finish(db: Db, p: { scope: string; key: string; status: number; body: string }) {
  await run(
    db,
    sql`
    with quick as (${COMMITS_WITHOUT_WAITING})
    update idempotency_keys
    set finished_at = now(), response_status = ${p.status}::int, response_body = ${p.body}::text
    from quick where scope = ${p.scope}::text and key = ${p.key}::text`,
  );
}

async function deleteOldKeys(db: Db): Promise<number> {
  const rows = await run<{ deleted: number }>(
    db,
    sql<{ deleted: number }>`
    with old as (
      select scope, key from idempotency_keys where started_at < now() - ${KEPT_HOURS}::int * interval '1 hour'
      order by started_at limit ${DELETED_AT_ONCE}::int
    ), deleted as (
      delete from idempotency_keys k using old where k.scope = old.scope and k.key = old.key returning 1
    )
    select count(*) as deleted from deleted`,
  );
  return rows[0]?.deleted ?? 0;
}

const release = prepared<{ scope: string; key: string }, unknown>((db, p) =>
  db
    .deleteFrom('idempotency_keys')
    .where('scope', '=', p('scope'))
    .where('key', '=', p('key'))
    .where('finished_at', 'is', null),
);
