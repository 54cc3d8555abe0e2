import type { Suggestion } from './use-suggestions.ts';

/** "Indiranagar 560038" of "Indiranagar, Bengaluru 560038": what a header has room for. */
export function shortLabel({ district, postcode, label }: Pick<Suggestion, 'district' | 'postcode' | 'label'>): string {
  return district ? [district, postcode].filter(Boolean).join(' ') : label;
}

/** The fields of a form that chooses this place. */
export const fieldsOf = (place: Suggestion) => ({
  lat: String(place.lat),
  lng: String(place.lng),
  postcode: place.postcode ?? '',
  label: shortLabel(place),
});
