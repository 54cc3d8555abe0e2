import { CREAM, CRUMB, top } from './looks.ts';
import type { GroupSeed, OptionSeed } from './types.ts';

/** Groups that many bakers ask the same way; each store sets its own prices. */

/** [centimetres, servings, rupees on top] */
export const roundSizes = (...sizes: [cm: number, servings: number, rupees: number, units?: number][]): GroupSeed => ({
  role: 'size',
  name: 'Size',
  is_required: true,
  options: sizes.map(([cm, servings, rupees, units = 0], i) => ({
    name: `${cm} cm`,
    servings,
    rupees,
    units,
    is_default: i === 0,
    art: { diameter_cm: cm },
  })),
});

/** [name, pieces, rupees on top] */
export const boxes = (
  name: string,
  ...sizes: [name: string, pieces: number, rupees: number, units?: number][]
): GroupSeed => ({
  role: 'size',
  name,
  is_required: true,
  options: sizes.map(([label, pieces, rupees, units = 0], i) => ({
    name: label,
    servings: pieces,
    rupees,
    units,
    is_default: i === 0,
    art: { pieces },
  })),
});

export const one = (role: GroupSeed['role'], name: string, options: OptionSeed[]): GroupSeed => ({
  role,
  name,
  is_required: true,
  options: options.map((option, i) => ({ ...option, is_default: i === 0 })),
});

export const words = (name = 'Words on the cake', max = 30, options: OptionSeed[] = []): GroupSeed => ({
  role: 'inscription',
  kind: 'text',
  name,
  text: { max },
  options,
});

export const eggFree = (rupees: number): GroupSeed => ({
  role: 'diet',
  name: 'Egg-free',
  options: [{ name: 'Bake it without eggs', rupees, removes: ['eggs'], may_contain: ['soy'] }],
});

export const shapes = (rupees: number): GroupSeed =>
  one('shape', 'Shape', [
    { name: 'Round', art: { shape: 'round' } },
    { name: 'Heart', rupees, art: { shape: 'heart' } },
    { name: 'Square', rupees: Math.round(rupees / 2), art: { shape: 'square' } },
  ]);

export const icings = (...rupees: [swirl: number, drip: number, ruffle: number]): GroupSeed =>
  one('icing', 'Icing', [
    { name: 'Smooth buttercream', art: { icing: { style: 'smooth' } } },
    { name: 'Semi-naked', art: { icing: { style: 'semi-naked' } } },
    { name: 'Piped swirls', rupees: rupees[0], art: { icing: { style: 'swirl' } } },
    {
      name: 'Chocolate drip',
      rupees: rupees[1],
      contains: ['milk', 'soy'],
      art: { icing: { style: 'drip', accent: CREAM.dark } },
    },
    { name: 'Ruffles', rupees: rupees[2], lead_hours: 36, art: { icing: { style: 'ruffle' } } },
  ]);

export const colours = (...names: (keyof typeof SWATCHES)[]): GroupSeed => ({
  role: 'colour',
  kind: 'colour',
  name: 'Colour',
  options: names.map((name) => ({ name: SWATCHES[name][0], art: { icing: { colour: SWATCHES[name][1] } } })),
});

const SWATCHES = {
  ivory: ['Ivory', CREAM.ivory],
  blush: ['Blush', CREAM.blush],
  rose: ['Rose', CREAM.rose],
  sky: ['Sky blue', CREAM.sky],
  lilac: ['Lilac', CREAM.lilac],
  mint: ['Mint', CREAM.mint],
  sage: ['Sage', CREAM.sage],
  lemon: ['Lemon', CREAM.lemon],
  peach: ['Peach', CREAM.peach],
  navy: ['Midnight blue', CREAM.navy],
  mango: ['Mango', CREAM.mango],
  raspberry: ['Raspberry', CREAM.raspberry],
} as const;

const TOPPINGS = {
  berries: { name: 'Fresh strawberries', rupees: 160, art: { toppings: [top('berries', 2)] } },
  fruit: { name: 'Seasonal fruit', rupees: 140, art: { toppings: [top('fruit', 2)] } },
  shards: {
    name: 'Dark chocolate shards',
    rupees: 120,
    contains: ['soy'],
    may_contain: ['milk'],
    art: { toppings: [top('chocolate-shards', 2)] },
  },
  macarons: {
    name: 'Four macarons',
    rupees: 280,
    contains: ['eggs', 'tree_nuts', 'milk'],
    blocks: ['nut_free'],
    art: { toppings: [top('macarons', 1)] },
  },
  nuts: { name: 'Roasted hazelnuts', rupees: 130, contains: ['tree_nuts'], art: { toppings: [top('nuts', 2)] } },
  sprinkles: { name: 'Sprinkles', rupees: 40, art: { toppings: [top('sprinkles', 2)] } },
  flowers: { name: 'Fresh pesticide-free roses', rupees: 320, lead_hours: 24, art: { toppings: [top('flowers', 2)] } },
  gold: { name: 'Edible gold leaf', rupees: 220, art: { toppings: [top('gold-leaf', 1)] } },
  coconut: { name: 'Toasted coconut', rupees: 60, art: { toppings: [top('coconut', 2)] } },
} satisfies Record<string, OptionSeed>;

