import { expect, it } from 'vitest';
import { ANYWHERE, placeCode, placeOf, placeQueryOf, placeText, readPlaceText } from './place.ts';

const home = { lat: 12.9719, lng: 77.6412, postcode: '560038', label: 'Indiranagar 560038' };

it('a remembered place comes back as it was, to the width of a street', () => {
  expect(readPlaceText(placeText(home))).toEqual(home);
  const here = { lat: 12.97, lng: 77.64, label: 'a | b' };
  expect(readPlaceText(placeText(here))).toEqual(here);
});

it('a cookie that somebody changed is no place', () => {
  for (const text of [undefined, '', '|||', '91|77|560038|x', 'NaN|77||x', '12.9;drop|77||x', '1e3|2||x'])
    expect(readPlaceText(text)).toBeUndefined();
  expect(placeOf({ lat: '1', lng: '2', postcode: '<b>', label: ' a\n b ' })).toEqual({ lat: 1, lng: 2, label: 'a b' });
});

it('an address that is passed on asks for the same place, for its sender with the exact point', () => {
  expect(placeQueryOf(placeCode(home), home)).toEqual({ near_lat: '12.9719', near_lng: '77.6412', postcode: '560038' });
  expect(placeQueryOf('560038', undefined)).toEqual({ postcode: '560038' });
  expect(placeQueryOf('12.972,77.641', undefined)).toEqual({ near_lat: '12.972', near_lng: '77.641' });
  expect(placeQueryOf('Koramangala', home)).toEqual({ address: 'Koramangala' });
});

it('without a place in the address the remembered one counts, and anywhere is anywhere', () => {
  expect(placeQueryOf(null, home)).toEqual({ near_lat: '12.9719', near_lng: '77.6412', postcode: '560038' });
  expect(placeQueryOf(null, undefined)).toBeUndefined();
  expect(placeQueryOf(ANYWHERE, home)).toBeUndefined();
});
