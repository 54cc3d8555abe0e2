import { FLAVOURS, KINDS } from './dataset.ts';
import { expectDone, type Scenario } from './measure.ts';
import { makeShopper, type Shopper } from './shopper.ts';

/** Spreads over all of them without a pattern that an index would like. */
const spread = (index: number, of: number) => (index * 7919) % of;
const encode = encodeURIComponent;

const reads = (products: number): Scenario[] => [
  {
    name: 'page of 24 products',
    work: async (c) => void (await expectDone(c, { path: '/api/v1/products?limit=24' }, '"next":"')),
  },
  {
    name: 'page of 24 of a category',
    work: async (c, i) => {
      const category = KINDS[i % KINDS.length]?.toLowerCase().replaceAll(' ', '-');
      await expectDone(c, { path: `/api/v1/products?category=${category}&limit=24` }, '"next":');
    },
  },
  {
    name: 'text search, 24 ranked',
    work: async (c, i) => {
      const words = `${FLAVOURS[i % 10]} ${KINDS[spread(i, 10)]}`;
      await expectDone(c, { path: `/api/v1/products?q=${encode(words)}&limit=24` }, '"picture"');
    },
  },
  {
    name: 'search of one word',
    work: async (c, i) => {
      await expectDone(c, { path: `/api/v1/products?q=${FLAVOURS[i % 10]}&limit=24` }, '"picture"');
    },
  },
  {
    name: 'product with its options',
    work: async (c, i) =>
      void (await expectDone(c, { path: `/api/v1/products/${1 + spread(i, products)}` }, '"groups"')),
  },
  {
    name: 'page of 24 near a point',
    work: async (c, i) => {
      const path = `/api/v1/products?near_lat=12.${90 + (i % 10)}&near_lng=77.6&limit=24`;
      await expectDone(c, { path }, '"delivery_fee"');
    },
  },
  {
    name: 'counts of a category',
    work: async (c) => void (await expectDone(c, { path: '/api/v1/products/facets?category=tart' }, '"total"')),
  },
  { name: 'home page', work: async (c) => void (await expectDone(c, { path: '/' }, '<html')) },
];

const writes = (shopper: Shopper): Scenario[] => [
  { name: 'add to cart', work: (c, i) => shopper.addToCart(c, i) },
  { name: 'whole purchase', work: (c, i) => shopper.purchase(c, i) },
];

export const scenarios = async (port: number, products: number): Promise<Scenario[]> => [
  ...reads(products),
  ...writes(await makeShopper(port, products)),
];
