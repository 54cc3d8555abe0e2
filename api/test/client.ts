import type { FastifyInstance } from 'fastify';

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects, and fails when it is not there
type Json = any;
export type Answer<T = Json> = { status: number; body: T; headers: Record<string, string> };
type Headers = Record<string, string>;
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export type Client = ReturnType<typeof makeClient>;

type ClientOptions = {
  /** What every request carries. */
  headers?: () => Headers | Promise<Headers>;
  /** Sees every answer. */
  onAnswer?: (answer: Answer, url: string) => void;
};

/** Calls the app without a socket, as somebody. */
export function makeClient(app: FastifyInstance, { headers, onAnswer }: ClientOptions = {}) {
  async function send<T = Json>(method: Method, url: string, body?: unknown, more: Headers = {}): Promise<Answer<T>> {
    const response = await app.inject({
      method,
      url,
      headers: { ...(await headers?.()), ...(body !== undefined && { 'content-type': 'application/json' }), ...more },
      ...(body !== undefined && {
        payload: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body),
      }),
    });
    const isJson = /json/.test(String(response.headers['content-type']));
    const answer = {
      status: response.statusCode,
      body: isJson && response.body ? JSON.parse(response.body) : response.body,
      headers: response.headers as Headers,
    };
    onAnswer?.(answer, url);
    return answer;
  }
  return {
    get: <T = Json>(url: string, more?: Headers) => send<T>('GET', url, undefined, more),
    post: <T = Json>(url: string, body?: unknown, more?: Headers) => send<T>('POST', url, body, more),
    put: <T = Json>(url: string, body?: unknown, more?: Headers) => send<T>('PUT', url, body, more),
    patch: <T = Json>(url: string, body?: unknown, more?: Headers) => send<T>('PATCH', url, body, more),
    delete: <T = Json>(url: string, body?: unknown, more?: Headers) => send<T>('DELETE', url, body, more),
  };
}
