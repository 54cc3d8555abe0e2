import type { Context } from '../../context.ts';
import { recordAudit } from '../../platform/audit.ts';
import type { Trx } from '../../platform/db.ts';
import { assert, Refused } from '../../platform/errors.ts';
import { MESSAGE_QUEUE } from '../messages/messages.service.ts';
import type { Desk } from './desk.ts';
import { lockStoreFile, type StoreChanges, type StoreFile, updateStoreFile } from './store-file.sql.ts';
import { STORE_ARROWS, type StoreMove, type StoreState, stateOf } from './store-status.ts';

const STANDS: Record<StoreState, string> = {
  draft: 'The store has not been submitted yet.',
  submitted: 'The store waits for a look by us.',
  returned: 'The store was sent back and not submitted again.',
  live: 'The store is open.',
  suspended: 'The store is suspended.',
  closed: 'The store is closed for good.',
};

export type Step = {
  move: StoreMove;
  reason?: string | null;
  /** Columns that move along. */
  changes: (now: Date) => StoreChanges;
  /** Runs with the store's row locked: refuses, by throwing, what the state alone can't. */
  check?: (trx: Trx, store: StoreFile) => Promise<void>;
  tell?: (trx: Trx, store: StoreFile, now: Date) => Promise<void>;
  lock?: typeof lockStoreFile;
};

/**
 * One arrow of a store's state, in one transaction with its line in the audit log and its mails. Of two at once the second
 * sees what the first has made of it. Refuses 'stores/wrong-state' (409) with the state in `facts`.
 */
export async function moveStore(context: Context, { store_id, auditor }: Desk, step: Step): Promise<StoreFile> {
  const { from, to, columns, action } = STORE_ARROWS[step.move];
  const moved = await context.db.transaction().execute(async (trx) => {
    const [before] = await (step.lock ?? lockStoreFile)(trx, { id: store_id });
    assert(before, 'a store of its own staff exists');
    const state = stateOf(before);
    if (!from.includes(state)) throw new Refused('stores/wrong-state', STANDS[state], { facts: { state } });
    await step.check?.(trx, before);
    const now = context.clock.now();
    const after = await updateStoreFile(trx, store_id, { ...step.changes(now), ...columns }, now);
    await recordAudit(trx, {
      ...auditor,
      store_id,
      action,
      subject_id: store_id,
      subject_name: before.name,
      before: { state },
      after: { state: to },
      reason: step.reason ?? null,
      at: now,
    });
    await step.tell?.(trx, after, now);
    return after;
  });
  context.jobs.wake(MESSAGE_QUEUE);
  return moved;
}
