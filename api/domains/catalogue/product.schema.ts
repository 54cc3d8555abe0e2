import { z } from 'zod';
import { Photo } from '../../platform/picture-shapes.ts';
import { Day, Id, Instant, Money } from '../../platform/shapes.ts';
import { ALLERGENS, DIETS, WORK_KINDS } from '../designs/option-groups.ts';

const Allergens = z.array(z.enum(ALLERGENS));
const Diets = z.array(z.enum(DIETS));
const Work = z.partialRecord(z.enum(WORK_KINDS), z.number().int());
const Art = z.record(z.string(), z.unknown());

/** Of the opening design and of every other one alike: see `option-groups.ts`. */
const OptionOut = z
  .object({
    id: Id,
    name: z.string(),
    price_mode: z.enum(['flat', 'per_serving', 'per_tier', 'percent', 'per_char']),
    price: z.number().int().meta({ description: 'Minor units; with percent, hundredths of a per cent' }),
    price_by_size: z.record(z.string(), z.number().int()).nullable(),
    is_default: z.boolean(),
    is_available: z.boolean(),
    servings: z.number().int().nullable(),
    tiers: z.number().int().nullable(),
    lead_time_minutes: z.number().int(),
    capacity_units: z.number().int(),
    work_units: Work,
    contains: Allergens,
    may_contain: Allergens,
    removes: Allergens,
    blocks_diets: Diets,
    art: Art,
  })
  .meta({ id: 'Option' });

export const OptionGroupOut = z
  .object({
    id: Id,
    role: z.enum([
      'size',
      'tiers',
      'shape',
      'flavour',
      'filling',
      'icing',
      'colour',
      'topping',
      'diet',
      'inscription',
      'extra',
    ]),
    kind: z.enum(['choice', 'text', 'colour', 'image']),
    name: z.string(),
    is_required: z.boolean(),
    min_choices: z.number().int(),
    max_choices: z.number().int(),
    max_each: z.number().int(),
    free_up_to: z.number().int(),
    applies_per_tier: z.boolean(),
    visible_when: z.object({ group_id: Id, option_id: Id }).nullable(),
    text: z.object({ max_length: z.number(), lines: z.number(), scripts: z.array(z.string()) }).nullable(),
    options: z.array(OptionOut),
  })
  .meta({ id: 'OptionGroup' });

const safety = { contains: Allergens, may_contain: Allergens, diets: Diets };
const production = {
  servings: z.number().int().nullable(),
  lead_time_minutes: z.number().int(),
  capacity_units: z.number().int(),
  work_units: Work,
};

export const ProductPage = z
  .object({
    id: Id,
    slug: z.string(),
    name: z.string(),
    description: z.string(),
    kind: z.enum(['standard', 'signature', 'custom']),
    category: z.object({ slug: z.string(), name: z.string() }),
    store: z.object({
      id: Id,
      slug: z.string(),
      name: z.string(),
      district: z.string(),
      city: z.string(),
      timezone: z.string(),
      offers_delivery: z.boolean(),
      offers_pickup: z.boolean(),
      prices_include_tax: z.boolean(),
      lead_time_minutes: z.number().int(),
    }),
    currency: z.string(),
    price_minor: z.number().int().meta({ description: 'Before any choice, in minor units' }),
    ...safety,
    ...production,
    ingredients: z.string(),
    occasions: z.array(z.string()),
    flavours: z.array(z.string()),
    is_available: z.boolean(),
    stock: z.number().int().nullable(),
    art: Art,
    opening: z
      .object({ price: Money, ...safety, contains_egg: z.boolean(), mark: z.enum(['veg', 'non_veg']), ...production })
      .meta({ description: 'What the design comes to that the page opens with' }),
    earliest: z.object({ day: Day, label: z.string(), starts_at: Instant, ends_at: Instant }).nullable(),
    picture: z.object({ url: z.string(), alt: z.string() }).meta({ description: 'The drawing of the opening design' }),
    pictures: z.array(Photo).meta({ description: 'Photographs, in the store’s order' }),
    groups: z.array(OptionGroupOut),
  })
  .meta({ id: 'Product' });
