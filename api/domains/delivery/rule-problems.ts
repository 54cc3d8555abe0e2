import type { DeliveryRule } from './delivery-rules.ts';

/** What is wrong with a list of rules. Pure. `rule` is its place in the list, from 0. */
export type RuleProblem = { rule: number; field: string; code: string; message: string };

type Rule = Omit<DeliveryRule, 'id' | 'priority'>;
type Corner = [number, number];

/** Rules that can't be saved. */
export const ruleErrors = (rules: readonly Rule[]): RuleProblem[] =>
  rules.flatMap((rule, i) =>
    [spanError(rule), timeError(rule), freeError(rule), ringError(rule)].flatMap((found) =>
      found ? [{ rule: i, ...found }] : [],
    ),
  );

type Found = Omit<RuleProblem, 'rule'> | undefined;

function spanError({ from_m, to_m }: Rule): Found {
  if (from_m === null || to_m === null || from_m < to_m) return undefined;
  return { field: 'to_m', code: 'delivery/rule-span', message: 'The distance must end further away than it begins.' };
}

function timeError({ starts_from, starts_before }: Rule): Found {
  if (!starts_from || !starts_before || starts_from < starts_before) return undefined;
  return {
    field: 'starts_before',
    code: 'delivery/rule-times',
    message: 'The later time must be after the earlier one.',
  };
}

function freeError({ free_above_minor, minimum_minor }: Rule): Found {
  if (free_above_minor === null || free_above_minor >= minimum_minor) return undefined;
  return {
    field: 'free_above',
    code: 'delivery/rule-free-below-minimum',
    message: 'Delivery can’t be free below the smallest order that is delivered.',
  };
}

function ringError({ polygon }: Rule): Found {
  if (polygon === null) return undefined;
  const ring = openRing(polygon);
  const field = 'polygon';
  if (ring.length < 3)
    return { field, code: 'delivery/rule-area', message: 'An area needs at least three different corners.' };
  if (crossesItself(ring))
    return { field, code: 'delivery/rule-area', message: 'The border of the area crosses itself. Move a corner.' };
  return undefined;
}

/** Without the corner that closes it, and without corners said twice in a row. */
export const openRing = (ring: readonly Corner[]): Corner[] =>
  ring.filter(([lng, lat], i) => {
    const [previousLng, previousLat] = ring.at(i - 1) as Corner;
    return ring.length === 1 || lng !== previousLng || lat !== previousLat;
  });

function crossesItself(ring: readonly Corner[]): boolean {
  const sides = ring.map((corner, i) => [corner, ring[(i + 1) % ring.length] as Corner] as const);
  return sides.some((side, i) =>
    sides.some((other, j) => {
      const areNeighbours = Math.abs(i - j) <= 1 || Math.abs(i - j) === ring.length - 1;
      return j > i && !areNeighbours && doCross(side, other);
    }),
  );
}

const turn = ([ax, ay]: Corner, [bx, by]: Corner, [cx, cy]: Corner) =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

const doCross = ([a, b]: readonly [Corner, Corner], [c, d]: readonly [Corner, Corner]) =>
  turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);

/** What can be saved, but is perhaps not meant. */
export function ruleWarnings(rules: readonly Rule[]): RuleProblem[] {
  return rules.flatMap((rule, i) => {
    const cover = rules.slice(0, i).findIndex((earlier) => coversWhole(earlier, rule));
    const unreached =
      cover < 0
        ? []
        : [
            {
              rule: i,
              field: 'name',
              code: 'delivery/rule-never-used',
              message: `This rule is never used: rule ${cover + 1} comes first and covers all of it.`,
            },
          ];
    return isAnywhere(rule)
      ? [
          ...unreached,
          {
            rule: i,
            field: 'to_m',
            code: 'delivery/rule-anywhere',
            message: 'This rule has no area: it delivers to any address, however far.',
          },
        ]
      : unreached;
  });
}

const isAnywhere = ({ to_m, postcodes, polygon }: Rule) => to_m === null && postcodes === null && polygon === null;

/** As far as distances, days and times tell; areas and postcodes only where they are the same. */
function coversWhole(wide: Rule, narrow: Rule): boolean {
  const same = (a: unknown, b: unknown) => a === null || JSON.stringify(a) === JSON.stringify(b);
  const days = wide.weekdays === null || (narrow.weekdays?.every((day) => wide.weekdays?.includes(day)) ?? false);
  const times =
    (!wide.starts_from || wide.starts_from <= (narrow.starts_from ?? '')) &&
    (!wide.starts_before || wide.starts_before >= (narrow.starts_before ?? '24'));
  return (
    (wide.from_m ?? 0) <= (narrow.from_m ?? 0) &&
    (wide.to_m ?? Number.POSITIVE_INFINITY) >= (narrow.to_m ?? Number.POSITIVE_INFINITY) &&
    same(wide.postcodes, narrow.postcodes) &&
    same(wide.polygon, narrow.polygon) &&
    days &&
    times
  );
}
