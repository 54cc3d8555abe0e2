import { expect, test } from 'vitest';
import { deedOf, differencesOf } from './change-words.ts';
import { valueInWords } from './field-words.ts';

test('a known deed is a sentence, an unknown one still says what and about what', () => {
  expect(deedOf({ action: 'store.paused', subject_name: 'X' })).toBe('paused the store');
  expect(deedOf({ action: 'product.changed', subject_name: 'Ragi brownie' })).toBe('changed Ragi brownie');
  expect(deedOf({ action: 'gift_card.turned_over', subject_name: 'No. 7' })).toBe('turned over No. 7 (gift card)');
});

test('differences name each field, and leave out what says nothing to people', () => {
  const before = { name: 'A', cover_picture_id: 1, version: 1, is_tax_exempt: false };
  const after = { name: 'B', cover_picture_id: 2, version: 2, is_tax_exempt: true, payment_methods: ['card', 'cash'] };
  expect(differencesOf({ action: 'store.changed', before, after }, 'INR')).toEqual([
    { name: 'name', label: 'Name', before: 'A', after: 'B' },
    { name: 'is_tax_exempt', label: 'Declared free of tax registration', before: 'no', after: 'yes' },
    { name: 'payment_methods', label: 'Ways of payment', before: '', after: 'card, cash' },
  ]);
});

test('of a product, amounts are money and words are its own', () => {
  const after = { kind: 'custom', price_minor: 65000, is_available: true };
  expect(differencesOf({ action: 'product.created', before: {}, after }, 'INR')).toEqual([
    { name: 'kind', label: 'Kind', before: '', after: 'custom' },
    { name: 'price_minor', label: 'Price', before: '', after: '₹650' },
    { name: 'is_available', label: 'Available', before: '', after: 'yes' },
  ]);
});

test.each([
  ['state', 'returned', 'sent back'],
  ['paused_until', '2026-11-25T13:00:00.000Z', '2026-11-25 13:00 UTC'],
  ['work', { oven: 3, assembly: null }, 'oven: 3, assembly: none'],
  ['price', null, ''],
])('%s: %j reads %j', (name, value, words) => expect(valueInWords(name, value)).toBe(words));
