import { isProblem, type Problem, problemFrom } from '../../lib/problem.ts';

/** What came of asking: an answer, a refusal in words, or no way through for now. */
export type Sent<T> = { kind: 'done'; body: T } | { kind: 'refused'; problem: Problem } | { kind: 'unreachable' };

type Sending = { url: string; method: 'POST' | 'PUT'; file: File; key: string; onProgress: (share: number) => void };

const MOST_TRIES = 5;

/** Sends a file and tells how far it is; where the server has its hands full it waits as long as it is told to. */
export async function sendPicture<T>(sending: Sending): Promise<Sent<T>> {
  for (let tries = 1; ; tries++) {
    const request = await send(sending);
    const { status } = request;
    if (status === 0) return { kind: 'unreachable' };
    const body: unknown = request.response;
    if (status < 300) return { kind: 'done', body: body as T };
    const isLast = tries === MOST_TRIES;
    if (status === 401 && tries === 1 && (await refreshSession())) continue;
    if (status === 503 && !isLast && isProblem(body) && body.code === 'pictures/busy') {
      await pause(Number(request.getResponseHeader('retry-after') ?? 5) * 1000 * (0.5 + Math.random()));
      continue;
    }
    return { kind: 'refused', problem: isProblem(body) ? body : problemFrom(body, status) };
  }
}

/** fetch tells nothing of how far an upload is. */
function send({ url, method, file, key, onProgress }: Sending): Promise<XMLHttpRequest> {
  const { promise, resolve } = Promise.withResolvers<XMLHttpRequest>();
  const request = new XMLHttpRequest();
  const form = new FormData();
  form.set('file', file);
  request.open(method, url);
  request.responseType = 'json';
  if (method === 'POST') request.setRequestHeader('Idempotency-Key', key);
  request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
  request.onloadend = () => resolve(request);
  request.send(form);
  return promise;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const JSON_BODY = { 'Content-Type': 'application/json' };

/** 409: another tab was faster. */
async function refreshSession(): Promise<boolean> {
  const { ok, status } = await fetch('/api/v1/sessions/refresh', { method: 'POST', headers: JSON_BODY, body: '{}' });
  return ok || status === 409;
}

/** A change of pictures that are there already. */
export async function changePictures<T>(url: string, method: 'PUT' | 'DELETE', body?: object): Promise<Sent<T>> {
  const init = body ? { method, headers: JSON_BODY, body: JSON.stringify(body) } : { method };
  try {
    let answer = await fetch(url, init);
    if (answer.status === 401 && (await refreshSession())) answer = await fetch(url, init);
    const found: unknown = await answer.json().catch(() => undefined);
    if (answer.ok) return { kind: 'done', body: found as T };
    return { kind: 'refused', problem: isProblem(found) ? found : problemFrom(found, answer.status) };
  } catch {
    return { kind: 'unreachable' };
  }
}
