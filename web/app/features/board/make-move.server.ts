import type { apiOf } from '../../lib/api.server.ts';
import { textOf } from '../../lib/forms.ts';
import { isMoveName, requestOf } from './moves.ts';

type Api = ReturnType<typeof apiOf>;

/** The pressed button of a page without scripts: `order`, `move` and, where one is needed, `reason`. */
export async function makeMove({ api, ask }: Api, form: FormData): Promise<void> {
  const move = form.get('move');
  if (!isMoveName(move)) throw new Response(null, { status: 400 });
  const reason = textOf(form, 'reason');
  const params = { path: { id: Number(textOf(form, 'order') ?? 0) } };
  const { method, noun } = requestOf(move);
  if (method === 'DELETE') await ask(api.DELETE(`/api/v1/orders/{id}/${noun as 'production'}`, { params }));
  else await ask(api.PUT(`/api/v1/orders/{id}/${noun}`, { params, body: reason ? { reason } : {} }));
}
