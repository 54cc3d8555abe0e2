import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { RenderedEmail } from '../../../emails/order-email.ts';
import { previewOf } from '../../../emails/preview-of.ts';
import type { Context } from '../../context.ts';
import { notFound } from '../../platform/errors.ts';
import type { App } from '../../platform/http.ts';
import { IdParams } from '../../platform/shapes.ts';
import {
  MessageDrawingParams,
  MessageList,
  MessageQuery,
  Part,
  PreviewDrawingParams,
  PreviewParams,
} from './dev-mail.schema.ts';
import { findMessageBody, type KeptMessageBody, listMessageBodies, listMessages } from './dev-mail.sql.ts';
import { mailListPage, mailPage } from './dev-mail-page.ts';
import { mailHeaders } from './mailer.ts';
import { findPhoto } from './photo.ts';
import { drawPicture } from './picture.ts';

const noMail = () => notFound('messages/not-found', 'There is no such mail.');

/** Pages for people who develop: what was mailed, and what it looks like. They do not exist in production. */
export function messageRoutes(app: App, context: Context) {
  if (context.config.isProduction) return;
  keptMailRoutes(app, context);
  previewRoutes(app, context);
}

const schema = { hide: true } as const;

function keptMailRoutes(app: App, { db, mailer, config, storage }: Context) {
  app.get('/dev/mail', { schema }, async (_request, reply) => {
    return answerPage(reply, mailListPage(await listMessages(db), mailer.canSend));
  });

  app.get(
    '/dev/mail.json',
    { schema: { ...schema, querystring: MessageQuery, response: { 200: MessageList } } },
    async (request) => {
      return { items: (await listMessageBodies(db, request.query)).map(toItem) };
    },
  );

  app.get('/dev/mail/:id', { schema: { ...schema, params: IdParams, querystring: Part } }, async (request, reply) => {
    const message = await findMessageBody(db, request.params.id);
    if (!message) throw noMail();
    return answerPart(reply, request.query.part, shownMessage(message, config.mailFrom));
  });

  app.get(
    '/dev/mail/:id/drawings/:cid.png',
    { schema: { ...schema, params: MessageDrawingParams } },
    async (request, reply) => {
      const message = await findMessageBody(db, request.params.id);
      return answerDrawing(reply, storage, message, request.params.cid);
    },
  );
}

/** Every template with made-up data. */
function previewRoutes(app: App, { config, storage }: Context) {
  app.get(
    '/dev/mail/preview/:template',
    { schema: { ...schema, params: PreviewParams, querystring: Part } },
    async (request, reply) => {
      const { template } = request.params;
      const mail = previewOf(template);
      if (!mail) throw noMail();
      return answerPart(reply, request.query.part, shownPreview(template, mail, config.mailFrom));
    },
  );

  app.get(
    '/dev/mail/preview/:template/drawings/:cid.png',
    { schema: { ...schema, params: PreviewDrawingParams } },
    async (request, reply) => {
      return answerDrawing(reply, storage, previewOf(request.params.template), request.params.cid);
    },
  );
}

/** A mail, where its parts are found, and what is said about it. */
type Shown = { mail: RenderedEmail; address: string; facts: [string, string | null][]; headers: () => Promise<string> };

function shownMessage(message: KeptMessageBody, from: string): Shown {
  const { id, recipient, dedupe_key, created_at, sent_at, ...rest } = message;
  return {
    mail: message,
    address: `/dev/mail/${id}`,
    facts: [
      ['To', recipient],
      ['State', `${rest.status}, ${rest.attempts} attempts`],
      ['Last error', rest.last_error],
      ['Written', created_at.toISOString()],
      ['Sent', sent_at?.toISOString() ?? null],
      ['Template', rest.template],
      ['Key', dedupe_key],
      ['Order', rest.order_id === null ? null : String(rest.order_id)],
    ],
    headers: () => mailHeaders({ ...message, key: dedupe_key, to: recipient, date: created_at, pictures: [] }, from),
  };
}

const shownPreview = (template: string, mail: RenderedEmail, from: string): Shown => ({
  mail,
  address: `/dev/mail/preview/${template}`,
  facts: [['Template', template]],
  headers: () =>
    mailHeaders({ ...mail, key: template, to: 'rohan@example.com', date: new Date(0), pictures: [] }, from),
});

const answerPage = (reply: FastifyReply, page: string) => reply.type('text/html; charset=utf-8').send(page);

async function answerPart(reply: FastifyReply, part: z.infer<typeof Part>['part'], shown: Shown) {
  const { mail, address, facts } = shown;
  if (part === 'text') return reply.type('text/plain; charset=utf-8').send(mail.text);
  if (part === 'headers') return reply.type('text/plain; charset=utf-8').send(await shown.headers());
  if (part === 'page') return answerPage(reply, mailPage(mail, address, facts));
  reply.header('content-security-policy', SANDBOX);
  return answerPage(reply, mail.html.replace(/src="cid:([\w-]+)"/g, `src="${address}/drawings/$1.png"`));
}

/** A mail is shown as a mailbox shows it: it runs nothing and fetches nothing from elsewhere. */
const SANDBOX = "sandbox allow-popups; default-src 'none'; img-src *; style-src 'unsafe-inline'";

async function answerDrawing(
  reply: FastifyReply,
  storage: Context['storage'],
  mail: Pick<RenderedEmail, 'drawings'> | undefined,
  cid: string,
) {
  const drawing = mail?.drawings.find((one) => one.cid === cid);
  if (!drawing) throw noMail();
  const photo = drawing.photo && (await findPhoto(storage, drawing.photo));
  // A sandboxed page counts as another origin.
  return reply
    .header('cross-origin-resource-policy', 'cross-origin')
    .type(photo ? 'image/jpeg' : 'image/png')
    .send(photo || (await drawPicture(drawing)));
}

const toItem = ({ created_at, sent_at, ...message }: KeptMessageBody) => ({
  ...message,
  created_at: created_at.toISOString(),
  sent_at: sent_at?.toISOString() ?? null,
});
