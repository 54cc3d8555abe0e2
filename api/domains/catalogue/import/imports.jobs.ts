import type { Context } from '../../../context.ts';
import type { Worker } from '../../../platform/jobs.ts';
import { checkImport } from './check-import.ts';
import { updateFinished } from './imports.sql.ts';
import { CHECK_QUEUE, RUN_QUEUE } from './imports.ts';
import { applyImport } from './run-import.ts';

const TRIES = 3;

type Key = { id: number; store_id: number };
type Job = { id: string; attempt: number };

/** An import that fails again and again says so, and makes room for another. */
const giveUpAfterTries =
  (context: Context, work: (context: Context, key: Key) => Promise<void>) =>
  async (key: Key, { attempt }: Job): Promise<void> => {
    try {
      await work(context, key);
    } catch (error) {
      if (attempt < TRIES) throw error;
      context.log.error({ error: String(error), import: key.id }, 'an import failed');
      const message = 'Something went wrong on our side. What was done stays: upload the file again to do the rest.';
      await updateFinished(context.db, { id: key.id, state: 'failed', message, now: context.clock.now() });
    }
  };

export const importWorkers = (context: Context): Worker[] => [
  { queue: CHECK_QUEUE, run: giveUpAfterTries(context, checkImport) },
  { queue: RUN_QUEUE, run: giveUpAfterTries(context, applyImport) },
];
