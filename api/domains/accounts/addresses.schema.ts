import { z } from 'zod';
import { Id, Instant } from '../../platform/shapes.ts';
import { line, phone } from '../../platform/text.ts';

export const AddressInput = z
  .strictObject({
    label: line(40).default('Home'),
    recipient: line(120).nullable().default(null),
    phone: phone.nullable().default(null),
    line1: line(200),
    line2: line(200).nullable().default(null),
    district: line(100).nullable().default(null),
    city: line(100),
    postcode: line(16, 3),
    lat: z.number().min(-90).max(90).optional(),
    lng: z.number().min(-180).max(180).optional(),
    is_default: z.boolean().optional(),
  })
  .refine((address) => (address.lat === undefined) === (address.lng === undefined), {
    error: 'lat and lng come together, or not at all',
    path: ['lat'],
  });

export const AddressShape = z
  .object({
    id: Id,
    label: z.string(),
    recipient: z.string().nullable(),
    phone: z.string().nullable(),
    line1: z.string(),
    line2: z.string().nullable(),
    district: z.string().nullable(),
    city: z.string(),
    postcode: z.string(),
    lat: z.number().nullable().meta({ description: 'null: the place is not known, so no fee can be told yet' }),
    lng: z.number().nullable(),
    is_default: z.boolean(),
    created_at: Instant,
  })
  .meta({ id: 'SavedAddress' });

export const AddressList = z.object({ items: z.array(AddressShape), next: z.string().nullable() });
