import { z } from 'zod';
import { Id, Money } from '../../platform/shapes.ts';
import { ALLERGENS, DIETS, GROUP_ROLES } from './option-groups.ts';

/** Only the outer bounds: what a group and its words allow is said by `priceDesign`, choice by choice. */
export const Selections = z
  .array(
    z.strictObject({
      group_id: Id,
      option_ids: z.array(Id).max(100).optional(),
      text: z.string().max(2000, { error: 'must have at most 2000 characters' }).optional(),
    }),
  )
  .max(60);

export const QuoteBody = z.strictObject({
  selections: Selections,
  quantity: z.number({ error: 'must be a whole number from 1 to 99' }).int().min(1).max(99).default(1),
});

const Allergens = z.array(z.enum(ALLERGENS));
const Diets = z.array(z.enum(DIETS));

/** One group's choices with what each adds to the price of one piece. */
const ChosenGroup = z
  .object({
    group_id: z.number(),
    group: z.string(),
    role: z.enum(GROUP_ROLES),
    choices: z.array(z.object({ option_id: z.number(), name: z.string(), quantity: z.number(), price: Money })),
    text: z.string().nullable(),
    price: Money,
  })
  .meta({ id: 'ChosenGroup' });

const DesignError = z
  .object({ code: z.string(), group_id: z.number().nullable(), field: z.string(), message: z.string() })
  .meta({ id: 'DesignError' });

export const DesignQuote = z
  .object({
    product_id: z.number(),
    is_valid: z.boolean(),
    errors: z.array(DesignError),
    quantity: z.number(),
    unit_price: Money,
    total: Money,
    choices: z.array(ChosenGroup),
    /** In their canonical order and form. */
    selections: Selections,
    inscription: z.string().nullable(),
    servings: z.number().nullable().meta({ description: 'Of one piece' }),
    tiers: z.number(),
    contains: Allergens,
    may_contain: Allergens,
    diets: Diets,
    lead_time_minutes: z.number(),
    capacity_units: z.number().meta({ description: 'Of all pieces' }),
    drawing_url: z.string(),
    drawing_description: z.string(),
  })
  .meta({ id: 'DesignQuote' });

const drawing = {
  s: z
    .string()
    .max(4000)
    .default('')
    .meta({ description: 'Selections, such as 12:40,41; without it the opening design' }),
  v: z.string().max(64).optional().meta({ description: 'Any version: with it the picture may be kept for ever' }),
};
export const SvgQuery = z.strictObject({ ...drawing, detail: z.enum(['full', 'thumb']).default('full') });
export const PngQuery = z.strictObject({
  ...drawing,
  width: z.coerce.number({ error: 'must be a number of pixels' }).int().min(160).max(1200).default(600),
});
