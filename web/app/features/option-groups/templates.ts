import type { ArtPatch } from '../../../../api/domains/designs/art.ts';
import { emptyGroup, emptyOption, type GroupDraft, nextKey, type OptionDraft } from './draft.ts';

type Row = Partial<OptionDraft> & { name: string };
type Template = { name: string; words: string; group: Partial<Omit<GroupDraft, 'options'>>; rows: Row[] };

const one = { is_required: true, min_choices: '1' } as const;
const size = (cm: number, servings: number): Row => ({
  name: `${cm} cm`,
  servings: String(servings),
  art: { diameter_cm: cm },
});
const flavour = (name: string, sponge: string, filling: string): Row => ({
  name,
  art: { sponge: [sponge, sponge, sponge], filling },
});
const filling = (name: string, colour: string, more: Partial<OptionDraft> = {}): Row => ({
  name,
  ...more,
  art: { filling: colour },
});
const icing = (name: string, art: NonNullable<ArtPatch['icing']>, more: Partial<OptionDraft> = {}): Row => ({
  name,
  ...more,
  art: { icing: art },
});
const colour = (name: string, hex: string): Row => ({ name, art: { icing: { colour: hex } } });
type Topping = NonNullable<ArtPatch['toppings']>[number];
const topping = (name: string, kind: Topping['kind'], more: Partial<OptionDraft> = {}): Row => ({
  name,
  ...more,
  art: { toppings: [{ kind, amount: 2 }] },
});
const tiers = (name: string, count: 1 | 2 | 3, servings: number): Row => ({
  name,
  tiers: String(count),
  servings: String(servings),
  art: { tier_count: count },
});

/** Groups that most bakers ask the same way. Prices are the store's own, and so are servings: these are a first guess. */
export const TEMPLATES = {
  sizes: {
    name: 'Sizes',
    words: 'How large the cake is and for how many. Correct the servings to yours.',
    group: { role: 'size', name: 'Size', ...one },
    rows: [size(15, 8), size(18, 12), size(20, 16), size(25, 28)],
  },
  flavours: {
    name: 'Flavours',
    words: 'The sponge, one of several.',
    group: { role: 'flavour', name: 'Flavour', ...one },
    rows: [
      flavour('Vanilla', '#eccb8f', '#fbf3e6'),
      flavour('Chocolate', '#4a2b1e', '#5d3827'),
      flavour('Red velvet', '#8f2532', '#fbf0d9'),
      flavour('Lemon', '#f3dd86', '#f8e08a'),
    ],
  },
  fillings: {
    name: 'Fillings',
    words: 'What is between the layers.',
    group: { role: 'filling', name: 'Filling', ...one },
    rows: [
      filling('Vanilla cream', '#fbf3e6', { contains: ['milk'] }),
      filling('Chocolate ganache', '#2f1a12', { contains: ['milk', 'soy'] }),
      filling('Strawberry compote', '#c2385b'),
      filling('Hazelnut praline', '#b08660', { contains: ['milk', 'tree_nuts'] }),
    ],
  },
  icing: {
    name: 'Icing',
    words: 'How the outside is finished.',
    group: { role: 'icing', name: 'Icing', ...one },
    rows: [
      icing('Smooth buttercream', { style: 'smooth' }),
      icing('Semi-naked', { style: 'semi-naked' }),
      icing('Chocolate drip', { style: 'drip', accent: '#2f1a12' }, { contains: ['milk', 'soy'] }),
      icing('Piped swirls', { style: 'swirl' }),
      icing('Ruffles', { style: 'ruffle' }),
    ],
  },
  colour: {
    name: 'Colour',
    words: 'The colour of the icing, from your own palette.',
    group: { role: 'colour', kind: 'colour', name: 'Colour' },
    rows: [
      colour('Ivory', '#fbf3e6'),
      colour('Blush', '#f5cfd0'),
      colour('Sky blue', '#b9d7ea'),
      colour('Mint', '#bfdfcd'),
      colour('Lilac', '#cfc1e6'),
    ],
  },
  toppings: {
    name: 'Toppings',
    words: 'Up to three things on top.',
    group: { role: 'topping', name: 'Toppings', max_choices: '3' },
    rows: [
      topping('Fresh berries', 'berries'),
      topping('Chocolate shards', 'chocolate-shards', { contains: ['soy'], may_contain: ['milk'] }),
      topping('Macarons', 'macarons', { contains: ['eggs', 'milk', 'tree_nuts'], blocks_diets: ['nut_free'] }),
      topping('Roasted hazelnuts', 'nuts', { contains: ['tree_nuts'] }),
      topping('Fresh flowers', 'flowers', { lead_time: '24' }),
    ],
  },
  words: {
    name: 'Words on the cake',
    words: 'What is piped on top, with a limit.',
    group: { role: 'inscription', kind: 'text', name: 'Words on the cake' },
    rows: [],
  },
  tiers: {
    name: 'Tiers',
    words: 'One to three tiers. Other groups can then be paid for every tier.',
    group: { role: 'tiers', name: 'Tiers', ...one },
    rows: [tiers('One tier', 1, 20), tiers('Two tiers', 2, 45), tiers('Three tiers', 3, 80)],
  },
  dietary: {
    name: 'Dietary',
    words: 'What the recipe can leave out. A trace stays possible, and is said.',
    group: { role: 'diet', name: 'Dietary' },
    rows: [{ name: 'Bake it without eggs', removes: ['eggs'], may_contain: ['soy'] }],
  },
  extras: {
    name: 'Candles and extras',
    words: 'What goes into the box, some of it more than once.',
    group: { role: 'extra', name: 'Candles and extras', max_choices: '4', max_each: '4' },
    rows: [
      { name: 'Six slim candles', art: { toppings: [{ kind: 'candles', amount: 1 }] } },
      { name: 'Cake knife' },
      { name: 'Handwritten card' },
    ],
  },
} satisfies Record<string, Template>;

export type TemplateName = keyof typeof TEMPLATES;
export const TEMPLATE_NAMES = Object.keys(TEMPLATES) as TemplateName[];

/** A group to begin with; an empty one for a word that names no template. */
export function draftFrom(name: string | null): GroupDraft {
  const template: Template | undefined =
    name !== null && Object.hasOwn(TEMPLATES, name) ? TEMPLATES[name as TemplateName] : undefined;
  if (!template) return { ...emptyGroup(), options: [emptyOption(nextKey([]))] };
  const isOne = template.group.is_required === true;
  const first = nextKey([]);
  const options = template.rows.map((row, i) => ({
    ...emptyOption(first + i),
    is_default: isOne && i === 0,
    ...row,
  }));
  return { ...emptyGroup(), ...template.group, options };
}
