import { z } from 'zod';
import { line } from '../../platform/text.ts';

/** An empty one is wrong, not nought. */
const degrees = (most: number) =>
  z
    .string()
    .regex(/^-?\d{1,3}(\.\d{1,20})?$/, { error: `must be degrees from -${most} to ${most}` })
    .transform(Number)
    .pipe(z.number().min(-most).max(most));

/** How a request says where somebody is; spread into a query, then checked by `isWholePlace`. */
export const placeFields = {
  near_lat: degrees(90).optional(),
  near_lng: degrees(180).optional(),
  address: line(200).optional().meta({ description: 'A whole address, or a district' }),
  postcode: line(12).optional(),
};

export const isWholePlace = (query: { near_lat?: number | undefined; near_lng?: number | undefined }) =>
  (query.near_lat === undefined) === (query.near_lng === undefined);
export const WHOLE_PLACE = { error: 'near_lat and near_lng belong together', path: ['near_lat'] };

export const PlaceOut = z
  .object({
    lat: z.number(),
    lng: z.number(),
    district: z.string().nullable(),
    postcode: z.string().nullable(),
    city: z.string().nullable(),
    precision: z.enum(['point', 'postcode', 'district', 'city']),
  })
  .meta({ id: 'Place' });

export const PlacesQuery = z.strictObject({
  q: z.string().max(200),
  limit: z.coerce.number().int().min(1).max(20).default(6),
});
export const PlacesOut = z.object({ items: z.array(PlaceOut.extend({ label: z.string() })) });
