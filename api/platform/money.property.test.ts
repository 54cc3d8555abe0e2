import fc from 'fast-check';
import { expect, test } from 'vitest';
import { basisPointsOf, fractionDigits, taxOf, toMinor, toMoney } from './money.ts';

/** Up to a thousand million rupees. */
const minor = fc.integer({ min: 0, max: 100_000_000_000 });
const rateBp = fc.integer({ min: 0, max: 10_000 });
const currency = fc.constantFrom('INR', 'USD', 'KES', 'JPY', 'UGX', 'KWD', 'BHD');
const RUNS = { numRuns: 500 };

test('what goes out comes back to the same minor unit, in every currency', () => {
  fc.assert(
    fc.property(minor, currency, (amount, code) => {
      expect(toMinor(toMoney(amount, code).amount, code)).toBe(amount);
    }),
    RUNS,
  );
});

test('money is written with the digits of its currency, a plain decimal, its sign in front', () => {
  fc.assert(
    fc.property(minor, currency, fc.boolean(), (amount, code, isNegative) => {
      const digits = fractionDigits(code);
      const { amount: text } = toMoney(isNegative ? -amount : amount, code);
      expect(text).toMatch(digits === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${digits}}$`));
      expect(text.startsWith('-')).toBe(isNegative && amount > 0);
    }),
    RUNS,
  );
});

test('a text is an amount only if it says one exactly, with no more digits than the currency has', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double().map(String), fc.bigInt().map(String)), currency, (text, code) => {
      const read = toMinor(text, code);
      if (read === null) return;
      expect(Number.isSafeInteger(read)).toBe(true);
      expect(read).toBeGreaterThanOrEqual(0);
      expect(Number(toMoney(read, code).amount)).toBe(Number(text));
    }),
    RUNS,
  );
});

/** Twice the distance between a whole number and an exact fraction is at most one, exactly, without floating point. */
const isRounded = (whole: number, above: bigint, below: bigint) => {
  const off = 2n * (BigInt(whole) * below - above);
  return off <= below && off >= -below;
};

test('basis points are exact to half a minor unit, of debts as of credits', () => {
  fc.assert(
    fc.property(minor, rateBp, (amount, bp) => {
      const part = basisPointsOf(amount, bp);
      expect(isRounded(part, BigInt(amount) * BigInt(bp), 10_000n)).toBe(true);
      expect(basisPointsOf(-amount, bp) + part).toBe(0);
    }),
    RUNS,
  );
});

test('tax lies between nothing and the amount, exact to half a minor unit, and grows with amount and rate', () => {
  fc.assert(
    fc.property(minor, rateBp, (amount, bp) => {
      const contained = taxOf(amount, bp, true);
      const added = taxOf(amount, bp, false);
      expect(contained).toBeGreaterThanOrEqual(0);
      expect(contained).toBeLessThanOrEqual(added);
      expect(added).toBeLessThanOrEqual(amount);
      expect(isRounded(contained, BigInt(amount) * BigInt(bp), 10_000n + BigInt(bp))).toBe(true);
      expect(taxOf(amount + 1, bp, true)).toBeGreaterThanOrEqual(contained);
      expect(taxOf(amount, bp + 1, true)).toBeGreaterThanOrEqual(contained);
    }),
    RUNS,
  );
});

test('a price with tax added contains that tax again, to a minor unit', () => {
  fc.assert(
    fc.property(minor, rateBp, (net, bp) => {
      const tax = taxOf(net, bp, false);
      expect(Math.abs(taxOf(net + tax, bp, true) - tax)).toBeLessThanOrEqual(1);
    }),
    RUNS,
  );
});
