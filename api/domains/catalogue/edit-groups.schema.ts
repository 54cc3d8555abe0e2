import { z } from 'zod';
import { Id, Instant, PathId } from '../../platform/shapes.ts';
import { line } from '../../platform/text.ts';
import { ArtShape } from '../designs/art.schema.ts';
import { ALLERGENS, DIETS, GROUP_ROLES } from '../designs/option-groups.ts';
import {
  Allergens,
  ArtOut,
  CapacityUnits,
  Diets,
  LeadMinutes,
  MAX_MINOR,
  Recipe,
  RecipeOut,
  Servings,
  Version,
  WorkUnits,
  WorkUnitsOut,
  whole,
} from './edit-shapes.ts';

export const GroupParams = z.strictObject({ id: PathId, group: PathId });
export const OptionParams = z.strictObject({ id: PathId, option: PathId });

const PRICE_MODES = ['flat', 'per_serving', 'per_tier', 'percent', 'per_char'] as const;
const GROUP_KINDS = ['choice', 'text', 'colour', 'image'] as const;
/** Those that inscription.ts knows; none is the piping font's. */
const SCRIPTS = [
  'Latin',
  'Arabic',
  'Bengali',
  'Cyrillic',
  'Devanagari',
  'Greek',
  'Gujarati',
  'Han',
  'Hebrew',
  'Kannada',
  'Malayalam',
  'Tamil',
  'Telugu',
] as const;
export type Script = (typeof SCRIPTS)[number];

const Price = whole(-MAX_MINOR, MAX_MINOR).meta({
  description: 'Minor units (of the whole, a serving, a tier, a character); with percent, hundredths of a per cent',
});

const optionFields = {
  name: line(80),
  price_mode: z.enum(PRICE_MODES),
  price: Price,
  price_by_size: z
    .record(z.string().regex(/^\d{1,15}$/, { error: 'must be the id of a size' }), Price)
    .nullable()
    .meta({ description: 'Option id of a size → price instead of `price`' }),
  is_default: z.boolean(),
  is_available: z.boolean(),
  servings: Servings,
  tiers: whole(1, 8).nullable(),
  lead_time_minutes: LeadMinutes,
  capacity_units: CapacityUnits,
  work_units: WorkUnits,
  contains: Allergens,
  may_contain: Allergens,
  removes: Allergens,
  blocks_diets: Diets,
  recipe: Recipe,
  art: ArtShape,
};

const TextRule = z.strictObject({
  max_length: whole(1, 500),
  lines: whole(1, 10),
  scripts: z.array(z.enum(SCRIPTS)).max(13),
});

const groupFields = {
  role: z.enum(GROUP_ROLES),
  kind: z.enum(GROUP_KINDS),
  name: line(80),
  is_required: z.boolean(),
  min_choices: whole(0, 100),
  max_choices: whole(0, 100),
  max_each: whole(1, 100),
  free_up_to: whole(0, 100),
  applies_per_tier: z.boolean(),
  visible_when: z.strictObject({ group_id: Id, option_id: Id }).nullable(),
  text: TextRule.nullable(),
};

export const NewOptionGroup = z
  .strictObject({ ...groupFields, options: z.array(z.strictObject(optionFields)).max(100) })
  .meta({ id: 'NewOptionGroup' });

export const OptionGroupChange = z
  .strictObject({
    version: Version,
    ...groupFields,
    options: z
      .array(z.strictObject({ id: Id.optional().meta({ description: 'Left out: a new one' }), ...optionFields }))
      .max(100)
      .meta({ description: 'In order. Those that are missing are deleted' }),
  })
  .meta({ id: 'OptionGroupChange' });

export const OptionAvailability = z
  .strictObject({
    is_available: z.boolean().optional(),
    suspended_until: Instant.nullable().optional().meta({ description: 'Sold out until then; null: not for a time' }),
  })
  .refine((body) => body.is_available !== undefined || body.suspended_until !== undefined, {
    error: 'needs is_available or suspended_until',
  });

const StoreOption = z
  .object({
    id: Id,
    name: z.string(),
    price_mode: z.enum(PRICE_MODES),
    price: z.number().int(),
    price_by_size: z.record(z.string(), z.number().int()).nullable(),
    is_default: z.boolean(),
    is_available: z.boolean(),
    suspended_until: Instant.nullable(),
    servings: z.number().int().nullable(),
    tiers: z.number().int().nullable(),
    lead_time_minutes: z.number().int(),
    capacity_units: z.number().int(),
    work_units: WorkUnitsOut,
    contains: z.array(z.enum(ALLERGENS)),
    may_contain: z.array(z.enum(ALLERGENS)),
    removes: z.array(z.enum(ALLERGENS)),
    blocks_diets: z.array(z.enum(DIETS)),
    recipe: RecipeOut,
    art: ArtOut,
  })
  .meta({ id: 'StoreOption' });

/** A group as its store edits it: unlike what customers get, an option says whether it is sold out or only until when. */
export const StoreOptionGroup = z
  .object({
    id: Id,
    version: z.number().int(),
    role: z.enum(GROUP_ROLES),
    kind: z.enum(GROUP_KINDS),
    name: z.string(),
    is_required: z.boolean(),
    min_choices: z.number().int(),
    max_choices: z.number().int(),
    max_each: z.number().int(),
    free_up_to: z.number().int(),
    applies_per_tier: z.boolean(),
    visible_when: z.object({ group_id: Id, option_id: Id }).nullable(),
    text: z
      .object({ max_length: z.number().int(), lines: z.number().int(), scripts: z.array(z.enum(SCRIPTS)) })
      .nullable(),
    options: z.array(StoreOption),
    used_by: z
      .array(z.object({ id: Id, name: z.string(), status: z.enum(['draft', 'active', 'archived']) }))
      .meta({ description: 'The first twenty' }),
    used_by_count: z.number().int(),
    warnings: z.array(z.string()).meta({ description: 'What works, but probably not as meant' }),
  })
  .meta({ id: 'StoreOptionGroup' });

export const StoreOptionGroups = z.object({ items: z.array(StoreOptionGroup) });
