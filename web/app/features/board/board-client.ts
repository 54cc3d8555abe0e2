import { isProblem, type Problem, problemFrom } from '../../lib/problem.ts';
import type { Board } from './board.ts';
import { type MoveName, requestOf } from './moves.ts';

/** What came of asking: an answer, a refusal in words, or no way through for now. */
export type Answer<T> =
  | { kind: 'done'; body: T }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'signed-out' }
  /** `isBusy`: the server is there, and could not. */
  | { kind: 'unreachable'; isBusy?: boolean };

/** What goes to the server, under an `id` by which it counts once however often it arrives. */
export type ToSend = { id: string; pressed_at: number } & (
  | { kind: 'move'; order_id: number; number: string; move: MoveName; reason: string | null }
  | { kind: 'sighting'; order_ids: number[] }
);

const TIMEOUT_MS = 10_000;

export const readBoard = (storeId: number): Promise<Answer<Board>> => ask(`/api/v1/stores/${storeId}/board`);

export function sendPress(storeId: number, press: ToSend, keepalive = false): Promise<Answer<unknown>> {
  const { path, method, body } = requestFor(storeId, press);
  const headers = { ...(body !== undefined && JSON_BODY), 'Idempotency-Key': press.id };
  return ask(path, { method, headers, body, keepalive });
}

function requestFor(storeId: number, press: ToSend): { path: string; method: string; body?: string } {
  if (press.kind === 'sighting') {
    const body = JSON.stringify({ order_ids: press.order_ids });
    return { path: `/api/v1/stores/${storeId}/board/sightings`, method: 'POST', body };
  }
  const { method, noun } = requestOf(press.move);
  const path = `/api/v1/orders/${press.order_id}/${noun}`;
  if (method === 'DELETE') return { path, method };
  return { path, method, body: JSON.stringify(press.reason ? { reason: press.reason } : {}) };
}

const JSON_BODY = { 'Content-Type': 'application/json' };

/** Asks as whoever is signed in, with a fresh session where the short-lived cookie ran out. */
export async function ask<T>(path: string, init: RequestInit = {}, timeoutMs = TIMEOUT_MS): Promise<Answer<T>> {
  try {
    let answer = await fetchSoon(path, init, timeoutMs);
    if (answer.status === 401 && (await refreshSession())) answer = await fetchSoon(path, init, timeoutMs);
    return await read<T>(answer);
  } catch {
    return { kind: 'unreachable' };
  }
}

const fetchSoon = (path: string, init: RequestInit, timeoutMs = TIMEOUT_MS) =>
  fetch(path, { ...init, signal: AbortSignal.timeout(timeoutMs) });

/** The short-lived cookie runs out while the board stands open all day. 409: another tab was faster. */
async function refreshSession(): Promise<boolean> {
  const { ok, status } = await fetchSoon('/api/v1/sessions/refresh', {
    method: 'POST',
    headers: JSON_BODY,
    body: '{}',
  });
  return ok || status === 409;
}

async function read<T>(answer: Response): Promise<Answer<T>> {
  if (answer.ok) return { kind: 'done', body: (await answer.json()) as T };
  if (answer.status === 401) return { kind: 'signed-out' };
  if (answer.status >= 500 || answer.status === 429) return { kind: 'unreachable', isBusy: true };
  const body: unknown = await answer.json().catch(() => undefined);
  const problem = isProblem(body) ? body : problemFrom(body, answer.status);
  // The first try is still being worked on.
  if (problem.code === 'request/in-progress') return { kind: 'unreachable', isBusy: true };
  return { kind: 'refused', problem };
}
