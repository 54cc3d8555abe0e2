import { expect, it } from 'vitest';
import { paths, safeNext } from './paths.ts';

const SAMPLE: { [K in keyof typeof paths]: Parameters<(typeof paths)[K]> } = {
  home: [],
  place: [{ next: '/cakes?diet=vegan' }],
  listing: [{ q: 'red velvet', diet: ['eggless', 'nut_free'], today: true, price_max: undefined, sort: '' }],
  picture: ['category', 'birthday', '1x'],
  store: ['sugar-lane', { day: '2026-11-22' }],
  product: ['sugar-lane', 42, { line: 7 }],
  cart: [],
  checkoutStart: [],
  checkout: ['c_9x'],
  payment: ['c_9x'],
  tracking: ['t_1a'],
  askChange: ['t_1a'],
  findOrder: [],
  signIn: [{ next: '/cart?a=1' }],
  signOut: [],
  register: [],
  forgotPassword: [],
  resetPassword: ['r/1'],
  account: [],
  orders: [],
  order: [9],
  addresses: [],
  favourites: [],
  reminders: [],
  privacy: [],
  stores: [],
  storeNew: [],
  storeBoard: [3],
  storeOrders: [3, { status: 'placed' }],
  storeOrder: [3, 9],
  storeProducts: [3],
  storeProduct: [3, 'new'],
  storeOrderChange: [3, 9],
  storeOrderNew: [3],
  storeOrderPrint: [3, { order: 9 }],
  storePlan: [3],
  storeProductPreview: [3, 7],
  storeChanges: [3, { about: 'product-7' }],
  storeImport: [3],
  storeOptionGroups: [3],
  storeOptionGroup: [3, 'new'],
  storeTimes: [3],
  storeDelivery: [3],
  storeStaff: [3],
  storeNumbers: [3],
  storePayouts: [3],
  storeProductPictures: [3, 42],
  storeCover: [3],
  storeSettings: [3],
  storeStart: [3],
  invitation: ['i_1a'],
  orderChange: ['c_1a'],
  courier: [],
  courierDelivery: [5],
  admin: [],
  adminOrders: [{ stuck: true }],
  adminOrder: [9],
  adminStores: [],
  adminStore: [3],
  adminPeople: [],
  adminAudit: [],
  adminReports: [],
  help: [],
  about: [],
  terms: [],
  privacyPolicy: [],
  kit: [],
};

it('every address of the site is the one people have bookmarked', () => {
  const urls = Object.entries(SAMPLE).map(([name, args]) => {
    const path = paths[name as keyof typeof paths] as (...given: unknown[]) => string;
    return [name, path(...args)];
  });
  expect(Object.fromEntries(urls)).toMatchSnapshot();
});

it('signing in never leads to another site', () => {
  expect(safeNext('/cart')).toBe('/cart');
  for (const bad of ['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '', null])
    expect(safeNext(bad)).toBe('/');
});
