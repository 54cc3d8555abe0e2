import { describe, expect, test } from 'vitest';
import { distanceMetres } from '../distance.ts';
import { DISTRICTS } from './bengaluru.ts';
import { makeGeocoder } from './geocoder.ts';
import { mistakes } from './spelling.ts';

const geocoder = makeGeocoder();
const districtOf = async (text: string) => (await geocoder.locate({ text }))?.district ?? null;

describe('the offline geocoder', () => {
  test('knows every district by its name and by each of its postcodes', async () => {
    for (const { name, postcodes, lat, lng } of DISTRICTS) {
      expect(await districtOf(name)).toBe(name);
      for (const postcode of postcodes) {
        expect(postcode).toMatch(/^560\d{3}$/);
        const place = await geocoder.locate({ postcode, district: name });
        expect(place).toMatchObject({ district: name, postcode, lat, lng });
      }
    }
  });

  test('knows at least 45 districts, none further than 30 km from the middle of the city', () => {
    expect(DISTRICTS.length).toBeGreaterThanOrEqual(45);
    for (const district of DISTRICTS)
      expect(distanceMetres(district, { lat: 12.9716, lng: 77.5946 })).toBeLessThan(30_000);
  });

  test.each([
    ['42, 4th Block, Jaynagar, Bangalore', 'Jayanagar'],
    ['12 Main Rd, rajaji nagar', 'Rajajinagar'],
    ['flat 3, 100 feet road, INDIRANAGAR', 'Indiranagar'],
    ['Koramangla', 'Koramangala'],
    ['malleswaram 15th cross', 'Malleshwaram'],
    ['Whitfield', 'Whitefield'],
    ['hsr', 'HSR Layout'],
  ])('finds the district in “%s”', async (text, district) => {
    expect(await districtOf(text)).toBe(district);
  });

  test('says how exact a place is', async () => {
    expect(await geocoder.locate({ postcode: '560034' })).toMatchObject({ precision: 'postcode' });
    expect(await geocoder.locate({ postcode: '560 034' })).toMatchObject({ precision: 'postcode', postcode: '560034' });
    expect(await geocoder.locate({ text: 'Hebbal' })).toMatchObject({ precision: 'district', postcode: '560024' });
    expect(await geocoder.locate({ city: 'Bangalore' })).toMatchObject({ precision: 'city', district: null });
    expect(await geocoder.locate({ line1: '7, 12th Main', district: 'Indiranagar' })).toMatchObject({
      precision: 'point',
    });
  });

  test('finds nothing outside the city', async () => {
    expect(await geocoder.locate({ postcode: '400001' })).toBeNull();
    expect(await geocoder.locate({ city: 'Mumbai', district: 'Indiranagar' })).toBeNull();
    expect(await geocoder.locate({ text: 'Rue de Rivoli, Paris' })).toBeNull();
    expect(await geocoder.locate({})).toBeNull();
  });

  test.each(['x'.repeat(10_000), '\0\u202e%_\\', '🎂'.repeat(500), "'; drop table stores; --"])(
    'finds nothing in nonsense, quickly',
    async (text) => {
      expect(await geocoder.locate({ text })).toBeNull();
      expect(await geocoder.suggest(text, 5)).toEqual([]);
    },
  );

  test('suggests while somebody types, a slip forgiven, never more than asked for', async () => {
    const labels = async (text: string) => (await geocoder.suggest(text, 3)).map((place) => place.label);
    expect(await labels('ind')).toEqual(['Indiranagar, Bengaluru 560038']);
    expect(await labels('indranag')).toEqual(['Indiranagar, Bengaluru 560038']);
    expect(await labels('560003')).toEqual(['Malleshwaram, Bengaluru 560003']);
    expect(await labels('5600')).toHaveLength(3);
    expect(await labels('beng')).toEqual(['Bengaluru']);
    expect(await labels('i')).toEqual([]);
  });
});

test('a degree along a meridian is 111.2 km', () => {
  expect(distanceMetres({ lat: 12, lng: 77 }, { lat: 13, lng: 77 })).toBeCloseTo(111_195.08, 1);
  expect(distanceMetres({ lat: 12, lng: 77 }, { lat: 12, lng: 77 })).toBe(0);
});

test('mistakes count letters that are wrong, missing, added or swapped', () => {
  expect(mistakes('cake', 'cake', 2)).toBe(0);
  expect(mistakes('caek', 'cake', 2)).toBe(1);
  expect(mistakes('choclate', 'chocolate', 2)).toBe(1);
  expect(mistakes('bread', 'torte', 2)).toBe(3);
});
