import type { FastifyBaseLogger } from 'fastify';
import pg from 'pg';

/** Something happened to `topic`; who listens reads the rows, which are the truth. */
export type Live = {
  /** Calls `wake` when anybody, in any process, says that `topic` has news. Returns how to stop. */
  listen(topic: string, wake: () => void): () => void;
  /** Wakes all listeners of the topics, in all processes. After the commit: inside, commits would queue behind each other. */
  wake(topics: string[]): void;
  stop(): Promise<void>;
};

type Log = Pick<FastifyBaseLogger, 'warn'>;

const CHANNEL = 'live';
const RECONNECT_MS = 1000;
const GATHER_MS = 5;

/**
 * Fan-out over PostgreSQL's LISTEN/NOTIFY: one connection a process listens, wakes are gathered for 5 ms and sent as
 * one NOTIFY. A lost notification is covered by the readers' slow poll, so nothing here has to be certain.
 */
export function startLive(pool: pg.Pool, connectionString: string, log: Log): Live {
  const listeners = new Map<string, Set<() => void>>();
  const connection = keepListening(connectionString, log, (topic) => {
    for (const wake of listeners.get(topic) ?? []) wake();
  });
  const wakes = gatherWakes(pool, log);
  return {
    listen(topic, wake) {
      const set = listeners.get(topic) ?? new Set();
      set.add(wake);
      listeners.set(topic, set);
      return () => {
        set.delete(wake);
        if (set.size === 0) listeners.delete(topic);
      };
    },
    wake: wakes.add,
    async stop() {
      wakes.stop();
      await connection.stop();
    },
  };
}

/** The connection that listens; opened again a second after it broke. */
function keepListening(connectionString: string, log: Log, deliver: (topic: string) => void) {
  let client: pg.Client | undefined;
  let isStopped = false;
  async function connect() {
    if (isStopped) return;
    const next = new pg.Client({ connectionString, application_name: 'sweetspot-live' });
    next.on('notification', (message) => message.payload?.split(' ').forEach(deliver));
    next.on('error', (error) => log.warn({ error: error.message }, 'live connection lost'));
    next.on('end', () => void (isStopped || setTimeout(connect, RECONNECT_MS).unref()));
    try {
      await next.connect();
      await next.query(`listen ${CHANNEL}`);
      client = next;
    } catch (error) {
      log.warn({ error: String(error) }, 'live connection refused');
      next.end().catch(() => {});
    }
  }
  const connected = connect();
  return {
    async stop() {
      isStopped = true;
      await connected;
      await client?.end();
    },
  };
}

/** Topics of the last few milliseconds, told together. */
function gatherWakes(pool: pg.Pool, log: Log) {
  const pending = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  async function tell() {
    timer = undefined;
    const topics = [...pending];
    pending.clear();
    // A payload has to stay under 8000 bytes.
    for (let i = 0; i < topics.length; i += 200) {
      const payload = topics.slice(i, i + 200).join(' ');
      await pool.query({ name: 'live_notify', text: 'select pg_notify($1, $2)', values: [CHANNEL, payload] });
    }
  }
  return {
    add(topics: string[]) {
      if (isStopped) return;
      for (const topic of topics) pending.add(topic);
      timer ??= setTimeout(() => tell().catch((error) => log.warn({ error: String(error) }, 'wake lost')), GATHER_MS);
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
