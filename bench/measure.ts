import { type Ask, type Connection, openConnection } from './http-client.ts';

/** One unit of the work: a request, or a whole purchase. Throws when an answer is not what it should be. */
export type Work = (connection: Connection, index: number) => Promise<void>;
export type Scenario = { name: string; work: Work };

export type Figures = {
  name: string;
  done: number;
  per_second: number;
  p50_ms: number;
  p99_ms: number;
  cpu_ms: number;
  statements: number;
  memory_mb: number;
};

const CONNECTIONS = 16;

type Used = { cpu_ms: number; memory_mb: number; statements: number };

async function readUsed(port: number): Promise<Used> {
  const connection = openConnection(port);
  const { body } = await connection.send({ path: '/bench/used' });
  connection.close();
  return JSON.parse(body) as Used;
}

/** 16 connections, each sending its next request when the answer to the last one is there. */
async function drive(port: number, work: Work, ms: number): Promise<number[]> {
  const durations: number[] = [];
  const until = performance.now() + ms;
  let index = 0;
  const run = async () => {
    const connection = openConnection(port);
    while (performance.now() < until) {
      const started = performance.now();
      await work(connection, index++);
      durations.push(performance.now() - started);
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, run));
  return durations;
}

export async function measure(port: number, { name, work }: Scenario, seconds: number): Promise<Figures> {
  await drive(port, work, 2000);
  const before = await readUsed(port);
  const started = performance.now();
  const durations = (await drive(port, work, seconds * 1000)).sort((a, b) => a - b);
  const elapsed = (performance.now() - started) / 1000;
  const after = await readUsed(port);
  const done = durations.length;
  const at = (share: number) => durations[Math.min(done - 1, Math.floor(done * share))] ?? 0;
  return {
    name,
    done,
    per_second: done / elapsed,
    p50_ms: at(0.5),
    p99_ms: at(0.99),
    cpu_ms: (after.cpu_ms - before.cpu_ms) / done,
    statements: (after.statements - before.statements) / done,
    memory_mb: after.memory_mb,
  };
}

/** Sends and insists on 2xx and on what the answer has to contain. */
export async function expectDone(connection: Connection, ask: Ask, has = ''): Promise<string> {
  const { status, body } = await connection.send(ask);
  if (status < 200 || status > 299)
    throw new Error(`${ask.method ?? 'GET'} ${ask.path} gave ${status}: ${body.slice(0, 500)}`);
  if (has && !body.includes(has)) throw new Error(`${ask.path} lacks ${has}: ${body.slice(0, 300)}`);
  return body;
}
