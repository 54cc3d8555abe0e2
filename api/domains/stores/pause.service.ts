import type { z } from 'zod';
import type { Context } from '../../context.ts';
import { recordAudit } from '../../platform/audit.ts';
import { assert, invalidField } from '../../platform/errors.ts';
import type { Desk } from './desk.ts';
import { nextMidnight } from './local-midnight.ts';
import type { PauseBody } from './running.schema.ts';
import { refuseClosed } from './settings.service.ts';
import { lockStoreFile, type StoreFile, updateStoreFile } from './store-file.sql.ts';
import { stateOf } from './store-status.ts';

const MOST_MS = 31 * 24 * 60 * 60_000;

/** Customers get no window before then; what is booked stays. Refuses 'stores/wrong-pause' (422), 'stores/closed' (409). */
export const pauseStore = (context: Context, desk: Desk, asked: z.infer<typeof PauseBody>): Promise<StoreFile> =>
  setPause(context, desk, (store, now) => {
    if (asked.rest_of_day) return nextMidnight(now, store.timezone);
    const until = asked.until ? new Date(asked.until) : new Date(now.getTime() + (asked.minutes ?? 0) * 60_000);
    if (until <= now) throw wrongPause('Choose a time that is still to come.');
    if (until.getTime() - now.getTime() > MOST_MS)
      throw wrongPause('A pause lasts up to 31 days. Enter a closure for longer ones.');
    return until;
  });

const wrongPause = (words: string) => invalidField('stores/wrong-pause', 'until', words);

/** Takes orders again at once; when it does already, nothing happens. Refuses 'stores/closed' (409). */
export const resumeStore = (context: Context, desk: Desk): Promise<StoreFile> => setPause(context, desk, () => null);

async function setPause(
  context: Context,
  { store_id, auditor }: Desk,
  untilOf: (store: StoreFile, now: Date) => Date | null,
): Promise<StoreFile> {
  return context.db.transaction().execute(async (trx) => {
    const [before] = await lockStoreFile(trx, { id: store_id });
    assert(before, 'a store of its own staff exists');
    refuseClosed(before);
    const now = context.clock.now();
    const paused_until = untilOf(before, now);
    await recordAudit(trx, {
      ...auditor,
      store_id,
      action: paused_until ? 'store.paused' : 'store.resumed',
      subject_id: store_id,
      subject_name: before.name,
      before: { paused_until: stillPaused(before, now) },
      after: { paused_until },
      at: now,
    });
    return updateStoreFile(trx, store_id, { paused_until }, now);
  });
}

/** A pause that is over is none. */
const stillPaused = ({ paused_until }: StoreFile, now: Date) =>
  paused_until && paused_until > now ? paused_until : null;

export const pauseOut = (store: StoreFile, now: Date) => ({
  store_id: store.id,
  state: stateOf(store),
  paused_until: stillPaused(store, now)?.toISOString() ?? null,
});
