import { z } from 'zod';
import { Id, Instant } from '../../platform/shapes.ts';
import { email, line, paragraph, phone } from '../../platform/text.ts';
import { CODES, CURRENCIES } from './jurisdictions.ts';
import { STORE_STATES } from './store-status.ts';

export const State = z
  .enum(STORE_STATES)
  .meta({ id: 'StoreState', description: 'draft, submitted and returned: not open yet' });

const degrees = (most: number) =>
  z
    .number({ error: `must be degrees from -${most} to ${most}` })
    .min(-most, { error: `must be -${most} or more` })
    .max(most, { error: `must be ${most} or less` });

/** What customers see of a store, and where it is. */
const about = {
  name: line(100, 3),
  kind: line(60).meta({ description: 'In the store’s own words', examples: ['celebration cakes'] }),
  description: paragraph(1000),
  email,
  phone,
  address: line(200).meta({ description: 'House and street' }),
  district: line(100),
  city: line(100),
  postcode: line(16),
  lat: degrees(90),
  lng: degrees(180),
};

const METHODS = ['card', 'cash'] as const;
/** Core states that customers read a word for. */
const WORDED = ['placed', 'accepted', 'in_production', 'ready', 'handed_over', 'completed'] as const;

const Version = z.number().int().meta({ description: 'What was read; another one means a save in between' });

export const SettingsBody = z
  .strictObject({
    version: Version,
    ...z.strictObject(about).partial().shape,
    payment_methods: z
      .array(z.enum(METHODS))
      .min(1, { error: 'must have at least one' })
      .max(METHODS.length)
      .transform((methods) => METHODS.filter((method) => methods.includes(method)))
      .optional(),
    offers_delivery: z.boolean().optional(),
    offers_pickup: z.boolean().optional(),
    accept_within_minutes: z
      .number()
      .int()
      .min(5, { error: 'must be 5 or more' })
      .max(2880, { error: 'must be 2880 (two days) or less' })
      .optional(),
    prices_include_tax: z.boolean().optional(),
    order_words: z
      .partialRecord(z.enum(WORDED), line(40))
      .optional()
      .meta({ description: 'All of them; a state without one has the usual word' }),
  })
  .refine((body) => Object.keys(body).length > 1, { error: 'must change something' });

/** Numbers are checked by the jurisdiction's own rules. */
const legal = {
  legal_name: line(160, 0).meta({ description: 'As it is registered; empty: not told yet' }),
  licence_number: line(60).nullable(),
  tax_number: line(60).nullable(),
  is_tax_exempt: z.boolean().meta({ description: 'The owner makes the declaration of the jurisdiction' }),
};

export const RegistrationBody = z.strictObject({
  version: Version,
  jurisdiction: z.enum(CODES).optional(),
  timezone: z.string().max(60).optional(),
  currency: z.enum(CURRENCIES).optional(),
  ...legal,
});

export const NewStoreBody = z.strictObject({
  ...about,
  description: about.description.default(''),
  jurisdiction: z.enum(CODES, { error: `must be one of ${CODES.join(', ')}` }),
  timezone: z.string().max(60).optional().meta({ description: 'IANA name; else the usual one there' }),
  legal_name: legal.legal_name.default(''),
  licence_number: legal.licence_number.default(null),
  tax_number: legal.tax_number.default(null),
  is_tax_exempt: legal.is_tax_exempt.default(false),
});

export const StoreFileOut = z
  .object({
    id: Id,
    slug: z.string(),
    ...z.object({
      name: z.string(),
      kind: z.string(),
      description: z.string(),
      email: z.string(),
      phone: z.string(),
      address: z.string(),
      district: z.string(),
      city: z.string(),
      postcode: z.string(),
    }).shape,
    lat: z.number(),
    lng: z.number(),
    timezone: z.string(),
    currency: z.string(),
    jurisdiction: z.string(),
    jurisdiction_name: z.string(),
    legal_name: z.string(),
    licence_number: z.string().nullable(),
    tax_number: z.string().nullable(),
    is_tax_exempt: z.boolean(),
    prices_include_tax: z.boolean(),
    state: State,
    submitted_at: Instant.nullable(),
    reviewed_at: Instant.nullable(),
    review_reason: z.string().nullable().meta({ description: 'Why it was sent back or suspended' }),
    approved_at: Instant.nullable(),
    closed_at: Instant.nullable(),
    closed_reason: z.string().nullable(),
    paused_until: Instant.nullable(),
    offers_delivery: z.boolean(),
    offers_pickup: z.boolean(),
    payment_methods: z.array(z.string()),
    accept_within_minutes: z.number().int(),
    order_words: z.record(z.string(), z.string()),
    version: z.number().int(),
    created_at: Instant,
  })
  .meta({ id: 'StoreFile' });

const NumberRuleOut = z.object({
  label: z.string(),
  help: z.string(),
  example: z.string(),
  pattern: z.string().meta({ description: 'Of the number in capitals without spaces' }),
  waiver: z.string().nullable().meta({ description: 'The declaration of who needs none; null: everybody needs it' }),
});

export const JurisdictionsOut = z.object({
  items: z.array(
    z
      .object({
        code: z.string(),
        name: z.string(),
        timezones: z.array(z.string()),
        currency: z.string(),
        prices_include_tax: z.boolean(),
        tax_name: z.string(),
        postcode_label: z.string(),
        postcode_example: z.string(),
        licence: NumberRuleOut,
        tax: NumberRuleOut,
      })
      .meta({ id: 'Jurisdiction' }),
  ),
});
