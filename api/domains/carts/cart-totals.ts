import { taxOf } from '../../platform/money.ts';

/** Sums of one store's part of a cart, in minor units of its currency. Pure. */
export type StoreTotals = {
  items_minor: number;
  delivery_minor: number;
  discount_minor: number;
  tax_minor: number;
  total_minor: number;
};

export type TaxedAmount = { total_minor: number; tax_rate_bp: number };

export type TotalsInput = {
  lines: TaxedAmount[];
  /** Delivery with what the window costs. */
  delivery: TaxedAmount;
  prices_include_tax: boolean;
};

/** Tax is rounded for each line, since a refund or an invoice names lines. */
export function totalsOf(input: TotalsInput): StoreTotals {
  const items = input.lines.reduce((sum, line) => sum + line.total_minor, 0);
  const tax = [...input.lines, input.delivery].reduce(
    (sum, { total_minor, tax_rate_bp }) => sum + taxOf(total_minor, tax_rate_bp, input.prices_include_tax),
    0,
  );
  const discount = 0;
  return {
    items_minor: items,
    delivery_minor: input.delivery.total_minor,
    discount_minor: discount,
    tax_minor: tax,
    total_minor: items + input.delivery.total_minor - discount + (input.prices_include_tax ? 0 : tax),
  };
}
