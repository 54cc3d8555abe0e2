import type { FastifyInstance, FastifyReply } from 'fastify';
import { MEDIA_TYPES } from './pictures.ts';
import { type Storage, StorageAway } from './storage.ts';

/** 128 random bits and one of the files that are made of every picture: nothing else is looked for. */
const FILE = /^(\d{1,4}\.(?:avif|webp)|share\.jpg)$/;
const NAME = /^[0-9a-f]{32}$/;
const FOR_EVER = 'public, max-age=31536000, immutable';
const HIDDEN = { hide: true } as object;

export type MediaOptions = {
  storage: Storage;
  /** Where the same files can be had without this server, such as a content delivery network over the bucket. */
  picturesUrl: string | undefined;
};

/** `GET /media/<name>/<file>`: files that never change under their address. */
export function addMedia(app: FastifyInstance, { storage, picturesUrl }: MediaOptions) {
  app.get<{ Params: { name: string; file: string } }>(
    '/media/:name/:file',
    { schema: HIDDEN },
    async (request, reply) => {
      const { name, file } = request.params;
      if (!NAME.test(name) || !FILE.test(file)) return absent(reply);
      // Pictures may be shown by other sites: messengers, search engines, mail.
      reply.header('cross-origin-resource-policy', 'cross-origin').header('x-content-type-options', 'nosniff');
      if (picturesUrl) {
        return reply.header('cache-control', 'public, max-age=3600').redirect(`${picturesUrl}/${name}/${file}`, 302);
      }
      const tag = `"${name}-${file}"`;
      reply.header('cache-control', FOR_EVER).header('etag', tag);
      if (request.headers['if-none-match']?.includes(tag)) return reply.code(304).send();
      return sendFile(reply, storage, `${name}/${file}`);
    },
  );
}

async function sendFile(reply: FastifyReply, storage: Storage, key: string) {
  try {
    const found = await storage.open(key);
    if (!found) return absent(reply);
    if (found.size !== undefined) reply.header('content-length', found.size);
    reply.header('content-security-policy', "default-src 'none'; sandbox");
    return reply.type(MEDIA_TYPES[key.slice(key.lastIndexOf('.'))] as string).send(found.stream);
  } catch (error) {
    if (!(error instanceof StorageAway)) throw error;
    reply.log.warn({ error: error.message }, 'a picture cannot be read');
    return short(reply, 503, 'The picture can’t be read right now.').header('retry-after', 30);
  }
}

const absent = (reply: FastifyReply) => short(reply, 404, 'No such picture.');

const short = (reply: FastifyReply, status: number, words: string) =>
  reply
    .code(status)
    .removeHeader('etag')
    .header('cache-control', 'no-store')
    .type('text/plain; charset=utf-8')
    .send(words);
