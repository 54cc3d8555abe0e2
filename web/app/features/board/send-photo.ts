import { type Problem, problemFrom } from '../../lib/problem.ts';
import { type Answer, ask } from './board-client.ts';
import type { KeptPhoto } from './photo-store.ts';

const TIMEOUT_MS = 120_000;

/** Sends a photo under its own key, so that one that arrives twice is there once. `onPart` hears how much is through, 0 to 1. */
export async function sendPhoto(photo: KeptPhoto, onPart: (part: number) => void): Promise<Answer<unknown>> {
  const answer = await upload(photo, onPart);
  if (answer.kind !== 'signed-out') return answer;
  // Asking who one is brings a fresh session, where there is one to be had.
  const me = await ask('/api/v1/people/me');
  return me.kind === 'done' ? upload(photo, onPart) : answer;
}

/** Only XMLHttpRequest tells how far it has come. */
function upload({ id, order_id, name, picture }: KeptPhoto, onPart: (part: number) => void): Promise<Answer<unknown>> {
  return new Promise((resolve) => {
    const form = new FormData();
    form.append('photo', picture, name);
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/orders/${order_id}/photos`);
    request.setRequestHeader('Idempotency-Key', id);
    request.responseType = 'json';
    request.timeout = TIMEOUT_MS;
    request.upload.onprogress = ({ loaded, total }) => onPart(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(read(request.status, request.response));
    request.onerror = () => resolve({ kind: 'unreachable' });
    request.ontimeout = () => resolve({ kind: 'unreachable' });
    request.send(form);
  });
}

function read(status: number, body: unknown): Answer<unknown> {
  if (status === 401) return { kind: 'signed-out' };
  if (status >= 500 || status === 429) return { kind: 'unreachable', isBusy: true };
  if (status >= 400) return { kind: 'refused', problem: problemFrom(body, status) };
  const [refused] = (body as { refused?: { code: string; detail: string }[] } | null)?.refused ?? [];
  return refused ? { kind: 'refused', problem: toProblem(refused) } : { kind: 'done', body };
}

const toProblem = ({ code, detail }: { code: string; detail: string }): Problem => ({
  title: 'The photo was not taken',
  status: 422,
  code,
  detail,
});
