import { isProblem, type Problem, problemFrom } from '../../lib/problem.ts';
import type { Board } from './board.ts';
import type { MoveName } from './moves.ts';

/** What came of asking: an answer, a refusal in words, or no way through for now. */
export type Answer<T> =
  | { kind: 'done'; body: T }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'signed-out' }
  | { kind: 'unreachable' };

const TIMEOUT_MS = 10_000;

export const readBoard = (storeId: number): Promise<Answer<Board>> => ask(`/api/v1/stores/${storeId}/board`);

export type MoveToSend = { order_id: number; move: MoveName; reason: string | null };

/** Moves an order. Sending the same move twice is no error, so whatever got no answer may be sent again. */
export function sendMove({ order_id, move, reason }: MoveToSend, keepalive = false): Promise<Answer<unknown>> {
  const body = JSON.stringify(reason ? { reason } : {});
  return ask(`/api/v1/orders/${order_id}/${move}`, { method: 'PUT', headers: JSON_BODY, body, keepalive });
}

const JSON_BODY = { 'Content-Type': 'application/json' };

async function ask<T>(path: string, init: RequestInit = {}): Promise<Answer<T>> {
  try {
    let answer = await fetchSoon(path, init);
    if (answer.status === 401 && (await refreshSession())) answer = await fetchSoon(path, init);
    return await read<T>(answer);
  } catch {
    return { kind: 'unreachable' };
  }
}

const fetchSoon = (path: string, init: RequestInit) =>
  fetch(path, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });

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
  if (answer.status >= 500 || answer.status === 429) return { kind: 'unreachable' };
  const body: unknown = await answer.json().catch(() => undefined);
  return { kind: 'refused', problem: isProblem(body) ? body : problemFrom(body, answer.status) };
}
