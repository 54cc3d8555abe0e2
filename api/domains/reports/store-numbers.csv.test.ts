import { expect, test } from 'vitest';
import { numbersCsv } from './store-numbers.csv.ts';
import type { Numbers } from './store-numbers.service.ts';

const money = (amount: string) => ({ amount, currency: 'INR' });
const row = (name: string, group: string | null = null) => ({
  ...{ name, group, quantity: 1, orders: 1, sales: money('10.00'), before_quantity: 0, before_sales: money('0.00') },
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '＠x'])('a name such as %s is no formula in a table', (name) => {
  const numbers = { products: [row(name)], options: [row(name, name)] } as unknown as Numbers;
  expect(numbersCsv(numbers, 'products').split('\r\n')[1]).toMatch(/^"?'/);
  const [group, option] = numbersCsv(numbers, 'options').split('\r\n')[1]?.split(',') ?? [];
  for (const cell of [group, option]) expect(cell).toMatch(/^"?'/);
});

test('quotes, commas and lines stay within their cell', () => {
  const numbers = { products: [row('a"b,c\r\nd')] } as unknown as Numbers;
  expect(numbersCsv(numbers, 'products')).toContain('"a""b,c\r\nd",1,1,10.00,0,0.00\r\n');
});
