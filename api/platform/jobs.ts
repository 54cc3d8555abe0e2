import { CompiledQuery } from 'kysely';
import type pg from 'pg';
import { PgBoss, type QueueOptions } from 'pg-boss';
import type { Executor } from './db.ts';
import type { Live } from './live.ts';

export type JobLog = { info(facts: object, text: string): void; error(facts: object, text: string): void };

/** Who does the work of a queue. Called at least once for every job: whatever it does has to bear being done again. */
export type Worker = { queue: string; run(data: never, job: { id: string; attempt: number }): Promise<void> };
/** Work that comes back by the clock, at most once a minute (cron in UTC). */
export type Schedule = { queue: string; cron: string };

export type Jobs = {
  /** Writes jobs in the caller's transaction: they exist if, and only if, it commits. Wakes nobody before that. */
  sendLater(db: Executor, queue: string, jobs: JobInput[]): Promise<void>;
  /** Lets a worker of the queue look now instead of at its next poll. Call after the commit. */
  wake(...queues: string[]): void;
  /** Makes the queues; takes work from them only where `isWorking`. */
  start(work: { workers: Worker[]; schedules: Schedule[]; isWorking: boolean }): Promise<void>;
  stop(): Promise<void>;
};

export type JobInput = { data: object; startAfter?: Date; singletonKey?: string };

/** A day of retries with back-off, a heartbeat so that a killed worker's job is soon taken up again. */
const QUEUE_DEFAULTS = {
  retryLimit: 14,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 4 * 3600,
  expireInSeconds: 300,
  heartbeatSeconds: 30,
  retentionSeconds: 14 * 24 * 3600,
  deleteAfterSeconds: 24 * 3600,
} satisfies QueueOptions;
const DEAD_LETTER = 'dead-letter';
const POLL_S = 2;
const BATCH = 8;

/** Lets pg-boss write inside the caller's transaction. */
const inside = (db: Executor) => ({
  async executeSql(text: string, values: unknown[] = []) {
    return { rows: (await db.executeQuery<never>(CompiledQuery.raw(text, values))).rows };
  },
});

/** pg-boss's own statements; several at once (its migrations) need the simple protocol, so no empty values. */
const onPool = (pool: pg.Pool) => ({
  executeSql: (text: string, values?: unknown[]) => pool.query(text, values?.length ? values : undefined),
});

export type JobsOptions = { pool: pg.Pool; live: Live; log: JobLog };

export function makeJobs({ pool, live, log }: JobsOptions): Jobs {
  let boss: PgBoss | undefined;
  const stopListening: (() => void)[] = [];
  return {
    async sendLater(db, queue, jobs) {
      if (!boss) throw new Error('jobs are not started');
      if (jobs.length > 0) await boss.insert(queue, jobs, { db: inside(db) });
    },
    wake(...names) {
      live.wake(names.map((queue) => `jobs:${queue}`));
    },
    async start({ workers, schedules, isWorking }) {
      boss = new PgBoss({ db: onPool(pool), schema: 'jobs', supervise: isWorking, schedule: isWorking });
      boss.on('error', (error) => log.error({ error: String(error) }, 'jobs'));
      await boss.start();
      await boss.createQueue(DEAD_LETTER, { retentionSeconds: 90 * 24 * 3600 });
      for (const { queue } of workers) {
        await boss.createQueue(queue, { ...QUEUE_DEFAULTS, deadLetter: DEAD_LETTER });
        // So that pg-boss knows the queue: sendLater would make it ask over a second connection, and as many
        // transactions as the pool has connections would wait for one another.
        await boss.insert(queue, []);
      }
      if (!isWorking) return;
      for (const worker of workers) stopListening.push(await startWorker(boss, worker, live, log));
      for (const { queue, cron } of schedules) await boss.schedule(queue, cron);
    },
    async stop() {
      for (const stop of stopListening) stop();
      await boss?.stop({ graceful: true, timeout: 2000, close: false });
    },
  };
}

/** A failed job of a batch fails alone: its neighbours are settled one by one. */
async function startWorker(boss: PgBoss, worker: Worker, live: Live, log: JobLog): Promise<() => void> {
  const options = {
    batchSize: BATCH,
    pollingIntervalSeconds: POLL_S,
    includeMetadata: true,
    perJobResults: true,
  } as const;
  const id = await boss.work(worker.queue, options, async (jobs) => {
    const settled = await Promise.allSettled(
      jobs.map((job) => worker.run(job.data as never, { id: job.id, attempt: job.retryCount + 1 })),
    );
    return settled.map((result, i) => {
      const job = jobs[i] as (typeof jobs)[number];
      if (result.status === 'fulfilled') return { id: job.id, status: 'completed' as const };
      log.error({ queue: worker.queue, job: job.id, error: String(result.reason) }, 'job failed');
      return { id: job.id, status: 'failed' as const, output: { error: String(result.reason) } };
    });
  });
  return live.listen(`jobs:${worker.queue}`, () => boss.notifyWorker(id));
}
