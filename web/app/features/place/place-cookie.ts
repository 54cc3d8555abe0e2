import { readCookie, writeCookie } from '../../lib/cookies.ts';
import { type Place, placeText, readPlaceText } from './place.ts';

const NAME = 'place';
const HALF_A_YEAR = 180 * 24 * 3600;

/** Where this browser wants things brought. */
export const rememberedPlace = (request: Request): Place | undefined => readPlaceText(readCookie(request, NAME));

/** The Set-Cookie line that remembers a place, or with none forgets it. */
export const placeCookie = (url: URL, place: Place | undefined): string =>
  writeCookie(NAME, place && placeText(place), { url, seconds: HALF_A_YEAR });
