import { apiOf } from '../../lib/api.server.ts';
import type { Suggestion } from './use-suggestions.ts';

const MOST = 6;

/** What a typed place may mean: one when it is clear. A whole address, which no suggestion has, is found by its area. */
export async function findPlaces(args: Parameters<typeof apiOf>[0], typed: string): Promise<Suggestion[]> {
  if (!typed) return [];
  const { api } = apiOf(args);
  const { data } = await api.GET('/api/v1/places', { params: { query: { q: typed.slice(0, 200), limit: MOST } } });
  const found = data?.items ?? [];
  const exact = found.find((place) => isSame(place.district, typed) || isSame(place.label, typed));
  if (exact) return [exact];
  if (found.length > 0) return found;
  const { data: page } = await api.GET('/api/v1/stores', {
    params: { query: { address: typed.slice(0, 200), limit: 1 } },
  });
  return page?.place ? [{ ...page.place, label: typed }] : [];
}

const isSame = (one: string | null, other: string) => one?.toLowerCase() === other.trim().toLowerCase();
