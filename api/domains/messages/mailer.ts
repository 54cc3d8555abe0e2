import { createTransport } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Config } from '../../config.ts';
import { sha256 } from '../../platform/tokens.ts';

export type Picture = { cid: string; name: string; content: Buffer; type: 'image/png' | 'image/jpeg' };

export type Mail = {
  /** Names the mail for ever: sent twice, it has the same Message-ID, and mailboxes can tell. */
  key: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  date: Date;
  pictures: Picture[];
};

export type Mailer = {
  /** False without an SMTP server: mails are kept, and shown at /dev/mail. */
  canSend: boolean;
  /** Gives what the server answered, with its own name for the mail. Rejects when it is away or refuses. */
  send(mail: Mail): Promise<{ provider_id: string }>;
  /** Lets go of the connections. */
  close(): void;
};

const TIMEOUT_MS = 10_000;
/** A server may scan a mail before it says yes (RFC 5321, 4.5.3.2.6): hang up too early, and it is sent twice. */
const ANSWER_TIMEOUT_MS = 60_000;
/** All of it, the waiting for a free connection too. */
const SEND_TIMEOUT_MS = 100_000;

export function makeMailer({ smtpUrl, mailFrom }: Pick<Config, 'smtpUrl' | 'mailFrom'>): Mailer {
  if (!smtpUrl) {
    return { canSend: false, send: () => Promise.reject(new Error('no SMTP server is set')), close() {} };
  }
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 4,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    dnsTimeout: TIMEOUT_MS,
    socketTimeout: ANSWER_TIMEOUT_MS,
  });
  return {
    canSend: true,
    async send(mail) {
      const signal = AbortSignal.timeout(SEND_TIMEOUT_MS);
      const { response } = await transport.sendMail({ ...toMessage(mail, mailFrom), signal });
      return { provider_id: headerLine(response).slice(0, 300) };
    },
    close: () => transport.close(),
  };
}

/** The headers with which it is sent. */
export function mailHeaders(mail: Mail, from: string): Promise<string> {
  const node = new MailComposer(toMessage(mail, from)).compile();
  return Promise.resolve(`${node.buildHeaders()}\n`);
}

/** Line ends would begin a header of their own. */
const headerLine = (value: string) => value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

function toMessage({ key, pictures, ...mail }: Mail, from: string) {
  const host = from.match(/@([\w.-]+)/)?.[1] ?? 'localhost';
  return {
    ...mail,
    from,
    // An object, not a string: a comma in it can't name a second recipient.
    to: { name: '', address: headerLine(mail.to) },
    subject: headerLine(mail.subject),
    messageId: `<${sha256(key)}@${host}>`,
    // RFC 3834: holiday responders stay silent. RFC 2919: readers can file all of these together.
    headers: { 'Auto-Submitted': 'auto-generated', 'List-Id': `<orders.${host}>` },
    xMailer: false as const,
    disableFileAccess: true,
    disableUrlAccess: true,
    attachments: pictures.map(toAttachment),
  };
}

const toAttachment = ({ cid, name, content, type }: Picture) => ({
  cid,
  content,
  filename: `${name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}.${type === 'image/png' ? 'png' : 'jpg'}`,
  contentType: type,
  contentDisposition: 'inline' as const,
});
