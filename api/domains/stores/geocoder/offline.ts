import type { CITY, District } from './bengaluru.ts';
import type { Geocoder, Place, PlaceQuery } from './geocoder.ts';
import { forgivenMistakes, mistakes, wordsOf } from './spelling.ts';

type City = typeof CITY;
type Name = { letters: string; district: District };

const LONGEST_NAME_WORDS = 4;
const POSTCODE = /(?<!\d)(\d{3})\s?(\d{3})(?!\d)/g;

/**
 * A geocoder of one city's districts and postcodes, without a network. Forgives spelling, spaces and other names. It knows
 * no doors: the middle of the district stands for the door of a whole address (with `line1`) there.
 */
export function makeOfflineGeocoder(city: City, districts: District[]): Geocoder {
  const names = districts.flatMap((district) =>
    [district.name, ...(district.aliases ?? [])].map((name) => ({ letters: wordsOf(name).join(''), district })),
  );
  const cityNames = [city.name, ...city.aliases].map((name) => wordsOf(name).join(''));
  const isCity = (text: string) => {
    const letters = wordsOf(text).join('');
    return cityNames.some((name) => mistakes(letters, name, 2) <= 2);
  };

  async function locate(query: PlaceQuery): Promise<Place | null> {
    if (query.city?.trim() && !isCity(query.city)) return null;
    const text = [query.line1, query.line2, query.district, query.text].filter(Boolean).join(', ');
    const postcode = postcodeIn(query.postcode ?? '') ?? postcodeIn(text);
    if (postcode && !city.postcodes.test(postcode)) return null;
    const district = (query.district && districtIn(names, query.district)) || districtIn(names, text);
    const served = postcode ? districts.filter((d) => d.postcodes.includes(postcode)) : [];
    if (district && (served.length === 0 || served.includes(district))) {
      const place = districtPlace(city, district, postcode);
      return query.line1?.trim() ? { ...place, precision: 'point' } : place;
    }
    if (postcode && served.length > 0) return postcodePlace(city, postcode, served);
    const hasCity = query.city?.trim() || wordsOf(text).some((word) => isCity(word)) || postcode;
    if (!hasCity) return null;
    return {
      lat: city.lat,
      lng: city.lng,
      district: null,
      postcode: postcode ?? null,
      city: city.name,
      precision: 'city',
    };
  }

  async function suggest(text: string, limit: number) {
    const letters = wordsOf(text).join('');
    if (letters.length < 2) return [];
    const ranked = new Map<District, number>();
    for (const name of names) {
      const rank = rankOf(letters, name);
      if (rank !== null) ranked.set(name.district, Math.min(rank, ranked.get(name.district) ?? rank));
    }
    const best = [...ranked].sort((a, b) => a[1] - b[1] || a[0].name.localeCompare(b[0].name)).slice(0, limit);
    if (best.length > 0) return best.map(([district]) => labelled(districtPlace(city, district, undefined)));
    const isCityBegun = letters.length >= 3 && cityNames.some((name) => name.startsWith(letters));
    const place = await locate(isCityBegun ? { city: city.name } : { text });
    return place ? [labelled(place)].slice(0, limit) : [];
  }
  return { locate, suggest };
}

const labelled = (place: Place) => ({
  ...place,
  label: [place.district, [place.city, place.postcode].filter(Boolean).join(' ')].filter(Boolean).join(', '),
});

/** The last six digits in a row, since house numbers come before the postcode. */
function postcodeIn(text: string): string | undefined {
  const found = [...text.slice(0, 400).matchAll(POSTCODE)].at(-1);
  return found && `${found[1]}${found[2]}`;
}

const districtPlace = (city: City, district: District, postcode: string | undefined): Place => ({
  lat: district.lat,
  lng: district.lng,
  district: district.name,
  postcode: postcode ?? district.postcodes[0] ?? null,
  city: city.name,
  precision: 'district',
});

function postcodePlace(city: City, postcode: string, served: District[]): Place {
  const middle = (axis: 'lat' | 'lng') =>
    Number((served.reduce((sum, d) => sum + d[axis], 0) / served.length).toFixed(6));
  const district = served.length === 1 ? (served[0]?.name ?? null) : null;
  return { lat: middle('lat'), lng: middle('lng'), district, postcode, city: city.name, precision: 'postcode' };
}

/** The district that a text names: one written right before a misspelt one, a longer name before a shorter one. */
function districtIn(names: Name[], text: string): District | undefined {
  const runs = runsOfWords(wordsOf(text));
  const right = names.filter((name) => runs.has(name.letters)).sort((a, b) => b.letters.length - a.letters.length);
  if (right[0]) return right[0].district;
  let best: { district: District; share: number } | undefined;
  for (const name of names) {
    const limit = forgivenMistakes(name.letters.length);
    for (const letters of runs) {
      const wrong = limit === 0 ? 1 : mistakes(letters, name.letters, limit);
      const share = wrong / name.letters.length;
      if (wrong <= limit && (!best || share < best.share)) best = { district: name.district, share };
    }
  }
  return best?.district;
}

/** Every one to four words in a row, without the spaces: 'rajaji nagar' is found as 'rajajinagar'. */
function runsOfWords(words: string[]): Set<string> {
  const runs = new Set<string>();
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_NAME_WORDS); to++)
      runs.add(words.slice(from, to).join(''));
  return runs;
}

/** 0 begins so, 1 has a postcode that begins so, 2 contains it, 3 begins so but for a mistake; null: something else. */
function rankOf(letters: string, name: Name): number | null {
  if (name.letters.startsWith(letters)) return 0;
  if (name.district.postcodes.some((postcode) => postcode.startsWith(letters))) return 1;
  if (letters.length >= 3 && name.letters.includes(letters)) return 2;
  return beginsAlmost(letters, name.letters) ? 3 : null;
}

function beginsAlmost(letters: string, name: string): boolean {
  const limit = forgivenMistakes(letters.length);
  const lengths = Array.from({ length: 2 * limit + 1 }, (_, i) => letters.length - limit + i);
  return limit > 0 && lengths.some((length) => mistakes(letters, name.slice(0, length), limit) <= limit);
}
