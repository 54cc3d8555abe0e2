import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DeliveryPlace, type DeliveryRule, matchDeliveryRule } from './delivery-rules.ts';

const rule = (id: number, changes: Partial<DeliveryRule> = {}): DeliveryRule => ({
  id,
  priority: id,
  from_m: null,
  to_m: null,
  postcodes: null,
  polygon: null,
  weekdays: null,
  fee_minor: id * 1000,
  free_above_minor: null,
  minimum_minor: 0,
  ...changes,
});

const place = (changes: Partial<DeliveryPlace> = {}): DeliveryPlace => ({
  distance_m: 2500,
  postcode: '560038',
  point: { lat: 12.97, lng: 77.64 },
  weekday: 3,
  items_minor: 50_000,
  ...changes,
});

const SQUARE: [number, number][] = [
  [77.6, 12.9],
  [77.7, 12.9],
  [77.7, 13.0],
  [77.6, 13.0],
];
/** The square with a bite out of its east side, as deep as its middle. */
const BITTEN: [number, number][] = [
  [77.6, 12.9],
  [77.7, 12.9],
  [77.65, 12.95],
  [77.7, 13.0],
  [77.6, 13.0],
  [77.6, 12.9],
];

const matched = (rules: DeliveryRule[], where: DeliveryPlace) => {
  const offer = matchDeliveryRule(rules, where);
  return offer.is_deliverable ? offer.rule_id : offer.code;
};

describe('matchDeliveryRule', () => {
  const near = rule(1, { to_m: 3000 });
  const far = rule(2, { from_m: 3000, to_m: 8000 });
  const posted = rule(1, { postcodes: ['560 038', 'SW1A 1AA'] });

  it.each<[string, DeliveryRule[], DeliveryPlace, number | string]>([
    ['takes the rule whose distance holds', [near, far], place({ distance_m: 5000 }), 2],
    ['takes the first of two that meet at a distance', [near, far], place({ distance_m: 3000 }), 1],
    ['serves the very end of the last distance', [near, far], place({ distance_m: 8000 }), 2],
    ['serves nobody outside all distances', [near, far], place({ distance_m: 8001 }), 'delivery/outside-area'],
    ['serves nobody without rules', [], place(), 'delivery/outside-area'],
    ['goes by priority, not by the order of the list', [rule(2), rule(1)], place(), 1],
    ['serves a listed postcode however it is spaced', [posted], place({ postcode: '560038' }), 1],
    ['serves a listed postcode in small letters', [posted], place({ postcode: 'sw1a-1aa' }), 1],
    ['does not serve another postcode', [posted], place({ postcode: '560039' }), 'delivery/outside-area'],
    ['serves inside a polygon', [rule(1, { polygon: SQUARE })], place(), 1],
    [
      'does not serve outside a polygon',
      [rule(1, { polygon: SQUARE })],
      place({ point: { lat: 13.01, lng: 77.64 } }),
      'delivery/outside-area',
    ],
    [
      'does not serve in the bite of a polygon',
      [rule(1, { polygon: BITTEN })],
      place({ point: { lat: 12.95, lng: 77.68 } }),
      'delivery/outside-area',
    ],
    [
      'serves beside the bite, with the ring closed',
      [rule(1, { polygon: BITTEN })],
      place({ point: { lat: 12.95, lng: 77.62 } }),
      1,
    ],
    ['serves on a listed weekday', [rule(1, { weekdays: [3, 4] })], place(), 1],
    ['passes to the next rule on another weekday', [rule(1, { weekdays: [6, 7] }), rule(2)], place(), 2],
    ['asks every condition of a rule', [rule(1, { to_m: 3000, postcodes: ['560001'] }), rule(2)], place(), 2],
    [
      'asks for the address when only that can tell',
      [near],
      place({ distance_m: null, point: null }),
      'delivery/address-needed',
    ],
    [
      'does not ask for the address when the weekday rules it out anyway',
      [rule(1, { to_m: 3000, weekdays: [7] })],
      place({ distance_m: null, point: null }),
      'delivery/outside-area',
    ],
    ['falls to a rule that the postcode alone meets', [near, rule(2)], place({ distance_m: null, point: null }), 2],
  ])('%s', (_, rules, where, expected) => {
    expect(matched(rules, where)).toBe(expected);
  });

  it.each<[string, Partial<DeliveryRule>, number, object]>([
    [
      'charges the fee below the free limit',
      { free_above_minor: 60_000 },
      50_000,
      { fee_minor: 1000, missing_for_free_minor: 10_000 },
    ],
    ['is free from the limit on', { free_above_minor: 50_000 }, 50_000, { fee_minor: 0, missing_for_free_minor: 0 }],
    ['is never free without a limit', {}, 9_000_000, { fee_minor: 1000, missing_for_free_minor: null }],
    [
      'says what misses for the minimum',
      { minimum_minor: 70_000 },
      50_000,
      { minimum_minor: 70_000, missing_for_minimum_minor: 20_000 },
    ],
    ['misses nothing above the minimum', { minimum_minor: 40_000 }, 50_000, { missing_for_minimum_minor: 0 }],
  ])('%s', (_, changes, items_minor, expected) => {
    expect(matchDeliveryRule([rule(1, changes)], place({ items_minor }))).toMatchObject(expected);
  });

  it.each<[string, DeliveryRule[], Partial<DeliveryPlace>, boolean]>([
    ['is exact for a door and a day', [near], {}, false],
    ['is exact for a door without a day when no rule asks for the weekday', [near], { weekday: null }, false],
    ['is an estimate without the day when the rule asks for it', [rule(1, { weekdays: [7] })], { weekday: null }, true],
    ['is an estimate for a postcode', [posted], { point: null, distance_m: null }, true],
    [
      'is an estimate when a rule before it could not be judged',
      [rule(1, { polygon: SQUARE }), rule(2)],
      { point: null },
      true,
    ],
  ])('%s', (_, rules, where, isEstimate) => {
    expect(matchDeliveryRule(rules, place(where))).toMatchObject({ is_deliverable: true, is_estimate: isEstimate });
  });

  it('gives the same whatever the order of the rules, and never a fee below nought', () => {
    const anyRule = fc.record({
      from: fc.nat(5000),
      length: fc.nat(5000),
      fee: fc.nat(99_999),
      free: fc.option(fc.nat(99_999)),
    });
    fc.assert(
      fc.property(
        fc.array(anyRule, { maxLength: 8 }),
        fc.nat(12_000),
        fc.nat(99_999),
        (drawn, distance_m, items_minor) => {
          const rules = drawn.map(({ from, length, fee, free }, i) =>
            rule(i + 1, { from_m: from, to_m: from + length, fee_minor: fee, free_above_minor: free }),
          );
          const offer = matchDeliveryRule(rules, place({ distance_m, items_minor }));
          expect(matchDeliveryRule(rules.toReversed(), place({ distance_m, items_minor }))).toEqual(offer);
          if (offer.is_deliverable) expect(offer.fee_minor).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
