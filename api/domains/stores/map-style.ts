import { CITY, DISTRICTS } from './geocoder/bengaluru.ts';

/**
 * A style of MapLibre's (https://maplibre.org/maplibre-style-spec) without tiles, for an installation that names no map
 * provider: pages draw stores, areas and addresses on plain ground, between the names of the places that the geocoder knows.
 */
export const offlineMapStyle = {
  version: 8 as const,
  name: 'Places without a map provider',
  center: [CITY.lng, CITY.lat],
  zoom: 11,
  sources: {},
  layers: [],
  metadata: { places: DISTRICTS.map(({ name, lat, lng }) => ({ name, lat, lng })) },
};
