import type { paths as ApiPaths } from '../../../../contract/api-types.gen.ts';
import type { apiOf } from '../../lib/api.server.ts';
import { textOf } from '../../lib/forms.ts';
import { aboutOf, contactOf, countryOf, numbersOf } from '../onboarding/store-body.ts';
import { WORDED } from './ways-form.tsx';

type Settings = ApiPaths['/api/v1/stores/{id}/settings']['patch']['requestBody']['content']['application/json'];

const METHODS = ['card', 'cash'] as const;

function changesOf(form: FormData): Omit<Settings, 'version'> {
  switch (textOf(form, 'part')) {
    case 'about':
      return aboutOf(form);
    case 'contact':
      return contactOf(form);
    case 'words':
      return {
        order_words: Object.fromEntries(
          WORDED.flatMap((state) => {
            const word = textOf(form, `word_${state}`);
            return word ? [[state, word]] : [];
          }),
        ),
      };
    default:
      return {
        offers_delivery: form.has('offers_delivery'),
        offers_pickup: form.has('offers_pickup'),
        payment_methods: METHODS.filter((method) => form.has(`pays_${method}`)),
        accept_within_minutes: Number(textOf(form, 'accept_within_minutes') ?? Number.NaN),
        prices_include_tax: form.has('prices_include_tax'),
      };
  }
}

/** Saves the part of the settings whose form was sent. Throws what the API refuses. */
export async function saveSettings({ api, ask }: ReturnType<typeof apiOf>, id: number, form: FormData): Promise<void> {
  const params = { path: { id } };
  const version = Number(textOf(form, 'version') ?? 0);
  const part = textOf(form, 'part');
  if (part === 'close') {
    const body = { name: textOf(form, 'name') ?? '', reason: textOf(form, 'reason') ?? '' };
    await ask(api.POST('/api/v1/stores/{id}/closing', { params, body }));
  } else if (part === 'registration') {
    const place = { jurisdiction: countryOf(form), timezone: textOf(form, 'timezone') };
    await ask(api.PUT('/api/v1/stores/{id}/registration', { params, body: { version, ...place, ...numbersOf(form) } }));
  } else {
    await ask(api.PATCH('/api/v1/stores/{id}/settings', { params, body: { version, ...changesOf(form) } }));
  }
}
