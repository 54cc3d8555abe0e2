import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { orderConfirmation } from '../../../emails/order-confirmation.ts';
import { sampleOrder } from '../../../emails/previews.ts';
import { readConfig } from '../../config.ts';
import { type Context, closeContext, createContext } from '../../context.ts';
import { makeTestClock, type TestClock } from '../../test/clock.ts';
import { freshDatabase, type TestDatabase } from '../../test/database.ts';
import { makeMailer } from './mailer.ts';
import { messageWorkers } from './messages.jobs.ts';
import { MESSAGE_QUEUE, type NewEmail, writeEmailLater } from './messages.service.ts';

/** A mail server that keeps what it is sent, and refuses while `refusal` says so. */
const inbox = { mails: [] as string[], recipients: [] as string[], refusal: '', onData: async () => {} };
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onRcptTo: ({ address }, _session, callback) => {
    inbox.recipients.push(address);
    callback(inbox.refusal ? Object.assign(new Error(inbox.refusal), { responseCode: 451 }) : null);
  },
  onData: async (stream, _session, callback) => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    await inbox.onData();
    inbox.mails.push(Buffer.concat(chunks).toString('utf8'));
    callback(null, 'queued as 17');
  },
});

let database: TestDatabase;
let context: Context;
let kept: Context;
let clock: TestClock;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  database = await freshDatabase();
  clock = makeTestClock('2026-11-20T10:00:00Z');
  const config = readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'error', SMTP_URL: smtpUrl });
  context = await createContext(config, { databaseUrl: database.url, clock });
  kept = { ...context, mailer: makeMailer({ smtpUrl: undefined, mailFrom: config.mailFrom }) };
  await context.jobs.start({ workers: messageWorkers(context), schedules: [], isWorking: false });
});
afterAll(async () => {
  await context.jobs.stop();
  await closeContext(context);
  await new Promise<void>((resolve) => server.close(resolve));
  await database.drop();
});
beforeEach(() => Object.assign(inbox, { mails: [], recipients: [], refusal: '', onData: async () => {} }));

let keys = 0;
const email = (changes: Partial<NewEmail> = {}): NewEmail => ({
  dedupe_key: `test:${++keys}`,
  recipient: 'asha@example.com',
  template: 'order-confirmation',
  ...orderConfirmation(sampleOrder()),
  drawings: [],
  ...changes,
});

const write = (mail: NewEmail) => context.db.transaction().execute((trx) => writeEmailLater(context, trx, mail));
const rows = (key: string) => context.db.selectFrom('messages').selectAll().where('dedupe_key', '=', key).execute();
const jobsOf = async (id: number) => {
  const text = "select id from jobs.job where name = $1 and data->>'message_id' = $2";
  return (await context.pool.query(text, [MESSAGE_QUEUE, String(id)])).rows;
};
async function work(id: number, by = context) {
  for (const worker of messageWorkers(by)) await worker.run({ message_id: id } as never, { id: 'job', attempt: 1 });
}

async function written(changes: Partial<NewEmail> = {}) {
  const mail = email(changes);
  await write(mail);
  return (await rows(mail.dedupe_key))[0] as Awaited<ReturnType<typeof rows>>[number];
}
const rowOf = async (id: number) =>
  context.db.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

