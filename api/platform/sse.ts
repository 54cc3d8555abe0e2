import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Live } from './live.ts';

declare module 'fastify' {
  interface FastifyInstance {
    eventStreams: Set<ServerResponse>;
  }
}

/** Ends all streams when the server stops, which otherwise waits for them for ever; browsers then ask another process. */
export function addEventStreams(app: FastifyInstance) {
  app.decorate('eventStreams', new Set<ServerResponse>());
  app.addHook('preClose', async () => {
    for (const stream of app.eventStreams) stream.end();
  });
}

export type LiveEvent = { id: string; event: string; data: object };

export type LiveFeed = {
  topic: string;
  /** Events after that id, oldest first, a bounded number at once. Rows are the truth; waking only says "look". */
  read(after: string): Promise<LiveEvent[]>;
  /** Where a listener starts that has seen nothing. */
  latest(): Promise<string>;
  /** Whether an id came from `read`. */
  isCursor(id: string): boolean;
  /** Asked before anything is sent, and every minute; once it says no, the stream ends. */
  mayListen?(): Promise<boolean>;
};

const HEARTBEAT_MS = 20_000;
const RETRY_MS = 2000;
/** A row can become visible a little after its wake (an older transaction is still open), and a wake can be lost. */
const LOOK_AGAIN_MS = [150, 1000, 5000];
const POLL_MS = 15_000;
const ASK_AGAIN_MS = 45_000;
const MAX_BUFFERED_BYTES = 1_000_000;

/** Where the listener left off: the header that browsers send when they reconnect, or `?after=` of the first request. */
function cursorOf(request: FastifyRequest, feed: LiveFeed): string | undefined {
  const query = request.query as { after?: string };
  const given = request.headers['last-event-id'] ?? query.after;
  return typeof given === 'string' && feed.isCursor(given) ? given : undefined;
}

/** Answers with server-sent events until the client leaves or the server stops. */
export async function streamEvents(
  request: FastifyRequest,
  reply: FastifyReply,
  live: Live,
  feed: LiveFeed,
): Promise<void> {
  const cursor = cursorOf(request, feed) ?? (await feed.latest());
  const headers = reply.getHeaders();
  reply.hijack();
  const { raw } = reply;
  // Gone while the database was asked: its 'close' will not come again.
  if (raw.destroyed) return;
  // Ended is ended: the connection is not kept for another request.
  raw.shouldKeepAlive = false;
  raw.writeHead(200, {
    ...(headers as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  raw.write(`retry: ${RETRY_MS}\n\n`);

  const look = makeLook(request, raw, feed, cursor);
  let later: NodeJS.Timeout[] = [];
  const stopListening = live.listen(feed.topic, () => {
    void look();
    for (const timer of later) clearTimeout(timer);
    later = LOOK_AGAIN_MS.map((ms) => setTimeout(look, ms));
  });
  const poll = setInterval(look, POLL_MS);
  const { mayListen } = feed;
  const guard = mayListen && setInterval(() => void endUnless(mayListen, request, raw), ASK_AGAIN_MS);
  const heartbeat = setInterval(() => isOpen(raw) && raw.write(': still here\n\n'), HEARTBEAT_MS);
  const { eventStreams } = request.server;
  eventStreams.add(raw);
  raw.on('close', () => {
    eventStreams.delete(raw);
    stopListening();
    clearInterval(poll);
    clearInterval(heartbeat);
    clearInterval(guard);
    for (const timer of later) clearTimeout(timer);
  });
  void look();
}

const isOpen = (raw: ServerResponse) => !raw.destroyed && !raw.writableEnded;

/** When it can't be told, the stream goes on: the next time tells. */
async function endUnless(mayListen: () => Promise<boolean>, request: FastifyRequest, raw: ServerResponse) {
  try {
    if (!(await mayListen())) raw.end();
  } catch (error) {
    request.log.warn({ error: String(error) }, 'live events');
  }
}

/** Sends what is new since the last look; asked again while it looks, it looks once more. */
function makeLook(request: FastifyRequest, raw: ServerResponse, feed: LiveFeed, start: string) {
  let cursor = start;
  let isReading = false;
  let isAsked = false;
  return async function look() {
    isAsked = true;
    if (isReading) return;
    isReading = true;
    try {
      while (isAsked && isOpen(raw)) {
        isAsked = false;
        const events = await feed.read(cursor);
        if (events.length > 0 && feed.mayListen && !(await feed.mayListen())) raw.end();
        if (!isOpen(raw)) return;
        for (const event of events) {
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
  };
}
