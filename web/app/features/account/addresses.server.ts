import type { components } from '../../../../contract/api-types.gen.ts';
import type { apiOf } from '../../lib/api.server.ts';
import { textOf } from '../../lib/forms.ts';

export type SavedAddress = components['schemas']['SavedAddress'];
type Api = ReturnType<typeof apiOf>;

const PATH = '/api/v1/people/me/addresses/{id}';

export const listAddresses = async ({ api, ask }: Api): Promise<SavedAddress[]> =>
  (await ask(api.GET('/api/v1/people/me/addresses'))).items;

/** Does what the pressed button says; gives the word for "done". */
export async function changeAddresses(asked: Api, form: FormData): Promise<string> {
  const { api, ask } = asked;
  const id = Number(textOf(form, 'id') ?? 0);
  const byId = { params: { path: { id } } };
  switch (textOf(form, 'intent')) {
    case 'remove':
      await ask(api.DELETE(PATH, byId));
      return 'removed';
    case 'default':
      await makeDefault(asked, id);
      return 'default';
    default:
      if (id > 0) await ask(api.PUT(PATH, { ...byId, body: addressFrom(form) }));
      else await ask(api.POST('/api/v1/people/me/addresses', { body: addressFrom(form) }));
      return 'saved';
  }
}

/** The API replaces an address whole, so the rest of it is sent along. */
async function makeDefault(asked: Api, id: number): Promise<void> {
  const found = (await listAddresses(asked)).find((address) => address.id === id);
  if (!found) return;
  const { id: _id, created_at: _at, lat, lng, ...rest } = found;
  const place = lat !== null && lng !== null ? { lat, lng } : {};
  const body = { ...rest, ...place, is_default: true };
  await asked.ask(asked.api.PUT(PATH, { params: { path: { id } }, body }));
}

const addressFrom = (form: FormData) => ({
  label: textOf(form, 'label') ?? 'Home',
  recipient: textOf(form, 'recipient') ?? null,
  phone: textOf(form, 'phone') ?? null,
  line1: textOf(form, 'line1') ?? '',
  line2: textOf(form, 'line2') ?? null,
  district: textOf(form, 'district') ?? null,
  city: textOf(form, 'city') ?? '',
  postcode: textOf(form, 'postcode') ?? '',
  ...(form.has('is_default') && { is_default: true }),
});
