import { describe, expect, test } from 'vitest';
import { findJurisdiction, JURISDICTIONS, missingNumbers, plainNumber, whyNotNumber } from './jurisdictions.ts';
import { isBritishVat, isGermanVat, isGstin } from './number-checks.ts';
import { slugOf } from './store-slug.ts';

describe.each(JURISDICTIONS)('$name', ({ licence, tax, timezones, code }) => {
  test('takes its own examples, and has zones that exist', () => {
    for (const rule of [licence, tax]) expect(whyNotNumber(rule, plainNumber(rule.example))).toBeNull();
    for (const zone of timezones) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    expect(findJurisdiction(code)?.licence).toBe(licence);
  });
});

test('check digits find every slip of one digit, and most of two that changed places', () => {
  const checks = [
    ['27AAPFU0939F1ZV', isGstin],
    ['GB980780684', isBritishVat],
    ['DE136695976', isGermanVat],
  ] as const;
  for (const [number, isRight] of checks) {
    expect(isRight(number)).toBe(true);
    for (const i of [...number].keys())
      if (/\d/.test(number[i] as string)) {
        const slip = number.slice(0, i) + ((Number(number[i]) + 1) % 10) + number.slice(i + 1);
        expect([slip, isRight(slip)]).toEqual([slip, false]);
      }
  }
});

test('only what is missing before the law is missing', () => {
  const none = { jurisdiction: 'IN', legal_name: '', licence_number: null, tax_number: null, is_tax_exempt: false };
  expect(missingNumbers(none)).toEqual(['the registered name of the business', 'FSSAI licence number', 'GSTIN']);
  expect(missingNumbers({ ...none, legal_name: 'A', licence_number: '1', is_tax_exempt: true })).toEqual([]);
  expect(missingNumbers({ ...none, jurisdiction: 'KE', is_tax_exempt: true })).toContain('KRA PIN');
  expect(missingNumbers({ ...none, jurisdiction: 'XX' })).toEqual(['the country']);
});

test.each([
  ['Café Bahram & Sons', 'cafe-bahram-sons'],
  ['Amma’s Eggless Oven', 'ammas-eggless-oven'],
  ['  --  ', 'store'],
  ['1234', 'store-1234'],
  ['x'.repeat(90), 'x'.repeat(60)],
])('%s is found at /stores/%s', (name, slug) => expect(slugOf(name)).toBe(slug));
