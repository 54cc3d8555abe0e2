/** A design from anywhere, made safe to draw: known words, hex colours, sizes a bakery could bake. */
import { type Art, type IcingStyle, PLAIN_CAKE, type Tier, type ToppingKind } from '../art.ts';
import { hex } from './colour.ts';

const FORMS: readonly Art['form'][] = ['cake', 'cupcakes', 'tart', 'cone', 'cup', 'tub', 'bread', 'cookies'];
const SHAPES: readonly Art['shape'][] = ['round', 'square', 'heart', 'number', 'sheet'];
const STYLES: readonly IcingStyle[] = ['smooth', 'semi-naked', 'drip', 'swirl', 'ruffle', 'rosette'];
const STANDS: readonly Art['stand'][] = ['porcelain', 'wood', 'glass', 'board', 'none'];
const KINDS: readonly ToppingKind[] = [
  'berries',
  'macarons',
  'nuts',
  'chocolate-shards',
  'sprinkles',
  'flowers',
  'gold-leaf',
  'candles',
  'fruit',
  'coconut',
];

export function cleanArt(art: Art): Art {
  const plain = PLAIN_CAKE;
  const digits = String(art.digits ?? '')
    .replace(/\D/g, '')
    .slice(0, 2);
  const sponge = (art.sponge?.length ? art.sponge : plain.sponge).slice(0, 8).map((c) => hex(c));
  return {
    form: known(FORMS, art.form),
    shape: known(SHAPES, art.shape),
    digits: digits || plain.digits,
    tiers: (art.tiers?.length ? art.tiers : plain.tiers).slice(0, 4).map(cleanTier),
    sponge,
    filling: hex(art.filling, plain.filling),
    icing: {
      style: known(STYLES, art.icing?.style),
      colour: hex(art.icing?.colour, plain.icing.colour),
      accent: hex(art.icing?.accent, plain.icing.accent),
    },
    toppings: (art.toppings ?? []).filter((t) => KINDS.includes(t.kind)).map(cleanTopping),
    inscription: cleanInscription(art.inscription),
    backdrop: hex(art.backdrop, plain.backdrop),
    stand: known(STANDS, art.stand),
    is_cut: art.is_cut === true,
    pieces: Math.round(within(art.pieces, 1, 24, plain.pieces)),
    seed: Math.round(within(art.seed, 0, 4294967295, 1)),
  };
}

function known<T>(words: readonly T[], word: unknown): T {
  return words.find((w) => w === word) ?? (words[0] as T);
}

function within(value: unknown, low: number, high: number, fallback: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : fallback;
}

function cleanTier(tier: Tier): Tier {
  return { diameter_cm: within(tier?.diameter_cm, 6, 90, 18), height_cm: within(tier?.height_cm, 2, 40, 10) };
}

function cleanTopping({ kind, colour, amount }: Art['toppings'][number]): Art['toppings'][number] {
  const safe = colour === undefined ? undefined : hex(colour, '');
  return { kind, amount: amount === 1 || amount === 3 ? amount : 2, ...(safe ? { colour: safe } : {}) };
}

function cleanInscription(words: Art['inscription']): Art['inscription'] {
  const text = String(words?.text ?? '')
    .slice(0, 200)
    .replace(/\s+/g, ' ')
    .trim();
  if (!words || !text) return null;
  return { text, placement: words.placement === 'plaque' ? 'plaque' : 'arc', colour: hex(words.colour, '#5b3324') };
}
