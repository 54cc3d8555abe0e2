import net from 'node:net';

export type Answer = { status: number; headers: string; body: string };
export type Ask = { method?: 'GET' | 'POST'; path: string; body?: unknown; headers?: Record<string, string> };

/**
 * One keep-alive connection, one request at a time: 15 µs of the machine a request, where the usual clients take as much
 * as the server that is being measured.
 */
export function openConnection(port: number) {
  const socket = net.connect(port, '127.0.0.1').setNoDelay(true);
  let received: Buffer = Buffer.alloc(0);
  let waiting: { resolve(answer: Answer): void; reject(error: Error): void } | undefined;
  socket.on('data', (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    const answer = readAnswer(received);
    if (!answer) return;
    received = Buffer.alloc(0);
    waiting?.resolve(answer);
  });
  const fail = (error?: Error) => waiting?.reject(error ?? new Error('the server closed the connection'));
  socket.on('error', fail).on('close', () => fail());

  function send({ method = 'GET', path, body, headers = {} }: Ask): Promise<Answer> {
    const payload = body === undefined ? '' : JSON.stringify(body);
    const lines = [`${method} ${path} HTTP/1.1`, `host: 127.0.0.1:${port}`];
    if (payload) lines.push('content-type: application/json', `content-length: ${Buffer.byteLength(payload)}`);
    for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
    return new Promise((resolve, reject) => {
      waiting = { resolve, reject };
      socket.write(`${lines.join('\r\n')}\r\n\r\n${payload}`);
    });
  }
  return { send, close: () => socket.destroy() };
}

export type Connection = ReturnType<typeof openConnection>;

/** Undefined while it is not all there. */
function readAnswer(received: Buffer): Answer | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const headers = received.toString('latin1', 0, end).toLowerCase();
  const status = Number(headers.slice(9, 12));
  const length = /\r\ncontent-length: (\d+)/.exec(headers)?.[1];
  const body = received.subarray(end + 4);
  if (length !== undefined)
    return body.length >= Number(length) ? { status, headers, body: body.toString() } : undefined;
  if (!headers.includes('transfer-encoding: chunked')) return { status, headers, body: '' };
  return body.subarray(-5).toString() === '0\r\n\r\n' ? { status, headers, body: body.toString() } : undefined;
}
