import type { FastifyInstance, FastifyRequest } from 'fastify';
import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Refused } from './errors.ts';

/** At most `points` calls in `seconds`, counted for an address, a person or a key of its own, in all processes together. */
export type RateLimit = {
  name: string;
  points: number;
  seconds: number;
  by: 'address' | 'person' | ((request: FastifyRequest) => string);
  /** 'failures': only answers of status 401 use up points. */
  counts?: 'failures';
};

const TABLE = 'rate_limits';

/** Counts in PostgreSQL, since limits have to hold across processes; blocked keys are remembered in memory. */
export function addLimits(app: FastifyInstance, pool: pg.Pool) {
  const limiters = new Map<string, RateLimiterPostgres>();
  const limiterOf = (limit: RateLimit) => {
    const known = limiters.get(limit.name);
    if (known) return known;
    const limiter = makeLimiter(limit, pool);
    limiters.set(limit.name, limiter);
    return limiter;
  };
  app.addHook('preValidation', async (request) => {
    for (const limit of limitsOf(request)) {
      const limiter = limiterOf(limit);
      const key = keyOf(limit, request);
      const used = limit.counts === 'failures' ? await limiter.get(key) : await consume(limiter, key);
      const isOver = used !== null && used.consumedPoints > limit.points - (limit.counts === 'failures' ? 1 : 0);
      if (isOver) throw tooMany(used.msBeforeNext);
    }
  });
  app.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode !== 401) return payload;
    const failures = limitsOf(request).filter(({ counts }) => counts === 'failures');
    for (const limit of failures) await consume(limiterOf(limit), keyOf(limit, request));
    return payload;
  });
}

const makeLimiter = (limit: RateLimit, pool: pg.Pool) =>
  new RateLimiterPostgres({
    storeClient: pool,
    tableName: TABLE,
    tableCreated: true,
    keyPrefix: limit.name,
    points: limit.points,
    duration: limit.seconds,
    inMemoryBlockOnConsumed: limit.points + 1,
    clearExpiredByTimeout: true,
  });

const limitsOf = (request: FastifyRequest): RateLimit[] => [request.routeOptions.config.limit ?? []].flat();

function keyOf(limit: RateLimit, request: FastifyRequest): string {
  if (typeof limit.by === 'function') return limit.by(request);
  return limit.by === 'person' && request.actor.kind === 'person' ? `p${request.actor.person_id}` : request.ip;
}

/** The library throws its answer when the limit is reached. */
async function consume(limiter: RateLimiterPostgres, key: string): Promise<RateLimiterRes> {
  return limiter.consume(key).catch((reason: unknown) => {
    if (reason instanceof RateLimiterRes) return reason;
    throw reason;
  });
}

function tooMany(msBeforeNext: number): Refused {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
  return new Refused('request/too-many', `Too many tries. Wait ${seconds} seconds.`, {
    status: 429,
    retryAfterS: seconds,
  });
}
