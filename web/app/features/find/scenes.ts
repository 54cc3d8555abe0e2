import type { ArtPatch } from '../../../../api/domains/designs/art.ts';

/** Pictures that are nobody's product: the first thing one sees, and the diets. */
export const SCENES = {
  welcome: {
    tiers: [
      { diameter_cm: 24, height_cm: 12 },
      { diameter_cm: 16, height_cm: 11 },
    ],
    icing: { style: 'ruffle', colour: '#f7d3d6', accent: '#fbf3ea' },
    toppings: [
      { kind: 'flowers', amount: 3 },
      { kind: 'berries', amount: 2 },
      { kind: 'gold-leaf', amount: 1 },
    ],
    stand: 'porcelain',
    backdrop: '#f3d9d0',
    seed: 7,
  },
  everything: {
    form: 'cupcakes',
    pieces: 6,
    icing: { style: 'swirl', colour: '#f3c1a5', accent: '#fbf3ea' },
    toppings: [{ kind: 'berries', amount: 2 }],
    backdrop: '#e6dff0',
  },
  eggless: {
    icing: { style: 'drip', colour: '#fbf3ea', accent: '#4a2413' },
    toppings: [{ kind: 'chocolate-shards', amount: 2 }],
    backdrop: '#f6e3bf',
  },
  vegan: {
    icing: { style: 'semi-naked', colour: '#fbf3ea', accent: '#c9a24b' },
    toppings: [{ kind: 'fruit', amount: 3 }],
    backdrop: '#dbe6cf',
  },
  gluten_free: {
    icing: { style: 'smooth', colour: '#d5dfb9', accent: '#aebb8a' },
    toppings: [{ kind: 'flowers', amount: 2 }],
    is_cut: true,
    sponge: ['#c6cf93', '#c6cf93', '#c6cf93'],
    backdrop: '#e9e2f1',
  },
  nut_free: {
    icing: { style: 'rosette', colour: '#bfd8ea', accent: '#fbf3ea' },
    toppings: [{ kind: 'sprinkles', amount: 3 }],
    backdrop: '#f7d9cf',
  },
} satisfies Record<string, ArtPatch>;
