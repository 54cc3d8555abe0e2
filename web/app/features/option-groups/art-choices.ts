import type { Art, ArtPatch } from '../../../../api/domains/designs/art.ts';
import type { GroupRole } from '../../../../api/domains/designs/option-groups.ts';

/** Things that an option can draw, ready to pick, by what its group is about. */
export type ArtChoice = { name: string; art: ArtPatch };

const sponge = (name: string, crumb: string, filling: string): ArtChoice => ({
  name,
  art: { sponge: [crumb, crumb, crumb], filling },
});
const style = (name: string, icing: NonNullable<ArtPatch['icing']>): ArtChoice => ({ name, art: { icing } });
const top = (name: string, kind: Art['toppings'][number]['kind']): ArtChoice => ({
  name,
  art: { toppings: [{ kind, amount: 2 }] },
});
const fill = (name: string, filling: string): ArtChoice => ({ name, art: { filling } });

const FLAVOURS = [
  sponge('Vanilla', '#eccb8f', '#fbf3e6'),
  sponge('Chocolate', '#4a2b1e', '#5d3827'),
  sponge('Red velvet', '#8f2532', '#fbf0d9'),
  sponge('Lemon', '#f3dd86', '#f8e08a'),
  sponge('Coffee', '#8a5a35', '#b08660'),
  sponge('Pistachio', '#a9b76a', '#bccb8d'),
  sponge('Carrot', '#c07d3c', '#fbf0d9'),
  sponge('Coconut', '#f5ead0', '#fdfbf7'),
];
const FILLINGS = [
  fill('Cream', '#fbf3e6'),
  fill('Dark ganache', '#2f1a12'),
  fill('Berries', '#c2385b'),
  fill('Mango', '#f6b544'),
  fill('Caramel', '#c98a45'),
  fill('Pistachio', '#bccb8d'),
];
const ICINGS = [
  style('Smooth', { style: 'smooth' }),
  style('Semi-naked', { style: 'semi-naked' }),
  style('Drip', { style: 'drip', accent: '#2f1a12' }),
  style('Swirls', { style: 'swirl' }),
  style('Ruffles', { style: 'ruffle' }),
  style('Rosettes', { style: 'rosette' }),
];
const TOPPINGS = [
  top('Berries', 'berries'),
  top('Fruit', 'fruit'),
  top('Flowers', 'flowers'),
  top('Macarons', 'macarons'),
  top('Nuts', 'nuts'),
  top('Chocolate shards', 'chocolate-shards'),
  top('Sprinkles', 'sprinkles'),
  top('Gold leaf', 'gold-leaf'),
  top('Candles', 'candles'),
  top('Coconut', 'coconut'),
];
const SHAPES: ArtChoice[] = [
  { name: 'Round', art: { shape: 'round' } },
  { name: 'Square', art: { shape: 'square' } },
  { name: 'Heart', art: { shape: 'heart' } },
  { name: 'Sheet', art: { shape: 'sheet' } },
  { name: 'Number', art: { shape: 'number', digits: '5' } },
];
const TIERS: ArtChoice[] = ([1, 2, 3, 4] as const).map((count) => ({
  name: count === 1 ? 'One tier' : `${count} tiers`,
  art: { tier_count: count },
}));
const SIZES: ArtChoice[] = [15, 18, 20, 25, 30].map((cm) => ({ name: `${cm} cm`, art: { diameter_cm: cm } }));
const COLOURS: ArtChoice[] = (
  [
    ['Ivory', '#fbf3e6'],
    ['Blush', '#f5cfd0'],
    ['Rose', '#e79aa8'],
    ['Sky blue', '#b9d7ea'],
    ['Lilac', '#cfc1e6'],
    ['Mint', '#bfdfcd'],
    ['Lemon', '#f8e08a'],
    ['Midnight blue', '#33456b'],
  ] as const
).map(([name, colour]) => ({ name, art: { icing: { colour } } }));
const WORDS: ArtChoice[] = [
  { name: 'Piped in an arc', art: { inscription: { text: '', placement: 'arc', colour: '#5b3324' } } },
  { name: 'On a plaque', art: { inscription: { text: '', placement: 'plaque', colour: '#5b3324' } } },
  { name: 'Gold on a plaque', art: { inscription: { text: '', placement: 'plaque', colour: '#a37a1f' } } },
];

const BY_ROLE: Record<GroupRole, readonly ArtChoice[]> = {
  size: SIZES,
  tiers: TIERS,
  shape: SHAPES,
  flavour: FLAVOURS,
  filling: FILLINGS,
  icing: ICINGS,
  colour: COLOURS,
  topping: TOPPINGS,
  diet: [],
  inscription: WORDS,
  extra: TOPPINGS,
};
export const KINDS_OF_ART = {
  icing: 'Icing',
  topping: 'Toppings',
  flavour: 'Sponge',
  filling: 'Filling',
  colour: 'Icing colour',
  shape: 'Shape',
  tiers: 'Tiers',
  size: 'Size',
  inscription: 'Lettering',
} as const;
export type KindOfArt = keyof typeof KINDS_OF_ART;

export const choicesOf = (kind: KindOfArt): readonly ArtChoice[] => BY_ROLE[kind];
export const kindFor = (role: GroupRole): KindOfArt =>
  role === 'diet' ? 'icing' : role === 'extra' ? 'topping' : role;

/** The parts of a drawing that a kind of choice sets; they go when another of the kind, or nothing, is picked. */
const PARTS: Record<KindOfArt, (art: ArtPatch) => ArtPatch> = {
  icing: ({ icing, ...rest }) => withIcing(rest, { colour: icing?.colour }),
  colour: ({ icing, ...rest }) => withIcing(rest, { style: icing?.style, accent: icing?.accent }),
  topping: ({ toppings: _, ...rest }) => rest,
  flavour: ({ sponge: _, filling: _filling, ...rest }) => rest,
  filling: ({ filling: _, ...rest }) => rest,
  shape: ({ shape: _, digits: _digits, ...rest }) => rest,
  tiers: ({ tier_count: _, tiers: _tiers, ...rest }) => rest,
  size: ({ diameter_cm: _, ...rest }) => rest,
  inscription: ({ inscription: _, ...rest }) => rest,
};

function withIcing(rest: ArtPatch, icing: { [K in keyof Art['icing']]?: Art['icing'][K] | undefined }): ArtPatch {
  const set = Object.entries(icing).filter(([, value]) => value !== undefined);
  return set.length > 0 ? { ...rest, icing: Object.fromEntries(set) } : rest;
}

export const withoutKind = (art: ArtPatch, kind: KindOfArt): ArtPatch => PARTS[kind](art);

/** The option's drawing with another choice of a kind; a colour that was set stays with a new style. */
export function pickArt(art: ArtPatch, kind: KindOfArt, { art: picked }: ArtChoice): ArtPatch {
  const rest = withoutKind(art, kind);
  const icing = picked.icing ? { icing: { ...rest.icing, ...picked.icing } } : {};
  return { ...rest, ...picked, ...icing };
}

/** Whether the option draws this, whatever else it draws. */
export function isPicked(art: ArtPatch, kind: KindOfArt, choice: ArtChoice): boolean {
  return JSON.stringify(sorted(pickArt(art, kind, choice))) === JSON.stringify(sorted(art));
}

/** JSON with its names in order, so that equal drawings are equal texts. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, sorted(one)]),
  );
}
