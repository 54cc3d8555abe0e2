import type { Drawing } from '../../../emails/order-email.ts';
import type { Executor } from '../../platform/db.ts';

export type KeptMessage = {
  id: number;
  order_id: number | null;
  template: string;
  recipient: string;
  subject: string;
  status: string;
  attempts: number;
  last_error: string | null;
  created_at: Date;
  sent_at: Date | null;
  dedupe_key: string;
};
export type KeptMessageBody = KeptMessage & { html: string; text: string; drawings: Drawing[] };

const FACTS = [
  'id',
  'order_id',
  'template',
  'recipient',
  'subject',
  'status',
  'attempts',
  'last_error',
  'created_at',
  'sent_at',
  'dedupe_key',
] as const;

export type MessageFilter = { order_id?: number | undefined; to?: string | undefined };

const LATEST = 100;

/** The latest first. */
export async function listMessages(db: Executor): Promise<KeptMessage[]> {
  return db.selectFrom('messages').select(FACTS).orderBy('id', 'desc').limit(LATEST).execute();
}

/** With everything that they say; the latest first. */
export async function listMessageBodies(db: Executor, { order_id, to }: MessageFilter): Promise<KeptMessageBody[]> {
  const rows = await db
    .selectFrom('messages')
    .select([...FACTS, 'html', 'text', 'drawings'])
    .$if(order_id !== undefined, (q) => q.where('order_id', '=', order_id as number))
    .$if(to !== undefined, (q) => q.where((e) => e(e.fn('lower', ['recipient']), '=', (to as string).toLowerCase())))
    .orderBy('id', 'desc')
    .limit(LATEST)
    .execute();
  return rows as unknown as KeptMessageBody[];
}

export async function findMessageBody(db: Executor, id: number): Promise<KeptMessageBody | undefined> {
  const row = await db
    .selectFrom('messages')
    .select([...FACTS, 'html', 'text', 'drawings'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row as unknown as KeptMessageBody | undefined;
}
