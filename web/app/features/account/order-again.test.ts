import { expect, it } from 'vitest';
import { readQuantity, readSelections } from '../customiser/design-form.ts';
import { orderAgainPath } from './order-again.ts';

it('the product’s page reads the same choices, pieces and words', () => {
  const selections = [
    { group_id: 3, option_ids: [31] },
    { group_id: 5, option_ids: [51, 51, 52] },
    { group_id: 9, text: 'Zara & Ravi, 10 years' },
  ];
  const path = orderAgainPath('butter-and-bloom', { product_id: 101, quantity: 2, selections });
  const url = new URL(path, 'https://shop.example');
  expect(url.pathname).toBe('/stores/butter-and-bloom/products/101');
  expect(readSelections(url.searchParams)).toEqual(selections);
  expect(readQuantity(url.searchParams)).toBe(2);
});
