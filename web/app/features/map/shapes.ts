/** What stands on a map. Degrees; metres. */
export type Point = { lat: number; lng: number };
/** As GeoJSON has it: longitude first. */
export type Corner = [lng: number, lat: number];

export type MapArea = {
  id: string;
  /** On the area's edge. */
  label: string;
  /** One that is being worked on stands out. */
  isChosen: boolean;
  shape: { from_m: number; to_m: number } | { corners: readonly Corner[] };
};

export type MapMark = { point: Point; label: string; tone: 'store' | 'asked' };

export type MapContent = {
  center: Point;
  areas: readonly MapArea[];
  marks: readonly MapMark[];
  /** Corners that can be dragged. */
  handles: readonly Corner[];
};

const METRES_A_DEGREE = 111_195;
const CORNERS_OF_A_CIRCLE = 72;

/** A circle as a closed ring; good enough within a few hundred kilometres, and away from the poles. */
export function circle({ lat, lng }: Point, metres: number): Corner[] {
  const wide = METRES_A_DEGREE * Math.cos((lat * Math.PI) / 180);
  return Array.from({ length: CORNERS_OF_A_CIRCLE + 1 }, (_, i): Corner => {
    const angle = (i / CORNERS_OF_A_CIRCLE) * 2 * Math.PI;
    return [lng + (Math.sin(angle) * metres) / wide, lat + (Math.cos(angle) * metres) / METRES_A_DEGREE];
  });
}

const closed = (ring: readonly Corner[]): Corner[] => [...ring, ...ring.slice(0, 1)];

/** Outer ring, and the hole where an area begins further out. */
export function ringsOf({ shape }: MapArea, center: Point): Corner[][] {
  if ('corners' in shape) return shape.corners.length < 3 ? [] : [closed(shape.corners)];
  return [circle(center, shape.to_m), ...(shape.from_m > 0 ? [circle(center, shape.from_m).toReversed()] : [])];
}

/** The northernmost corner, where the label stands. */
export const labelPoint = (ring: readonly Corner[]): Corner =>
  ring.reduce((best, corner) => (corner[1] > best[1] ? corner : best));

/** South-west and north-east of everything, or null when there is nothing. */
export function boundsOf(corners: readonly Corner[]): [Corner, Corner] | null {
  if (corners.length === 0) return null;
  const [lngs, lats] = [corners.map(([lng]) => lng), corners.map(([, lat]) => lat)];
  return [
    [Math.min(...lngs), Math.min(...lats)],
    [Math.max(...lngs), Math.max(...lats)],
  ];
}
