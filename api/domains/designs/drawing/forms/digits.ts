/** Middle lines of the figures: x to the right, z to the viewer, in a frame from −0.5 to 0.5 high. */
import type { PlanPoint } from '../geometry.ts';

function arc(cx: number, cz: number, rx: number, rz: number, from: number, to: number): PlanPoint[] {
  const steps = Math.max(4, Math.round(Math.abs(to - from) / 15));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const a = ((from + ((to - from) * i) / steps) * Math.PI) / 180;
    return { x: cx + Math.cos(a) * rx, z: cz + Math.sin(a) * rz };
  });
}

function points(...pairs: readonly (readonly [number, number])[]): PlanPoint[] {
  return pairs.map(([x, z]) => ({ x, z }));
}

const FIGURES: Readonly<Record<string, readonly PlanPoint[]>> = {
  0: arc(0, 0, 0.25, 0.4, -90, 270),
  1: points([-0.15, -0.24], [0.06, -0.4], [0.06, 0.4]),
  2: [...arc(0, -0.18, 0.24, 0.22, 190, 390), ...points([-0.24, 0.4], [0.26, 0.4])],
  3: [...arc(-0.01, -0.2, 0.22, 0.2, 200, 450), ...arc(-0.01, 0.2, 0.25, 0.2, -90, 160)],
  4: points([0.14, 0.42], [0.14, -0.4], [-0.26, 0.16], [0.3, 0.16]),
  5: [...points([0.22, -0.4], [-0.18, -0.4], [-0.21, -0.06]), ...arc(-0.01, 0.15, 0.25, 0.25, -120, 150)],
  6: [...points([0.14, -0.4], [-0.14, -0.12]), ...arc(0, 0.15, 0.25, 0.25, 205, 565)],
  7: points([-0.25, -0.4], [0.26, -0.4], [-0.06, 0.42]),
  8: [...arc(0, -0.2, 0.2, 0.2, 90, 450), ...arc(0, 0.2, 0.24, 0.21, -90, 270)],
  9: [...arc(0, -0.15, 0.25, 0.25, 25, 385), ...points([0.23, -0.1], [0.14, 0.14], [-0.12, 0.4])],
};

export function figure(digit: string): readonly PlanPoint[] {
  return FIGURES[digit] ?? [];
}

/** Points evenly along a line, `step` apart, with the direction there. */
export function along(line: readonly PlanPoint[], step: number): (PlanPoint & { dx: number; dz: number })[] {
  const found: (PlanPoint & { dx: number; dz: number })[] = [];
  let rest = 0;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]] as [PlanPoint, PlanPoint];
    const length = Math.hypot(b.x - a.x, b.z - a.z);
    const [dx, dz] = [(b.x - a.x) / (length || 1), (b.z - a.z) / (length || 1)];
    let run = rest;
    for (; run <= length; run += step) found.push({ x: a.x + dx * run, z: a.z + dz * run, dx, dz });
    rest = run - length;
  }
  return found;
}
