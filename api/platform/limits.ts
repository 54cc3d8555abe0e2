import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible';
import { Refused } from './errors.ts';

/** At most `points` calls in `seconds`, counted for an address or a person, in all processes together. */
export type RateLimit = { name: string; points: number; seconds: number; by: 'address' | 'person' };

const TABLE = 'rate_limits';

/** Counts in PostgreSQL, since limits have to hold across processes; blocked keys are remembered in memory. */
export function addLimits(app: FastifyInstance, pool: pg.Pool) {
  const limiters = new Map<string, RateLimiterPostgres>();
  const limiterOf = (limit: RateLimit) => {
    const known = limiters.get(limit.name);
    if (known) return known;
    const limiter = new RateLimiterPostgres({
      storeClient: pool,
      tableName: TABLE,
      tableCreated: true,
      keyPrefix: limit.name,
      points: limit.points,
      duration: limit.seconds,
      inMemoryBlockOnConsumed: limit.points + 1,
      clearExpiredByTimeout: true,
    });
    limiters.set(limit.name, limiter);
    return limiter;
  };
  app.addHook('preValidation', async (request) => {
    const limit = request.routeOptions.config.limit;
    if (!limit) return;
    const key = limit.by === 'person' && request.actor.kind === 'person' ? `p${request.actor.person_id}` : request.ip;
    await limiterOf(limit)
      .consume(key)
      .catch((reason: RateLimiterRes | Error) => {
        if (reason instanceof Error) throw reason;
        const seconds = Math.min(60, Math.max(1, Math.ceil(reason.msBeforeNext / 1000)));
        throw new Refused('request/too-many', `Too many tries. Wait ${seconds} seconds.`, { status: 429, retryAfterS: seconds });
      });
  });
}
