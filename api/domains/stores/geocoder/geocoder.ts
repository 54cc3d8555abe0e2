import type { Point } from '../distance.ts';
import { CITY, DISTRICTS } from './bengaluru.ts';
import { makeOfflineGeocoder } from './offline.ts';

export type { Point };

/** How exact a place is: a 'point' may be delivered to; the others are the middle of an area. */
export type Place = Point & {
  district: string | null;
  postcode: string | null;
  city: string;
  precision: 'point' | 'postcode' | 'district' | 'city';
};

export type PlaceQuery = {
  line1?: string | null;
  line2?: string | null;
  district?: string | null;
  city?: string | null;
  postcode?: string | null;
  /** A whole address in one line. */
  text?: string | null;
};

/** Addresses to points. Another provider is another file beside `offline.ts`, chosen in `makeGeocoder`. */
export type Geocoder = {
  /** The best place for what is known of an address, or null when nothing of it is recognised. */
  locate(query: PlaceQuery): Promise<Place | null>;
  /** What somebody who has typed `text` so far may mean, best first. */
  suggest(text: string, limit: number): Promise<(Place & { label: string })[]>;
};

export const makeGeocoder = (): Geocoder => makeOfflineGeocoder(CITY, DISTRICTS);
