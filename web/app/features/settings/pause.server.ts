import type { apiOf } from '../../lib/api.server.ts';
import { textOf } from '../../lib/forms.ts';
import { instantIn } from './instant-in.ts';

/** Answers the presses of `PauseForm`. */
export async function changePause({ api, ask }: ReturnType<typeof apiOf>, form: FormData): Promise<void> {
  const params = { path: { id: Number(textOf(form, 'store')) || 0 } };
  const intent = textOf(form, 'intent') ?? '';
  if (intent === 'resume') {
    await ask(api.DELETE('/api/v1/stores/{id}/pause', { params }));
    return;
  }
  const { memberships } = await ask(api.GET('/api/v1/people/me'));
  const timezone = memberships.find(({ store_id }) => store_id === params.path.id)?.store_timezone ?? 'UTC';
  await ask(api.PUT('/api/v1/stores/{id}/pause', { params, body: bodyOf(form, intent, timezone) }));
}

function bodyOf(form: FormData, intent: string, timezone: string) {
  const minutes = /^minutes:(\d+)$/.exec(intent)?.[1];
  if (minutes) return { minutes: Number(minutes) };
  if (intent === 'today') return { rest_of_day: true as const };
  return { until: instantIn(textOf(form, 'until') ?? '', timezone) };
}
