import { expect, it } from 'vitest';
import { paths } from '../../paths.ts';
import { apiFilters, apiSort, changed, nextPage, readFilters, writeFilters } from './filters.ts';

const read = (query: string) => readFilters(new URLSearchParams(query));
const write = (query: string) => paths.listing(writeFilters(read(query)));

it('an address comes back as it was, whatever was filtered', () => {
  const url =
    '/cakes?q=red+velvet&category=cupcakes&occasion=birthday&diet=eggless&diet=vegan&flavour=red+velvet&min_price=300' +
    '&max_price=900.50&open_on=2026-11-22&place=560038&sort=-price&shown=48&after=WzBd';
  expect(write(url.slice('/cakes?'.length))).toBe(url);
  expect(write('')).toBe('/cakes');
});

it('the same list has one address, however its filters were chosen', () => {
  expect(write('diet=vegan,eggless&flavour=rose&q=&min_price=&sort=recommended')).toBe(
    write('flavour=rose&diet=eggless&diet=vegan&diet=eggless&shown=24'),
  );
});

it('what makes no sense is left out, and prices the wrong way round are turned', () => {
  expect(write('diet=meat&category=%3Cb%3E&min_price=-1&max_price=1e9&open_on=2026-13-40&sort=random&shown=x')).toBe(
    '/cakes',
  );
  expect(read('min_price=900&max_price=300')).toMatchObject({ min_price: '300', max_price: '900' });
  expect(read('shown=5000').shown).toBe(96);
  expect(read('shown=-3').shown).toBe(24);
});

it('the API is asked for what the address says, with lists in commas', () => {
  expect(apiFilters(read('diet=vegan&diet=eggless&q=rose&shown=48&after=x'), { postcode: '560038' })).toEqual({
    postcode: '560038',
    q: 'rose',
    diet: 'vegan,eggless',
  });
  expect(apiSort(read('sort=nearest'), undefined)).toBeUndefined();
  expect(apiSort(read('sort=nearest'), { postcode: '560038' })).toBe('nearest');
});

it('other filters begin at the first page', () => {
  expect(writeFilters(changed(read('q=rose&shown=72&after=x'), { diet: ['vegan'] }))).toMatchObject({
    q: 'rose',
    diet: ['vegan'],
    shown: undefined,
    after: undefined,
  });
});

it('a list grows to four pages, then goes on behind its cursor', () => {
  expect(nextPage(read(''), 'c1')).toMatchObject({ shown: 48 });
  const far = nextPage(read('shown=96'), 'c1');
  expect(far).toMatchObject({ shown: 24, after: 'c1' });
  expect(nextPage(read('shown=48'), null)).toBeUndefined();
});
