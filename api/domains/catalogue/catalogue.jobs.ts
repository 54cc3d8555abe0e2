import type { Context } from '../../context.ts';
import type { Schedule, Worker } from '../../platform/jobs.ts';
import { editCatalogue } from './edit-catalogue.ts';
import { listEndedSuspensions } from './edit-groups.sql.ts';
import { importWorkers } from './import/imports.jobs.ts';
import { repriceProductsWith } from './reprice-products.ts';
import { clearSuspensions } from './save-groups.sql.ts';

const RESUME_QUEUE = 'catalogue-resume-options';
const AT_ONCE = 500;

export const catalogueWorkers = (context: Context): Worker[] => [
  { queue: RESUME_QUEUE, run: () => resumeOptions(context) },
  ...importWorkers(context),
];
/** Pricing knows by itself that the time is over; this lets cards and lists follow. */
export const catalogueSchedules: Schedule[] = [{ queue: RESUME_QUEUE, cron: '* * * * *' }];

/** Options whose time of being sold out is over: what the pages of their products open with comes to something else. */
async function resumeOptions(context: Context): Promise<void> {
  const ended = await listEndedSuspensions(context.db, { now: context.clock.now(), limit: AT_ONCE });
  for (const storeId of new Set(ended.map((row) => row.store_id))) {
    const own = ended.filter((row) => row.store_id === storeId);
    await editCatalogue(context, storeId, async (trx, now) => {
      await clearSuspensions(trx, { ids: own.map((row) => row.option_id), now });
      await repriceProductsWith(trx, storeId, [...new Set(own.map((row) => row.group_id))], now);
    });
  }
}
