import { expect, it } from 'vitest';
import { boundsOf, circle, labelPoint, ringsOf } from './shapes.ts';

const CENTER = { lat: 12.97, lng: 77.6 };

it('a circle is as wide as it is high, on the ground', () => {
  const [south, north] = boundsOf(circle(CENTER, 5000)) ?? [];
  const high = ((north?.[1] ?? 0) - (south?.[1] ?? 0)) * 111_195;
  const wide = ((north?.[0] ?? 0) - (south?.[0] ?? 0)) * 111_195 * Math.cos((CENTER.lat * Math.PI) / 180);
  expect(high).toBeCloseTo(10_000, -1);
  expect(wide).toBeCloseTo(10_000, -1);
  expect(labelPoint(circle(CENTER, 5000))[1]).toBeCloseTo(CENTER.lat + 5000 / 111_195, 5);
});

it('a ring that begins further out has a hole, two corners are no area yet', () => {
  const area = { id: '1', label: '1', isChosen: false };
  expect(ringsOf({ ...area, shape: { from_m: 3000, to_m: 8000 } }, CENTER)).toHaveLength(2);
  expect(ringsOf({ ...area, shape: { from_m: 0, to_m: 8000 } }, CENTER)).toHaveLength(1);
  expect(
    ringsOf(
      {
        ...area,
        shape: {
          corners: [
            [77, 12],
            [78, 12],
          ],
        },
      },
      CENTER,
    ),
  ).toEqual([]);
  const [ring] = ringsOf(
    {
      ...area,
      shape: {
        corners: [
          [77, 12],
          [78, 12],
          [78, 13],
        ],
      },
    },
    CENTER,
  );
  expect(ring?.[0]).toEqual(ring?.at(-1));
});
