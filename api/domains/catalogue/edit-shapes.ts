import { z } from 'zod';
import { line } from '../../platform/text.ts';
import { ALLERGENS, DIETS } from '../designs/option-groups.ts';

/** Shapes that products and options share when a store edits them. */
export const MAX_MINOR = 1_000_000_000;
const MAX_LEAD_MINUTES = 60 * 24 * 90;

export const whole = (least: number, most: number) =>
  z
    .number({ error: `must be a whole number from ${least} to ${most}` })
    .int({ error: `must be a whole number from ${least} to ${most}` })
    .min(least, { error: `must be ${least} or more` })
    .max(most, { error: `must be ${most} or less` });

const unique = <T>(list: T[]): T[] => [...new Set(list)];

export const Allergens = z.array(z.enum(ALLERGENS)).max(50).transform(unique);
export const Diets = z.array(z.enum(DIETS)).max(50).transform(unique);
export const LeadMinutes = whole(0, MAX_LEAD_MINUTES);
export const CapacityUnits = whole(0, 1000);
export const Servings = whole(1, 10_000).nullable();
export const Version = whole(1, 2_147_483_647).meta({
  description: 'What was read; another one means a save in between',
});

/** Units of each kind of work that one piece takes of a store's day. */
export const WorkUnits = z
  .strictObject({ oven: CapacityUnits, assembly: CapacityUnits, decoration: CapacityUnits })
  .partial();

export const Steps = z
  .array(
    z.strictObject({
      name: line(80),
      work: z.enum(['oven', 'assembly', 'decoration']),
      minutes: whole(0, 60 * 24),
      waits: whole(0, 60 * 24 * 7).meta({ description: 'Minutes to cool or set afterwards, when nobody is needed' }),
    }),
  )
  .max(30);

export const Recipe = z
  .array(
    z.strictObject({
      ingredient: line(80),
      quantity: z.number({ error: 'must be a quantity above 0' }).positive().max(1_000_000),
      unit: z.enum(['g', 'ml', 'piece']),
    }),
  )
  .max(60);

/** The same as they are read. */
export const StepsOut = z
  .array(
    z.object({
      name: z.string(),
      work: z.enum(['oven', 'assembly', 'decoration']),
      minutes: z.number().int(),
      waits: z.number().int(),
    }),
  )
  .meta({ id: 'MakingSteps' });
export const RecipeOut = z
  .array(z.object({ ingredient: z.string(), quantity: z.number(), unit: z.enum(['g', 'ml', 'piece']) }))
  .meta({ id: 'Recipe' });
export const WorkUnitsOut = z
  .object({ oven: z.number(), assembly: z.number(), decoration: z.number() })
  .partial()
  .meta({ id: 'WorkUnits' });
export const ArtOut = z.record(z.string(), z.unknown());