type ToppingPrices = {
  free?: number;
  max?: number;
  /** Turns the town's usual prices into the store's. */
  scale?: number;
  /** A larger cake takes more: name of a size → times the price. */
  bySize?: Record<string, number>;
};

const toFive = (rupees: number) => Math.round(rupees / 5) * 5;

/** Up to three of those named; the first `free` are included. */
export const toppings = (
  names: (keyof typeof TOPPINGS)[],
  { free = 0, scale = 1, max = 3, bySize = {} }: ToppingPrices = {},
): GroupSeed => ({
  role: 'topping',
  name: 'Toppings',
  max,
  free,
  options: names.map((name) => {
    const option: OptionSeed = TOPPINGS[name];
    const rupees = toFive((option.rupees ?? 0) * scale);
    const by_size = Object.fromEntries(Object.entries(bySize).map(([size, times]) => [size, toFive(rupees * times)]));
    return { ...option, rupees, by_size };
  }),
});

export const extras = (...more: OptionSeed[]): GroupSeed => ({
  role: 'extra',
  name: 'Extras',
  max: 4,
  max_each: 4,
  options: [
    { name: 'Six slim candles', rupees: 30, art: { toppings: [top('candles', 1)] } },
    { name: 'Cake knife and plates for ten', rupees: 60 },
    ...more,
  ],
});

export const FLAVOURS = {
  vanilla: {
    name: 'Vanilla bean',
    art: { sponge: [CRUMB.vanilla, CRUMB.vanilla, CRUMB.vanilla], filling: CREAM.ivory },
  },
  chocolate: {
    name: 'Dark chocolate',
    art: { sponge: [CRUMB.chocolate, CRUMB.chocolate, CRUMB.chocolate], filling: CREAM.cocoa },
  },
  velvet: { name: 'Red velvet', art: { sponge: [CRUMB.velvet, CRUMB.velvet, CRUMB.velvet], filling: CREAM.cheese } },
  lemon: {
    name: 'Lemon and poppy seed',
    art: { sponge: [CRUMB.lemon, CRUMB.lemon, CRUMB.lemon], filling: CREAM.lemon },
  },
  coffee: { name: 'Filter coffee', art: { sponge: [CRUMB.coffee, CRUMB.coffee, CRUMB.coffee], filling: CREAM.coffee } },
  carrot: {
    name: 'Carrot and walnut',
    contains: ['tree_nuts'],
    art: { sponge: [CRUMB.carrot, CRUMB.carrot, CRUMB.carrot], filling: CREAM.cheese },
  },
  pistachio: {
    name: 'Pistachio and cardamom',
    contains: ['tree_nuts'],
    art: { sponge: [CRUMB.pistachio, CRUMB.pistachio, CRUMB.pistachio], filling: CREAM.pistachio },
  },
  orange: {
    name: 'Orange and almond',
    contains: ['tree_nuts'],
    art: { sponge: [CRUMB.orange, CRUMB.orange, CRUMB.orange], filling: CREAM.peach },
  },
} satisfies Record<string, OptionSeed>;

/** The store's own prices beside the names. */
export const flavours = (prices: Partial<Record<keyof typeof FLAVOURS, number>>): GroupSeed =>
  one(
    'flavour',
    'Sponge',
    Object.entries(prices).map(([key, rupees]) => ({ ...FLAVOURS[key as keyof typeof FLAVOURS], rupees })),
  );

const FILLINGS = {
  cream: { name: 'Vanilla custard cream', art: { filling: CREAM.ivory } },
  ganache: { name: 'Dark ganache', contains: ['milk', 'soy'], art: { filling: CREAM.dark } },
  strawberry: { name: 'Strawberry compote', art: { filling: CREAM.raspberry } },
  mango: { name: 'Alphonso mango curd', contains: ['milk'], art: { filling: CREAM.mango } },
  caramel: { name: 'Salted caramel', contains: ['milk'], art: { filling: CREAM.caramel } },
  hazelnut: { name: 'Hazelnut praline', contains: ['tree_nuts', 'milk'], art: { filling: CREAM.coffee } },
} satisfies Record<string, OptionSeed>;

export const fillings = (prices: Partial<Record<keyof typeof FILLINGS, number>>, per?: 'serving'): GroupSeed =>
  one(
    'filling',
    'Filling',
    Object.entries(prices).map(([key, rupees]) => ({ ...FILLINGS[key as keyof typeof FILLINGS], rupees, per })),
  );
