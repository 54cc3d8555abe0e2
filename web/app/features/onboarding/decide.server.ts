import type { apiOf } from '../../lib/api.server.ts';
import { textOf } from '../../lib/forms.ts';

/** Does what an admin pressed; gives its name. Throws what the API refuses. */
export async function decideOnStore(
  { api, ask }: ReturnType<typeof apiOf>,
  id: number,
  form: FormData,
): Promise<string> {
  const params = { path: { id } };
  const body = { reason: textOf(form, 'reason') ?? '' };
  const decision = textOf(form, 'decision');
  if (decision === 'return') await ask(api.POST('/api/v1/stores/{id}/return', { params, body }));
  else if (decision === 'suspension') await ask(api.POST('/api/v1/stores/{id}/suspension', { params, body }));
  else if (decision === 'reinstatement') await ask(api.POST('/api/v1/stores/{id}/reinstatement', { params }));
  else await ask(api.POST('/api/v1/stores/{id}/approval', { params }));
  return decision ?? 'approval';
}
