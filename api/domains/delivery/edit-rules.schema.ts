import { z } from 'zod';
import { AskedDay, Id, Money } from '../../platform/shapes.ts';
import { line } from '../../platform/text.ts';
import { PlaceOut } from '../stores/place.schema.ts';

const Metres = z.number().int().min(0).max(1_000_000);
const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be a time such as 18:00' });
const Weekday = z.number().int().min(1).max(7);
const Corner = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const rule = {
  name: line(80),
  from_m: Metres.nullable().default(null),
  to_m: Metres.nullable().default(null).meta({ description: 'Metres from the store, as the crow flies' }),
  postcodes: z.array(line(12, 2)).min(1).max(500).nullable().default(null),
  polygon: z.array(Corner).min(3).max(200).nullable().default(null).meta({ description: 'One ring of [lng, lat]' }),
  weekdays: z.array(Weekday).min(1).max(7).nullable().default(null).meta({ description: '1 is Monday' }),
  starts_from: Time.nullable().default(null).meta({ description: 'Windows that start from then' }),
  starts_before: Time.nullable().default(null),
  fee: Money,
  free_above: Money.nullable().default(null),
  minimum: Money.nullable().default(null),
};

const RuleIn = z.strictObject({ id: Id.optional(), ...rule });
export type RuleIn = z.infer<typeof RuleIn>;
/** The first that matches decides. */
const Rules = z.array(RuleIn).max(50);

export const RulesBody = z.strictObject({ version: z.number().int(), rules: Rules });

const Problem = z.object({ rule: z.number().int(), code: z.string(), message: z.string() });

export const RulesOut = z
  .object({
    version: z.number().int(),
    currency: z.string(),
    timezone: z.string(),
    offers_delivery: z.boolean(),
    store: z.object({ lat: z.number(), lng: z.number() }),
    rules: z.array(
      z.object({
        id: Id,
        name: z.string(),
        from_m: z.number().nullable(),
        to_m: z.number().nullable(),
        postcodes: z.array(z.string()).nullable(),
        polygon: z.array(z.array(z.number())).nullable(),
        weekdays: z.array(z.number().int()).nullable(),
        starts_from: z.string().nullable(),
        starts_before: z.string().nullable(),
        fee: Money,
        free_above: Money.nullable(),
        minimum: Money.nullable(),
      }),
    ),
    warnings: z.array(Problem).meta({ description: 'What the rules may not be meant to say; `rule` counts from 0' }),
  })
  .meta({ id: 'DeliveryRules' });

const Decimal = z.string().regex(/^\d{1,10}(\.\d{1,3})?$/, { error: 'must be an amount such as 350.00' });

/** A point, or words that the map knows. */
export const RuleTrialBody = z
  .strictObject({
    rules: Rules.optional().meta({ description: 'Not saved yet; without them those of the store' }),
    address: line(300, 3).optional(),
    postcode: line(12, 2).optional(),
    lat: z.number().min(-90).max(90).optional(),
    lng: z.number().min(-180).max(180).optional(),
    items_total: Decimal.default('0'),
    day: AskedDay.optional(),
    time: Time.optional().meta({ description: 'When its window starts' }),
  })
  .refine((body) => (body.lat === undefined) === (body.lng === undefined), {
    error: 'lat and lng come together',
    path: ['lat'],
  })
  .refine((body) => body.lat !== undefined || body.address || body.postcode, {
    error: 'give an address, a postcode or a point',
    path: ['address'],
  });

export const RuleTrialOut = z
  .object({
    place: PlaceOut.nullable().meta({ description: 'null: the map does not know it; postcodes are still matched' }),
    distance_m: z.number().int().nullable(),
    is_deliverable: z.boolean(),
    is_estimate: z.boolean(),
    reason: z.string().nullable(),
    rule: z.number().int().nullable().meta({ description: 'Which one decides, counted from 0' }),
    fee: Money.nullable(),
    minimum: Money.nullable(),
    missing_for_minimum: Money.nullable(),
    missing_for_free: Money.nullable(),
    verdicts: z.array(
      z.object({
        rule: z.number().int(),
        name: z.string(),
        verdict: z.enum(['decides', 'matches', 'passed_over', 'unknown']),
        words: z.string(),
      }),
    ),
  })
  .meta({ id: 'DeliveryRuleTrial' });
