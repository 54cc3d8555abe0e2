import type { Drawing } from '../../../emails/order-email.ts';
import { type Executor, json } from '../../platform/db.ts';
import type { NewEmail } from './messages.service.ts';

/** The id of the new message; undefined when its key is already there. */
export async function insertMessage(db: Executor, email: NewEmail & { created_at: Date }): Promise<number | undefined> {
  const row = await db
    .insertInto('messages')
    .values({ ...email, channel: 'email', drawings: json(email.drawings) as never })
    .onConflict((conflict) => conflict.column('dedupe_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

export type ClaimedMessage = {
  id: number;
  dedupe_key: string;
  recipient: string;
  subject: string;
  html: string;
  text: string;
  drawings: Drawing[];
  created_at: Date;
};

/** Takes an unsent message for this worker alone; none when it is sent or kept, or another worker has it. */
export async function claimMessage(
  db: Executor,
  id: number,
  claim: { now: Date; until: Date },
): Promise<ClaimedMessage | undefined> {
  const row = await db
    .updateTable('messages')
    .set((e) => ({ claimed_until: claim.until, attempts: e('attempts', '+', 1) }))
    .where('id', '=', id)
    .where('status', 'in', ['queued', 'failed'])
    .where((e) => e.or([e('claimed_until', 'is', null), e('claimed_until', '<', claim.now)]))
    .returning(['id', 'dedupe_key', 'recipient', 'subject', 'html', 'text', 'drawings', 'created_at'])
    .executeTakeFirst();
  return row as ClaimedMessage | undefined;
}

export async function findUnsentMessage(db: Executor, id: number): Promise<{ id: number } | undefined> {
  return db
    .selectFrom('messages')
    .select('id')
    .where('id', '=', id)
    .where('status', 'in', ['queued', 'failed'])
    .executeTakeFirst();
}

type Outcome =
  | { status: 'sent'; sent_at: Date; provider_id: string; last_error: null }
  | { status: 'failed'; last_error: string };

/** Says how the attempt of the worker that claimed it ended. */
export async function updateMessageOutcome(db: Executor, id: number, outcome: Outcome): Promise<void> {
  await db
    .updateTable('messages')
    .set({ ...outcome, claimed_until: null })
    .where('id', '=', id)
    .execute();
}

export async function updateMessageKept(db: Executor, id: number): Promise<void> {
  await db
    .updateTable('messages')
    .set({ status: 'kept' })
    .where('id', '=', id)
    .where('status', 'in', ['queued', 'failed'])
    .execute();
}
