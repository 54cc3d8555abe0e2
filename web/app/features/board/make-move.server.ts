import type { apiOf } from '../../lib/api.server.ts';
import { textOf } from '../../lib/forms.ts';
import { isMoveName } from './moves.ts';

type Api = ReturnType<typeof apiOf>;

/** The pressed button of a page without scripts: `order`, `move` and, where one is needed, `reason`. */
export async function makeMove({ api, ask }: Api, form: FormData): Promise<void> {
  const move = form.get('move');
  if (!isMoveName(move)) throw new Response(null, { status: 400 });
  const reason = textOf(form, 'reason');
  const order = { params: { path: { id: Number(textOf(form, 'order') ?? 0) } }, body: reason ? { reason } : {} };
  await ask(api.PUT(`/api/v1/orders/{id}/${move}`, order));
}
