/** Where a visitor wants things brought; what of it is known. */
export type Place = { lat: number; lng: number; postcode?: string; label: string };

const LABEL_LENGTH = 60;

/** The text of the cookie that remembers it. A ten-thousandth of a degree is the width of a street. */
export function placeText({ lat, lng, postcode = '', label }: Place): string {
  return [lat.toFixed(4), lng.toFixed(4), postcode, label.slice(0, LABEL_LENGTH)].join('|');
}

export function readPlaceText(text: string | undefined): Place | undefined {
  const [lat = '', lng = '', postcode = '', ...label] = (text ?? '').split('|');
  return placeOf({ lat, lng, postcode, label: label.join('|') });
}

type Typed = Record<'lat' | 'lng' | 'postcode' | 'label', string | undefined>;

/** A place of what a form or a cookie says, if it can be one. */
export function placeOf({ lat, lng, postcode, label }: Typed): Place | undefined {
  const point = { lat: degreesOf(lat, 90), lng: degreesOf(lng, 180) };
  if (point.lat === undefined || point.lng === undefined) return undefined;
  const words = label?.replace(/\s+/g, ' ').trim().slice(0, LABEL_LENGTH) || HERE;
  const code = /^[\w -]{3,12}$/.test(postcode ?? '') ? { postcode } : {};
  return { lat: point.lat, lng: point.lng, ...code, label: words };
}

/** What a place is called that only a device named. */
export const HERE = 'your location';

function degreesOf(text: string | undefined, most: number): number | undefined {
  if (!text || !/^-?\d{1,3}(\.\d{1,15})?$/.test(text)) return undefined;
  const value = Number(text);
  return Math.abs(value) <= most ? value : undefined;
}

/** The place in an address people share: the postcode, or without one the point to a hundred metres. */
export function placeCode({ lat, lng, postcode }: Place): string {
  return postcode ?? `${lat.toFixed(3)},${lng.toFixed(3)}`;
}

/** A visitor who takes the place out of a list sees what every store sells. */
export const ANYWHERE = 'anywhere';

/** What the API is asked with; free text where the address bar holds neither postcode nor point. */
export type PlaceQuery = { near_lat?: string; near_lng?: string; postcode?: string; address?: string };

export const queryOf = ({ lat, lng, postcode }: Place): PlaceQuery => ({
  near_lat: String(lat),
  near_lng: String(lng),
  ...(postcode && { postcode }),
});

/** What `?place=` asks for: the remembered place where it says the same, with its exact point. */
export function placeQueryOf(code: string | null, known: Place | undefined): PlaceQuery | undefined {
  if (code === ANYWHERE) return undefined;
  if (!code || (known && placeCode(known) === code)) return known && queryOf(known);
  const [lat, lng, ...more] = code.split(',');
  const point = more.length === 0 ? placeOf({ lat, lng, postcode: undefined, label: undefined }) : undefined;
  if (point) return queryOf(point);
  return /\d{4}/.test(code) ? { postcode: code.slice(0, 12) } : { address: code.slice(0, 200) };
}
