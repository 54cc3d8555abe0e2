import { z } from 'zod';
import type { ArtPatch } from './art.ts';

const Colour = z.string().regex(/^#[0-9a-f]{6}$/i, { error: 'must be a colour such as #f6e7dd' });
const Centimetres = (least: number, most: number) =>
  z
    .number({ error: `must be ${least} to ${most} centimetres` })
    .min(least)
    .max(most);

const Tier = z.strictObject({ diameter_cm: Centimetres(6, 90), height_cm: Centimetres(2, 40) });
const Topping = z.strictObject({
  kind: z.enum([
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
  ]),
  colour: Colour.optional(),
  amount: z.union([z.literal(1), z.literal(2), z.literal(3)], { error: 'must be 1, 2 or 3' }),
});

/** What a product or an option draws: the parts of `Art` that it sets. What goes further than the drawing, it clips. */
export const ArtShape = z
  .strictObject({
    form: z.enum(['cake', 'cupcakes', 'tart', 'cone', 'cup', 'tub', 'bread', 'cookies']),
    shape: z.enum(['round', 'square', 'heart', 'number', 'sheet']),
    digits: z.string().regex(/^\d{1,2}$/, { error: 'must be one or two digits' }),
    tiers: z.array(Tier).min(1).max(4),
    tier_count: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)], { error: 'must be 1 to 4' }),
    diameter_cm: Centimetres(6, 90),
    sponge: z.array(Colour).min(1).max(8),
    filling: Colour,
    icing: z
      .strictObject({
        style: z.enum(['smooth', 'semi-naked', 'drip', 'swirl', 'ruffle', 'rosette']),
        colour: Colour,
        accent: Colour,
      })
      .partial(),
    toppings: z.array(Topping).max(10),
    inscription: z
      .strictObject({ text: z.string().max(200), placement: z.enum(['arc', 'plaque']), colour: Colour })
      .nullable(),
    backdrop: Colour,
    stand: z.enum(['porcelain', 'wood', 'glass', 'board', 'none']),
    is_cut: z.boolean(),
    /** The drawing shows up to 24. */
    pieces: z.number({ error: 'must be 1 to 500' }).int().min(1).max(500),
    seed: z.number().int().min(0).max(4_294_967_295),
  })
  .partial()
  .meta({ id: 'Art' }) as unknown as z.ZodType<ArtPatch>;
