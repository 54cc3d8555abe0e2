import type { PlanPoint } from '../geometry.ts';

/** Something that stands on a surface: drawn in the order of its depth, furthest first. */
export type Sprite = {
  depth: number;
  plan: PlanPoint /** Centimetres that it takes up around `plan`. */;
  radius: number;
  svg: string;
};

export function inOrder(sprites: readonly Sprite[]): string {
  return [...sprites]
    .sort((a, b) => a.depth - b.depth)
    .map((sprite) => sprite.svg)
    .join('');
}
