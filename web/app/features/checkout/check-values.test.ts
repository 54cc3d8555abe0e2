import { describe, expect, it } from 'vitest';
import { fieldsOf, missingOf } from './check-values.ts';
import { addressOf, checkoutWish, quoteWish, type SavedAddress, type Values } from './wishes.ts';

const FULL: Values = {
  cart: 'c_1',
  email: 'lena@example.com',
  name: 'Lena Park',
  phone: '98450 12345',
  line1: '12 100 Feet Road',
  district: 'Indiranagar',
  postcode: '560038',
  city: 'Bengaluru',
  'fulfilment-1': 'delivery',
  'window-1': '2026-11-22T10:30:00.000Z',
  payment_method: 'card',
  expected_amount: '1190.00',
  expected_currency: 'INR',
};
const HOME = {
  id: 10,
  label: 'Home',
  line1: '42 12th Main',
  city: 'Bengaluru',
  postcode: '560038',
  lat: 12.97,
  lng: 77.64,
} as SavedAddress;

describe('what is missing', () => {
  it('is nothing when all is there', () => expect(missingOf(FULL, [1], [])).toEqual({}));
  it('is told field by field, in the order of the page', () => {
    expect(Object.keys(missingOf({ 'fulfilment-1': 'delivery' }, [1], []))).toEqual([
      'email',
      'name',
      'phone',
      'line1',
      'postcode',
      'window-1',
      'payment_method',
    ]);
  });
  it('is no address when everything is picked up', () => {
    const pickup = { ...FULL, 'fulfilment-1': 'pickup', line1: '', postcode: '' };
    expect(missingOf(pickup, [1], [])).toEqual({});
    expect(checkoutWish(pickup, [1], []).address).toBeNull();
  });
  it('is no address when a saved one is chosen', () => {
    const values = { ...FULL, line1: '', postcode: '', address: '10' };
    expect(missingOf(values, [1], [HOME])).toEqual({});
    expect(addressOf(values, [HOME])).toMatchObject({ line1: '42 12th Main', lat: 12.97 });
  });
  it('is a time for each store', () => {
    const values: Values = { ...FULL, 'fulfilment-3': 'pickup' };
    expect(missingOf(values, [1, 3], [])).toEqual({ 'window-3': 'Choose a day and a time.' });
  });
});

describe('what the shop says of wrong fields', () => {
  it('stands at the fields of the form', () => {
    const errors = [
      { field: 'phone', message: 'must be a phone number of 7 to 15 digits' },
      { field: 'address.postcode', message: 'must have 3 to 12 characters' },
      { field: 'address.phone', message: 'must be a phone number of 7 to 15 digits' },
      { field: 'stores.1.window_starts_at', message: 'Choose another time.' },
    ];
    expect(fieldsOf(errors, [1, 3])).toEqual({
      phone: 'This must be a phone number of 7 to 15 digits.',
      postcode: 'This must have 3 to 12 characters.',
      recipient_phone: 'This must be a phone number of 7 to 15 digits.',
      'window-3': 'Choose another time.',
    });
  });
});

describe('a quote', () => {
  it('is asked with as much of the address as there is', () => {
    expect(quoteWish({ 'fulfilment-1': 'delivery', city: 'Bengaluru' }, [1], []).destination).toBeNull();
    expect(quoteWish(FULL, [1], []).destination).toEqual({
      postcode: '560038',
      text: '12 100 Feet Road, Indiranagar, Bengaluru',
      lat: null,
      lng: null,
    });
  });
  it('is asked without a way to get it until there is one', () => expect(quoteWish({}, [1], []).stores).toEqual([]));
});
