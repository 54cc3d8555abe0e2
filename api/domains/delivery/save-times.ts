import type { Context } from '../../context.ts';
import { type AuditEntry, recordAudit } from '../../platform/audit.ts';
import { type Actor, requirePerson } from '../../platform/auth.ts';
import type { Trx } from '../../platform/db.ts';
import { Refused } from '../../platform/errors.ts';
import { requireMember } from '../stores/stores.service.ts';
import { getTimes, type Times, timesOf } from './read-times.service.ts';
import { addDays } from './store-days.ts';
import { forgetDates, raiseTimesVersion } from './times.sql.ts';
import { type Warning, warningsAfter } from './times-warnings.service.ts';
import { getTimetable, type Timetable } from './timetable.ts';

export type Save = { actor: Actor; store_id: number; version: number };
export type SavedTimes = Times & { warnings: Warning[] };

/** What a change says of itself for the audit log. */
export type Told = Pick<AuditEntry, 'action' | 'subject_id' | 'subject_name' | 'before' | 'after'>;

const WRITERS = ['owner', 'manager'] as const;
const DATES_KEPT_DAYS = 62;

/**
 * Saves a part of a store's times in one transaction, with its line in the audit log, and answers all of them with what
 * the save left as it was (`warnings`); nothing that is booked ever moves. One save after the other: the version that was
 * read has to be the one that stands, or 'delivery/times-changed-meanwhile' (409) has the present state in `facts.current`.
 * Refuses as `requireMember` does.
 */
export async function saveTimes(
  context: Context,
  { actor, store_id, version }: Save,
  change: (trx: Trx, before: Timetable) => Promise<Told>,
): Promise<SavedTimes> {
  const { role } = await requireMember(context, actor, store_id, WRITERS);
  const person = requirePerson(actor);
  const at = context.clock.now();
  return context.db.transaction().execute(async (trx) => {
    const [raised] = await raiseTimesVersion(trx, { store_id, version, now: at });
    if (!raised) throw changedMeanwhile(await getTimes(context, trx, store_id));
    await forgetDates(trx, store_id, addDays(at.toISOString().slice(0, 10), -DATES_KEPT_DAYS));
    const before = await getTimetable(trx, store_id);
    const told = await change(trx, before);
    const after = await getTimetable(trx, store_id);
    const who = { actor_kind: role === 'admin' ? 'admin' : 'staff', actor_name: person.name } as const;
    await recordAudit(trx, { store_id, ...who, actor_id: person.person_id, ...told, at });
    const warnings = await warningsAfter(trx, before, after, at);
    return { ...(await timesOf(context, trx, after)), warnings };
  });
}

const changedMeanwhile = (current: Times) =>
  new Refused(
    'delivery/times-changed-meanwhile',
    'Somebody else saved these times meanwhile. Look at theirs, then save yours again.',
    { facts: { current } },
  );
