import { expect, it } from 'vitest';
import { ruleWords } from './rule-words.ts';

const inr = (amount: string) => ({ amount, currency: 'INR' });
const rule = { words: '', name: 'Inner city', minimum: null, free_above: null, postcodes: null, weekdays: null };

it('a delivery rule is told as distance, fee, and what makes it free', () => {
  const far = {
    ...rule,
    fee: inr('90.00'),
    free_above: inr('2500.00'),
    minimum: inr('600.00'),
    from_m: 3000,
    to_m: 8000,
  };
  expect(ruleWords(far)).toBe('3 to 8 km: ₹90, free from ₹2,500, orders from ₹600');
  expect(ruleWords({ ...rule, fee: inr('0.00'), from_m: 0, to_m: 1500 })).toBe('Up to 1.5 km: free');
});

it('an area of postcodes is told by its name and them', () => {
  const area = { ...rule, fee: inr('40.00'), from_m: null, to_m: null, postcodes: ['560038', '560008'] };
  expect(ruleWords(area)).toBe('Inner city (560038, 560008): ₹40');
});
