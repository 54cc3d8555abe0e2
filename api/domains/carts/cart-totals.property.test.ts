import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type TaxedAmount, totalsOf } from './cart-totals.ts';

const RUNS = { numRuns: 500 };
const rateBp = fc.integer({ min: 0, max: 10_000 });
const amounts = fc.array(fc.record({ total_minor: fc.integer({ min: 0, max: 1e9 }), tax_rate_bp: rateBp }), {
  maxLength: 20,
});

test('a total is the sum of its parts to the unit, whatever the order of the lines', () => {
  fc.assert(
    fc.property(amounts, fc.boolean(), fc.integer({ min: 0, max: 1e6 }), (lines: TaxedAmount[], isIncluded, fee) => {
      const of = (some: TaxedAmount[]) =>
        totalsOf({
          lines: some,
          delivery: { total_minor: fee, tax_rate_bp: 1800 },
          prices_include_tax: isIncluded,
        });
      const totals = of(lines);
      expect(totals.items_minor).toBe(lines.reduce((sum, line) => sum + line.total_minor, 0));
      expect(totals.total_minor).toBe(
        totals.items_minor + totals.delivery_minor - totals.discount_minor + (isIncluded ? 0 : totals.tax_minor),
      );
      expect(totals.tax_minor).toBeGreaterThanOrEqual(0);
      expect(of(lines.toReversed())).toEqual(totals);
    }),
    RUNS,
  );
});
