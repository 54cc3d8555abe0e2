import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Live } from './live.ts';

export type LiveEvent = { id: string; event: string; data: object };

export type LiveFeed = {
  topic: string;
  /** Events after that id, oldest first, a bounded number at once. Rows are the truth; waking only says "look". */
  read(after: string): Promise<LiveEvent[]>;
  /** Where a listener starts that has seen nothing. */
  latest(): Promise<string>;
  /** Whether an id came from `read`. */
  isCursor(id: string): boolean;
};

const HEARTBEAT_MS = 20_000;
const RETRY_MS = 2000;
/** A row can become visible a little after its wake (an older transaction is still open), and a wake can be lost. */
const LOOK_AGAIN_MS = [150, 1000, 5000];
const POLL_MS = 15_000;
const MAX_BUFFERED_BYTES = 1_000_000;

/** Where the listener left off: the header that browsers send when they reconnect, or `?after=` of the first request. */
export function cursorOf(request: FastifyRequest, feed: LiveFeed): string | undefined {
  const query = request.query as { after?: string };
  const given = request.headers['last-event-id'] ?? query.after;
  return typeof given === 'string' && feed.isCursor(given) ? given : undefined;
}

/** Answers with server-sent events until the client leaves or the server stops. */
export async function streamEvents(request: FastifyRequest, reply: FastifyReply, live: Live, feed: LiveFeed): Promise<void> {
  let cursor = cursorOf(request, feed) ?? (await feed.latest());
  const headers = reply.getHeaders();
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...(headers as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  raw.write(`retry: ${RETRY_MS}\n\n`);

  let isReading = false;
  let isAsked = false;
  async function look() {
    isAsked = true;
    if (isReading) return;
    isReading = true;
    try {
      while (isAsked && !raw.destroyed) {
        isAsked = false;
        for (const event of await feed.read(cursor)) {
          cursor = event.id;
          isAsked = true;
          raw.write(`id: ${event.id}\nevent: ${event.event}\ndata: ${JSON.stringify(event.data)}\n\n`);
        }
        if (raw.writableLength > MAX_BUFFERED_BYTES) raw.destroy();
      }
    } catch (error) {
      request.log.warn({ error: String(error) }, 'live events');
    } finally {
      isReading = false;
    }
  }

  const later = new Set<NodeJS.Timeout>();
  const stopListening = live.listen(feed.topic, () => {
    void look();
    for (const ms of LOOK_AGAIN_MS) {
      const timer = setTimeout(() => {
        later.delete(timer);
        void look();
      }, ms);
      later.add(timer);
    }
  });
  const poll = setInterval(look, POLL_MS);
  const heartbeat = setInterval(() => raw.write(': still here\n\n'), HEARTBEAT_MS);
  raw.on('close', () => {
    stopListening();
    clearInterval(poll);
    clearInterval(heartbeat);
    for (const timer of later) clearTimeout(timer);
  });
  void look();
}
