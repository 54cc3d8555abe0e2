import type { Context } from '../../context.ts';
import type { Worker } from '../../platform/jobs.ts';
import type { Picture } from './mailer.ts';
import { MESSAGE_QUEUE } from './messages.service.ts';
import {
  type ClaimedMessage,
  claimMessage,
  findUnsentMessage,
  updateMessageKept,
  updateMessageOutcome,
} from './messages.sql.ts';
import { findPhoto } from './photo.ts';
import { drawPicture } from './picture.ts';

/** Longer than the mailer takes at most (100 s), shorter than the job's own expiry (300 s). */
const CLAIM_MS = 120_000;

export const messageWorkers = (context: Context): Worker[] => [
  { queue: MESSAGE_QUEUE, run: ({ message_id }: { message_id: number }) => sendMessage(context, message_id) },
];

async function sendMessage(context: Context, id: number): Promise<void> {
  const { db, mailer, clock } = context;
  if (!mailer.canSend) return updateMessageKept(db, id);
  const now = clock.now();
  const message = await claimMessage(db, id, { now, until: new Date(now.getTime() + CLAIM_MS) });
  if (!message) {
    // Not done while another worker still has it: were this job to succeed and that worker to die, nobody would send it.
    if (await findUnsentMessage(db, id)) throw new Error('another worker is sending it');
    return;
  }
  const { provider_id } = await deliver(context, message);
  await updateMessageOutcome(db, id, { status: 'sent', sent_at: clock.now(), provider_id, last_error: null });
}

async function deliver(context: Context, message: ClaimedMessage): Promise<{ provider_id: string }> {
  const { id, dedupe_key, recipient, drawings, created_at, subject, html, text } = message;
  try {
    const pictures = await drawPictures(context, drawings);
    return await context.mailer.send({
      key: dedupe_key,
      to: recipient,
      date: created_at,
      subject,
      html,
      text,
      pictures,
    });
  } catch (error) {
    await updateMessageOutcome(context.db, id, { status: 'failed', last_error: String(error).slice(0, 500) });
    throw error;
  }
}

async function drawPictures({ log, storage }: Context, drawings: ClaimedMessage['drawings']): Promise<Picture[]> {
  const drawn = drawings.filter(({ photo }) => !photo).map((drawing) => drawOne(log, drawing));
  // A mail about a photo waits for it: where the storage is away, this rejects and the job comes back.
  const photos = drawings.filter(({ photo }) => photo).map((drawing) => readOne(storage, drawing));
  return (await Promise.all([...photos, ...drawn])).filter((picture) => picture !== undefined);
}

type Drawing = ClaimedMessage['drawings'][number];

async function drawOne(log: Context['log'], drawing: Drawing): Promise<Picture | undefined> {
  try {
    return { cid: drawing.cid, name: drawing.name, content: await drawPicture(drawing), type: 'image/png' };
  } catch (error) {
    // The words matter more than the picture: the mail goes out without it, and shows its description.
    log.warn({ error: String(error) }, 'drawing left out of a mail');
    return undefined;
  }
}

async function readOne(storage: Context['storage'], { cid, name, photo = '' }: Drawing): Promise<Picture | undefined> {
  const content = await findPhoto(storage, photo);
  return content && { cid, name, content, type: 'image/jpeg' };
}