describe('writing', () => {
  it('20 concurrent writers of one key write one message, one job and one mail', async () => {
    const mail = email();
    const isNew = await Promise.all(Array.from({ length: 20 }, () => write(mail)));
    expect(isNew.filter(Boolean)).toHaveLength(1);
    const found = await rows(mail.dedupe_key);
    expect(found).toHaveLength(1);
    const id = found[0]?.id as number;
    expect(await jobsOf(id)).toHaveLength(1);
    await work(id);
    expect(inbox.mails).toHaveLength(1);
  });

  it('a transaction that fails leaves neither message nor job', async () => {
    const mail = email();
    const jobs = async () => (await context.pool.query('select count(*) from jobs.job')).rows[0].count;
    const before = await jobs();
    const failing = context.db.transaction().execute(async (trx) => {
      await writeEmailLater(context, trx, mail);
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    expect(await rows(mail.dedupe_key)).toEqual([]);
    expect(await jobs()).toBe(before);
  });
});

describe('sending', () => {
  it('marks a mail as sent, with the time and the server’s name for it', async () => {
    const { id } = await written();
    await work(id);
    const row = await rowOf(id);
    expect(row).toMatchObject({ status: 'sent', attempts: 1, provider_id: '250 queued as 17', last_error: null });
    expect(row.sent_at).toEqual(clock.now());
  });

  it('sends once when its job runs twice, one after the other or at the same time', async () => {
    const { id } = await written();
    await work(id);
    await work(id);
    expect(inbox.mails).toHaveLength(1);

    const other = await written();
    const arrived = Promise.withResolvers<void>();
    const answered = Promise.withResolvers<void>();
    inbox.onData = () => {
      arrived.resolve();
      return answered.promise;
    };
    const first = work(other.id);
    await arrived.promise;
    // Not done: the first might still die.
    await expect(work(other.id)).rejects.toThrow('another worker');
    answered.resolve();
    await first;
    await work(other.id);
    expect(inbox.mails).toHaveLength(2);
  });

  it('is taken over when the worker that had it is gone', async () => {
    const { id } = await written();
    await context.db
      .updateTable('messages')
      .set({ claimed_until: new Date(clock.now().getTime() + 60_000) })
      .where('id', '=', id)
      .execute();
    await expect(work(id)).rejects.toThrow('another worker');
    clock.advance(2);
    await work(id);
    expect(inbox.mails).toHaveLength(1);
  });

  it('fails when the server refuses, says why, and goes out with the next try', async () => {
    const { id } = await written();
    inbox.refusal = 'try again later';
    await expect(work(id)).rejects.toThrow('try again later');
    expect(await rowOf(id)).toMatchObject({ status: 'failed', attempts: 1, sent_at: null });
    expect((await rowOf(id)).last_error).toContain('try again later');
    inbox.refusal = '';
    await work(id);
    expect(inbox.mails).toHaveLength(1);
    expect(await rowOf(id)).toMatchObject({ status: 'sent', attempts: 2, last_error: null });
  });

  it('fails, and does not hang, when there is no server', async () => {
    const { id } = await written();
    const mailer = makeMailer({ smtpUrl: 'smtp://127.0.0.1:9', mailFrom: 'Shop <a@b.example>' });
    await expect(work(id, { ...context, mailer })).rejects.toThrow('ECONNREFUSED');
    mailer.close();
    expect((await rowOf(id)).status).toBe('failed');
  });

  it('holds no database connection while the mail server thinks', async () => {
    const { id } = await written();
    let busy = -1;
    inbox.onData = async () => {
      const text =
        "select count(*)::int from pg_stat_activity where datname = current_database() and state like 'idle in trans%'";
      busy = (await context.pool.query(text)).rows[0].count;
    };
    await work(id);
    expect(busy).toBe(0);
  });

  it('keeps a mail without an SMTP server', async () => {
    const { id } = await written();
    await work(id, kept);
    expect(await rowOf(id)).toMatchObject({ status: 'kept', attempts: 0, sent_at: null });
    await work(id);
    expect(inbox.mails).toEqual([]);
  });

  it('does nothing for a message that is gone', async () => {
    await expect(work(987654321)).resolves.toBeUndefined();
  });

  it('goes out without a drawing that can’t be drawn', async () => {
    const [drawing] = orderConfirmation(sampleOrder()).drawings;
    const { id } = await written({ drawings: [{ ...drawing, width: -1, height: -1 } as never] });
    await work(id);
    expect(inbox.mails[0]).not.toContain('image/png');
    expect((await rowOf(id)).status).toBe('sent');
  });
});

describe('the mail on the wire', () => {
  const unfolded = (mail: string) => mail.slice(0, mail.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');

  it('carries both texts, and the drawing as an inline picture of less than 150 KB', async () => {
    const { drawings } = orderConfirmation(sampleOrder());
    await work((await written({ drawings })).id);
    const [mail = ''] = inbox.mails;
    expect(mail).toContain('Content-Type: text/plain');
    expect(mail).toContain('Content-Type: text/html');
    const part = mail.match(/Content-Type: image\/png[\s\S]*?\r\n\r\n([\w+/=\r\n]+)/) ?? [];
    expect(part[0]).toMatch(/Content-Id: <cake>/i);
    expect(part[0]).toContain('Content-Disposition: inline');
    const png = Buffer.from(part[1] as string, 'base64');
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 800]);
    expect(png.length).toBeLessThan(150_000);
  });

  it('has a Message-ID that follows from its key, and asks holiday responders for silence', async () => {
    const { id, dedupe_key } = await written();
    await work(id);
    await context.db.updateTable('messages').set({ status: 'queued' }).where('id', '=', id).execute();
    await work(id);
    const ids = inbox.mails.map((mail) => unfolded(mail).match(/^Message-ID: (<.+>)$/m)?.[1]);
    expect(ids[0]).toMatch(/^<[\w-]{43}@sweetspot\.example>$/);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).not.toContain(dedupe_key);
    expect(unfolded(inbox.mails[0] as string)).toMatch(/^Auto-Submitted: auto-generated$/m);
    expect(unfolded(inbox.mails[0] as string)).toMatch(/^List-ID: <orders\.sweetspot\.example>$/m);
  });

  it('gets no header and no recipient from hostile values', async () => {
    const evil = 'x\r\nBcc: victim@example.com\r\n\r\nbody';
    const { id } = await written({ subject: evil, recipient: 'asha@example.com, victim@example.com' });
    await work(id).catch(() => {});
    const other = await written({ subject: evil });
    await work(other.id);
    expect(inbox.recipients).not.toContain('victim@example.com');
    for (const mail of inbox.mails) {
      expect(unfolded(mail)).not.toMatch(/^Bcc:/im);
      expect(unfolded(mail)).toMatch(/^Subject: x Bcc: victim@example.com body$/m);
    }
  });
});
