import { type Art, type ArtPatch, composeArt } from '../../../../api/domains/designs/art.ts';
import { readCount, readQuantity } from './amounts.ts';
import { type Fields, rowsOf, withRows } from './fields.ts';

/** The drawing of a product as fields of its form, and back. Pure. */
export const FORMS = ['cake', 'cupcakes', 'tart', 'cone', 'cup', 'tub', 'bread', 'cookies'] as const;
export const SHAPES = ['round', 'square', 'heart', 'number', 'sheet'] as const;
export const ICINGS = ['smooth', 'semi-naked', 'drip', 'swirl', 'ruffle', 'rosette'] as const;
export const STANDS = ['porcelain', 'wood', 'glass', 'board', 'none'] as const;
export const TOPPINGS = [
  'berries',
  'fruit',
  'flowers',
  'macarons',
  'nuts',
  'chocolate-shards',
  'sprinkles',
  'gold-leaf',
  'candles',
  'coconut',
] as const;

const tenth = (value: number) => String(Math.round(value * 10) / 10);
const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
/** A colour field knows only #rrggbb. */
const plainHex = (colour: string) => (/^#[0-9a-f]{6}$/i.test(colour) ? colour.toLowerCase() : '#f6e7dd');

/** Everything that a product draws; what it doesn't say is as the plain cake has it. */
export function artFields(patch: ArtPatch): [string, string][] {
  const art = composeArt(patch, []);
  const words = art.inscription;
  const plain: [string, string][] = [
    ['art.form', art.form],
    ['art.shape', art.shape],
    ['art.digits', art.digits],
    ['art.filling', plainHex(art.filling)],
    ['art.icing_style', art.icing.style],
    ['art.icing_colour', plainHex(art.icing.colour)],
    ['art.icing_accent', plainHex(art.icing.accent)],
    ['art.words', words?.text ?? ''],
    ['art.words_placement', words?.placement ?? 'arc'],
    ['art.words_colour', plainHex(words?.colour ?? '#5b3324')],
    ['art.backdrop', plainHex(art.backdrop)],
    ['art.stand', art.stand],
    ['art.pieces', String(art.pieces)],
    ['art.seed', String(art.seed)],
  ];
  if (art.is_cut) plain.push(['art.is_cut', 'on']);
  let fields: Fields = new URLSearchParams(plain);
  fields = withRows(fields, 'art.tiers', art.tiers.slice(0, 4).map(tierRow));
  fields = withRows(
    fields,
    'art.sponge',
    art.sponge.slice(0, 8).map((colour) => ({ colour: plainHex(colour) })),
  );
  return [...withRows(fields, 'art.toppings', art.toppings.slice(0, 10).map(toppingRow))];
}

const tierRow = ({ diameter_cm, height_cm }: Art['tiers'][number]) => ({
  diameter_cm: tenth(within(diameter_cm, 6, 90)),
  height_cm: tenth(within(height_cm, 2, 40)),
});

const toppingRow = ({ kind, amount, colour }: Art['toppings'][number]) => ({
  kind,
  amount: String(amount),
  colour: plainHex(colour ?? '#c2375b'),
  ...(colour !== undefined && { is_coloured: 'on' }),
});

/** What the form says to draw; a field that can't be read is left to the drawing, which knows what to do without. */
export function readArt(fields: Fields): ArtPatch {
  const of = (name: string) => (fields.get(`art.${name}`) ?? '').trim();
  const sponge = rowsOf(fields, 'art.sponge').map(({ colour = '' }) => plainHex(colour));
  const tiers = rowsOf(fields, 'art.tiers').map(readTier);
  return {
    form: oneOf(FORMS, of('form')),
    shape: oneOf(SHAPES, of('shape')),
    digits: of('digits').replace(/\D/g, '').slice(0, 2) || '1',
    ...(tiers.length > 0 && { tiers }),
    ...(sponge.length > 0 && { sponge }),
    filling: plainHex(of('filling')),
    icing: {
      style: oneOf(ICINGS, of('icing_style')),
      colour: plainHex(of('icing_colour')),
      accent: plainHex(of('icing_accent')),
    },
    toppings: rowsOf(fields, 'art.toppings').map(readTopping),
    inscription:
      of('words') === ''
        ? null
        : {
            text: of('words'),
            placement: of('words_placement') === 'plaque' ? 'plaque' : 'arc',
            colour: plainHex(of('words_colour')),
          },
    backdrop: plainHex(of('backdrop')),
    stand: oneOf(STANDS, of('stand')),
    is_cut: fields.has('art.is_cut'),
    pieces: within(readCount(of('pieces')) ?? 6, 1, 24),
    seed: within(readCount(of('seed')) ?? 1, 0, 4_294_967_295),
  };
}

const oneOf = <T extends string>(words: readonly T[], word: string): T =>
  words.find((one) => one === word) ?? (words[0] as T);

const readTier = ({ diameter_cm = '', height_cm = '' }: Record<string, string>) => ({
  diameter_cm: within(readQuantity(diameter_cm) ?? 18, 6, 90),
  height_cm: within(readQuantity(height_cm) ?? 10, 2, 40),
});

function readTopping({ kind = '', amount, colour = '', is_coloured }: Record<string, string>) {
  return {
    kind: oneOf(TOPPINGS, kind),
    amount: (amount === '1' ? 1 : amount === '3' ? 3 : 2) as 1 | 2 | 3,
    ...(is_coloured && { colour: plainHex(colour) }),
  };
}
