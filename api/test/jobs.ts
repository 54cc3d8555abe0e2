import { PgBoss } from 'pg-boss';
import type { Context } from '../context.ts';
import type { Worker } from '../platform/jobs.ts';
import { allWork } from '../work.ts';

export type JobsDone = { done: number; failed: { queue: string; error: unknown }[] };
type RunOptions = { mayFail?: boolean };

/** pg-boss takes its time from this function: here, from the test's clock. */
const CLOCK_SQL = `
  create table jobs.test_clock (now timestamptz not null);
  create or replace function jobs.job_now() returns timestamptz language sql stable as 'select now from jobs.test_clock';
`;

/** The queues of all domains without anybody at work: jobs wait until the test asks for them to be done. */
export async function startTestJobs(context: Context) {
  const { workers, schedules } = allWork(context);
  await context.jobs.start({ workers, schedules, isWorking: false });
  const { pool, clock } = context;
  await pool.query(CLOCK_SQL);
  await pool.query('insert into jobs.test_clock values ($1)', [clock.now()]);
  const db = {
    executeSql: (text: string, values?: unknown[]) => pool.query(text, values?.length ? values : undefined),
  };
  const boss = new PgBoss({ db, schema: 'jobs', supervise: false, schedule: false, migrate: false });
  boss.on('error', (error) => console.error(error));
  await boss.start();
  const syncClock = () => pool.query('update jobs.test_clock set now = $1', [clock.now()]);

  /** Does every job that is due by the test's clock, and those that they make, in this very call. */
  async function runJobs({ mayFail = false }: RunOptions = {}): Promise<JobsDone> {
    await syncClock();
    const total: JobsDone = { done: 0, failed: [] };
    for (let found = 1; found > 0; ) {
      found = 0;
      for (const worker of workers) found += await runQueue(boss, worker, total);
    }
    if (!mayFail && total.failed[0]) throw total.failed[0].error;
    return total;
  }

  /** Does what the clock would have started (every schedule once), and all that follows from it. */
  async function runSchedules(options?: RunOptions): Promise<JobsDone> {
    await syncClock();
    for (const { queue } of schedules) await boss.send(queue, {});
    return runJobs(options);
  }

  const stop = () => boss.stop({ graceful: false, close: false });
  return { runJobs, runSchedules, stop };
}

async function runQueue(boss: PgBoss, { queue, run }: Worker, total: JobsDone): Promise<number> {
  const jobs = await boss.fetch(queue, { batchSize: 100, includeMetadata: true });
  for (const job of jobs) {
    try {
      await run(job.data as never, { id: job.id, attempt: job.retryCount + 1 });
      await boss.complete(queue, job.id);
      total.done++;
    } catch (error) {
      await boss.fail(queue, job.id, { error: String(error) });
      total.failed.push({ queue, error });
    }
  }
  return jobs.length;
}
