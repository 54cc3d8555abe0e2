/**
 * What a picture of a design shows. A product carries a base `Art`, every chosen option may carry an `ArtPatch`;
 * `composeArt` lays the patches over the base in the order of the groups. Pure data: kept in JSON columns,
 * snapshotted on order lines, read by `draw-design.ts`. Imports nothing.
 */
export type Form = 'cake' | 'cupcakes' | 'tart' | 'cone' | 'cup' | 'tub' | 'bread' | 'cookies';
export type Shape = 'round' | 'square' | 'heart' | 'number' | 'sheet';
export type IcingStyle = 'smooth' | 'semi-naked' | 'drip' | 'swirl' | 'ruffle' | 'rosette';
export type ToppingKind =
  | 'berries'
  | 'macarons'
  | 'nuts'
  | 'chocolate-shards'
  | 'sprinkles'
  | 'flowers'
  | 'gold-leaf'
  | 'candles'
  | 'fruit'
  | 'coconut';

/** One tier, bottom first. Centimetres, so that tiers and sizes keep their true proportions. */
export type Tier = { diameter_cm: number; height_cm: number };

export type Art = {
  form: Form;
  shape: Shape;
  /** One or two digits, drawn when `shape` is `number`. */
  digits: string;
  tiers: Tier[];
  /** Sponge (or ice cream, bread, biscuit) colour, bottom layer first; CSS hex. */
  sponge: string[];
  /** Filling colour between the layers; CSS hex. */
  filling: string;
  icing: {
    style: IcingStyle;
    colour: string;
    /** Second colour: drip, ombre, trim. */
    accent: string;
  };
  toppings: {
    kind: ToppingKind;
    colour?: string;
    /** 1 sparse … 3 generous. */
    amount: 1 | 2 | 3;
  }[];
  inscription: { text: string; placement: 'arc' | 'plaque'; colour: string } | null;
  /** Ground behind the cake; CSS hex. */
  backdrop: string;
  stand: 'porcelain' | 'wood' | 'glass' | 'board' | 'none';
  /** Show a cut-out slice with layers and filling. */
  is_cut: boolean;
  /** Pieces in a box of cupcakes or cookies, scoops on a cone. */
  pieces: number;
  /** Seed of everything that is scattered; the same art draws the same picture. */
  seed: number;
};

export type ArtPatch = Partial<Omit<Art, 'icing' | 'toppings' | 'tiers'>> & {
  icing?: Partial<Art['icing']>;
  /** Appended to what is there; a kind that is already there is replaced. */
  toppings?: Art['toppings'];
  /** Replaces the tiers. */
  tiers?: Tier[];
  /** Makes that many tiers out of the bottom tier, each 70 % as wide as the one below. */
  tier_count?: 1 | 2 | 3 | 4;
  /** Sets the bottom tier's diameter and scales the others with it. */
  diameter_cm?: number;
};

export const PLAIN_CAKE: Art = {
  form: 'cake',
  shape: 'round',
  digits: '1',
  tiers: [{ diameter_cm: 18, height_cm: 10 }],
  sponge: ['#e8c48a'],
  filling: '#fff3e0',
  icing: { style: 'smooth', colour: '#fbf3ea', accent: '#5b3324' },
  toppings: [],
  inscription: null,
  backdrop: '#f6e7dd',
  stand: 'porcelain',
  is_cut: false,
  pieces: 6,
  seed: 1,
};

/** Lays `patches` over `base`, later ones winning. Never mutates its arguments. */
export function composeArt(base: ArtPatch, patches: readonly ArtPatch[]): Art {
  return [base, ...patches].reduce<Art>(layPatch, PLAIN_CAKE);
}

function layPatch(art: Art, patch: ArtPatch): Art {
  const { icing, toppings, tiers, tier_count, diameter_cm, ...plain } = patch;
  let nextTiers = tiers ?? art.tiers;
  if (diameter_cm !== undefined) nextTiers = scaleTiers(nextTiers, diameter_cm);
  if (tier_count !== undefined) nextTiers = stackTiers(nextTiers, tier_count);
  const replaced = new Set(toppings?.map((t) => t.kind));
  return {
    ...art,
    ...plain,
    tiers: nextTiers,
    icing: { ...art.icing, ...icing },
    toppings: toppings ? [...art.toppings.filter((t) => !replaced.has(t.kind)), ...toppings] : art.toppings,
  };
}

function scaleTiers(tiers: Tier[], diameterCm: number): Tier[] {
  const factor = diameterCm / (tiers[0]?.diameter_cm ?? diameterCm);
  return tiers.map((tier) => ({ ...tier, diameter_cm: tier.diameter_cm * factor }));
}

function stackTiers(tiers: Tier[], count: number): Tier[] {
  const bottom = tiers[0] ?? { diameter_cm: 18, height_cm: 10 };
  return Array.from({ length: count }, (_, i) => ({ ...bottom, diameter_cm: bottom.diameter_cm * 0.7 ** i }));
}
