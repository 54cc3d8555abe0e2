import type { apiOf } from '../../lib/api.server.ts';
import { textOf } from '../../lib/forms.ts';

/** Staff's answer to an open change: `change`, `answer` and, where there is one, `reason`. */
export async function answerChange(
  { api, ask }: ReturnType<typeof apiOf>,
  orderId: number,
  form: FormData,
): Promise<void> {
  const params = { path: { id: orderId, change: Number(textOf(form, 'change') ?? 0) } };
  const reason = textOf(form, 'reason');
  const body = reason ? { reason } : {};
  switch (form.get('answer')) {
    case 'acceptance':
      await ask(api.POST('/api/v1/orders/{id}/changes/{change}/acceptance', { params, body }));
      return;
    case 'refusal':
      await ask(api.POST('/api/v1/orders/{id}/changes/{change}/refusal', { params, body }));
      return;
    case 'withdrawal':
      await ask(api.POST('/api/v1/orders/{id}/changes/{change}/withdrawal', { params, body }));
      return;
    case 'consent':
      await ask(api.POST('/api/v1/orders/{id}/changes/{change}/consent', { params, body: { reason: reason ?? '' } }));
      return;
    default:
      throw new Response(null, { status: 400 });
  }
}
