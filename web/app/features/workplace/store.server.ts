import { data, type RouterContextProvider } from 'react-router';
import type { components } from '../../../../contract/api-types.gen.ts';
import { apiOf } from '../../lib/api.server.ts';

type RouteArgs = {
  request: Request;
  url: URL;
  context: Readonly<RouterContextProvider>;
  params: { id: string };
};

/** `role` is what whoever asks is there; admins may do all that owners may. */
export type Workplace = {
  id: number;
  name: string;
  role: 'owner' | 'manager' | 'baker' | 'admin';
  state: components['schemas']['StoreState'];
  paused_until: string | null;
  timezone: string;
};

/**
 * The store of the address, for its staff and for admins. Nobody signed in is led to the sign-in page; for everybody
 * else there is no such page (404).
 */
export async function workplaceOf(args: RouteArgs): Promise<Workplace> {
  const { api, ask } = apiOf(args);
  const profile = await ask(api.GET('/api/v1/people/me'));
  const id = idOf(args.params.id);
  const place = profile.memberships.find(({ store_id }) => store_id === id);
  if (place) {
    const { store_name, store_state, role, paused_until, store_timezone } = place;
    return { id, name: store_name, role, state: store_state, paused_until, timezone: store_timezone };
  }
  if (profile.role !== 'admin') throw data(null, { status: 404, statusText: 'Not Found' });
  const { name, state, paused_until, timezone } = await ask(
    api.GET('/api/v1/stores/{id}/settings', { params: { path: { id } } }),
  );
  return { id, name, role: 'admin', state, paused_until, timezone };
}

/** A number of an address; 0, which nothing has, for anything else. */
export const idOf = (text: string): number => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0);
