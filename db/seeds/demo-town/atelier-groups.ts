import { extras, FLAVOURS, one as oneOf, words } from './common-groups.ts';
import { CREAM, noWords, top } from './looks.ts';
import type { GroupSeed } from './types.ts';

/** The size is that of the bottom tier; each further tier adds its own servings. */
const size: GroupSeed = {
  role: 'size',
  name: 'Bottom tier',
  is_required: true,
  options: [
    { name: '20 cm', servings: 20, is_default: true, art: { diameter_cm: 20 } },
    { name: '25 cm', servings: 34, rupees: 2200, units: 2, art: { diameter_cm: 25 } },
    { name: '30 cm', servings: 50, rupees: 4800, units: 4, lead_hours: 96, art: { diameter_cm: 30 } },
  ],
};

/** The full matrix: what depends on tiers, on servings, on the price so far, on letters, and on other choices. */
export const ATELIER_GROUPS: Record<string, GroupSeed> = {
  size,
  tiers: {
    role: 'tiers',
    name: 'Tiers',
    is_required: true,
    options: [
      { name: 'One', tiers: 1, art: { tier_count: 1 } },
      { name: 'Two', tiers: 2, servings: 45, rupees: 2600, units: 2, art: { tier_count: 2 } },
      {
        name: 'Three',
        tiers: 3,
        servings: 80,
        rupees: 5600,
        units: 4,
        lead_hours: 96,
        is_default: true,
        art: { tier_count: 3 },
      },
      { name: 'Four', tiers: 4, servings: 120, rupees: 9800, units: 6, lead_hours: 168, art: { tier_count: 4 } },
    ],
  },
  shape: oneOf('shape', 'Shape', [
    { name: 'Round', art: { shape: 'round' } },
    { name: 'Square', percent: 8, art: { shape: 'square' } },
  ]),
  sponge: oneOf('flavour', 'Sponge', [
    FLAVOURS.vanilla,
    { ...FLAVOURS.lemon, per: 'serving', rupees: 6 },
    { ...FLAVOURS.chocolate, per: 'serving', rupees: 10 },
    { ...FLAVOURS.pistachio, per: 'serving', rupees: 24 },
  ]),
  filling: oneOf('filling', 'Filling', [
    { name: 'Vanilla buttercream', contains: ['milk'], art: { filling: CREAM.ivory } },
    { name: 'Swiss meringue', per: 'serving', rupees: 8, contains: ['eggs', 'milk'], art: { filling: CREAM.snow } },
    { name: 'Raspberry and rose', per: 'serving', rupees: 12, art: { filling: CREAM.raspberry } },
    { name: 'Almond praline', per: 'serving', rupees: 18, contains: ['tree_nuts'], art: { filling: CREAM.coffee } },
  ]),
  finish: {
    ...oneOf('icing', 'Finish', [
      { name: 'Smooth buttercream', art: { icing: { style: 'smooth' } } },
      { name: 'Semi-naked', art: { icing: { style: 'semi-naked' } } },
      { name: 'Hand-pulled ruffles', rupees: 700, lead_hours: 96, art: { icing: { style: 'ruffle' } } },
      { name: 'Rosettes', rupees: 450, art: { icing: { style: 'rosette' } } },
      {
        name: 'Marbled fondant',
        percent: 12.5,
        lead_hours: 72,
        blocks: ['eggless'],
        art: { icing: { style: 'smooth', accent: CREAM.gold } },
      },
    ]),
    is_per_tier: true,
  },
  ruffle: {
    role: 'colour',
    kind: 'colour',
    name: 'Ruffle colour',
    is_required: true,
    when: ['finish', 'Hand-pulled ruffles'],
    options: [
      { name: 'Ivory', is_default: true, art: { icing: { colour: CREAM.ivory } } },
      { name: 'Blush', art: { icing: { colour: CREAM.blush } } },
      { name: 'Sage', art: { icing: { colour: CREAM.sage } } },
    ],
  },
  flowers: {
    role: 'topping',
    name: 'Flowers and gold',
    max: 3,
    options: [
      { name: 'Fresh roses', per: 'tier', rupees: 650, lead_hours: 48, art: { toppings: [top('flowers', 2)] } },
      {
        name: 'Sugar peonies, made by hand',
        per: 'tier',
        rupees: 1400,
        lead_hours: 168,
        units: 1,
        art: { toppings: [top('flowers', 3, CREAM.blush)] },
      },
      { name: 'Gold leaf', per: 'tier', rupees: 380, art: { toppings: [top('gold-leaf', 2)] } },
      { name: 'Figs and berries', percent: 6, art: { toppings: [top('berries', 2, '#6d2440')] } },
    ],
  },
  stand: {
    role: 'extra',
    name: 'Stand to keep overnight',
    when: ['tiers', 'Four'],
    options: [{ name: 'Brass stand, lent', rupees: 900 }],
  },
  egg: {
    role: 'diet',
    name: 'Egg-free',
    options: [{ name: 'Whole cake without eggs', percent: 10, removes: ['eggs'], lead_hours: 72 }],
  },
  lettering: {
    role: 'inscription',
    name: 'Lettering',
    options: [
      { name: 'Piped in buttercream', is_default: true },
      { name: 'Hand-lettered in gold', per: 'char', rupees: 35, art: { inscription: noWords('plaque', '#a37a1f') } },
    ],
  },
  words: words('Names or date', 40),
  extras: extras(
    { name: 'Tasting box two weeks before', rupees: 850 },
    { name: 'Set up at the venue', rupees: 1500, units: 1 },
  ),
};
