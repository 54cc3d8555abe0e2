import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  arrange,
  errorsOf,
  NEW_RULE,
  type Rule,
  readCorners,
  readForm,
  toBody,
  toForm,
  wrongCorners,
} from './rules-form.ts';

const money = fc.integer({ min: 0, max: 1e7 }).map((minor) => ({ amount: (minor / 100).toFixed(2), currency: 'INR' }));
const degrees = (most: number) => fc.integer({ min: -most * 1e6, max: most * 1e6 }).map((n) => n / 1e6 + 0);
const rules = fc.record({
  id: fc.integer({ min: 1, max: 1e9 }),
  name: fc.constantFrom('Near', 'Far away'),
  from_m: fc.option(fc.integer({ min: 0, max: 90_000 })),
  to_m: fc.option(fc.integer({ min: 0, max: 90_000 })),
  postcodes: fc.option(fc.array(fc.constantFrom('560038', 'SW1A 1AA'), { minLength: 1, maxLength: 3 })),
  polygon: fc.option(fc.array(fc.tuple(degrees(180), degrees(90)), { minLength: 3, maxLength: 5 })),
  weekdays: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 6 })),
  starts_from: fc.option(fc.constantFrom('09:00')),
  starts_before: fc.option(fc.constantFrom('18:30')),
  fee: money,
  free_above: fc.option(money),
  minimum: fc.option(money),
});

it('whatever the store has comes back from the form as it was', () => {
  fc.assert(
    fc.property(rules, (rule) => {
      const form = new FormData();
      form.set('rules', '1');
      for (const [name, value] of Object.entries(toForm(rule as Rule)))
        for (const one of [value].flat()) form.append(`rules.0.${name}`, one);
      const [read] = readForm(form);
      expect(toBody(read ?? NEW_RULE, 'INR')).toEqual(rule);
    }),
  );
});

it('corners are read as people write them, and what is none is told', () => {
  expect(readCorners('12.9, 77.6\n12.95;77.65\n13 77.7\n')).toEqual([
    [77.6, 12.9],
    [77.65, 12.95],
    [77.7, 13],
  ]);
  expect(wrongCorners('12.9, 77.6\nMG Road\n\n')).toEqual(['MG Road']);
});

it('rules change places, come and go by one press each', () => {
  const [a, b] = [
    { ...NEW_RULE, name: 'a' },
    { ...NEW_RULE, name: 'b' },
  ];
  expect(arrange([a, b], 'up.1')).toEqual([b, a]);
  expect(arrange([a, b], 'down.1')).toEqual([a, b]);
  expect(arrange([a, b], 'remove.0')).toEqual([b]);
  expect(arrange([a], 'add')).toEqual([a, NEW_RULE]);
});

it('an error finds the field that it is about', () => {
  expect(errorsOf({ 'rules.2.to_m': 'x', 'rules.0.polygon.1.0': 'y', version: 'z' })).toEqual({
    'rules.2.to_km': 'x',
    'rules.0.corners': 'y',
    version: 'z',
  });
});
