import { z } from 'zod';
import { DrawingOrPhoto } from '../../platform/picture-shapes.ts';
import { AskedDay, CommaList, Cursor, Day, Instant, Limit, Money } from '../../platform/shapes.ts';
import { DIETS } from '../designs/option-groups.ts';
import { isWholePlace, PlaceOut, placeFields, WHOLE_PLACE } from '../stores/place.schema.ts';

const Slug = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} _-]{0,79}$/u, { error: 'must be a name such as birthday' });
const Decimal = z.string().regex(/^\d{1,10}(\.\d{1,2})?$/, { error: 'must be an amount such as 350.00' });

const filterFields = {
  ...placeFields,
  q: z.string().max(200).optional().meta({ description: 'Free text; spelling mistakes are forgiven' }),
  category: Slug.optional(),
  occasion: Slug.optional(),
  diet: CommaList(z.enum(DIETS)).optional().meta({ description: 'One or several with commas: all of them' }),
  flavour: CommaList(Slug).optional().meta({ description: 'One or several with commas: any of them' }),
  kind: z.enum(['standard', 'signature', 'custom']).optional(),
  min_price: Decimal.optional(),
  max_price: Decimal.optional(),
  store: z.string().min(1).max(100).optional().meta({ description: 'Id or slug' }),
  open_on: AskedDay.optional().meta({ description: 'Can still be ordered for this day' }),
};

const wholeRange = (query: { min_price?: string | undefined; max_price?: string | undefined }) =>
  query.min_price === undefined || query.max_price === undefined || Number(query.min_price) <= Number(query.max_price);
const WHOLE_RANGE = { error: 'must not be less than min_price', path: ['max_price'] };

export const ProductsQuery = z
  .strictObject({
    ...filterFields,
    sort: z
      .enum(['recommended', 'price', '-price', 'newest', 'nearest', 'match'])
      .optional()
      .meta({ description: 'match is the default with q, recommended without; nearest needs a place' }),
    with_earliest: z
      .enum(['true', 'false'])
      .transform((value) => value === 'true')
      .optional()
      .meta({ description: 'Whether each product says when it can be had first' }),
    limit: Limit,
    cursor: Cursor.optional(),
  })
  .refine(isWholePlace, WHOLE_PLACE)
  .refine(wholeRange, WHOLE_RANGE);

export const FacetsQuery = z
  .strictObject(filterFields)
  .refine(isWholePlace, WHOLE_PLACE)
  .refine(wholeRange, WHOLE_RANGE);

const StoreSummary = z.object({
  id: z.number().int(),
  slug: z.string(),
  name: z.string(),
  district: z.string(),
});

/** A product in a list; what concerns the design is of the one that its page opens with. */
const ProductCard = z
  .object({
    id: z.number().int(),
    slug: z.string(),
    name: z.string(),
    kind: z.enum(['standard', 'signature', 'custom']),
    category: z.string(),
    store: StoreSummary,
    from_price: Money,
    diets: z.array(z.string()),
    diets_on_request: z.array(z.string()).meta({ description: 'Possible with other choices' }),
    contains_egg: z.boolean(),
    mark: z.enum(['veg', 'non_veg']).meta({ description: 'India’s marks: eggs count as non-veg' }),
    flavours: z.array(z.string()),
    occasions: z.array(z.string()),
    servings: z.number().int().nullable(),
    lead_time_minutes: z.number().int(),
    is_available: z.boolean(),
    picture: DrawingOrPhoto,
    distance_m: z.number().int().optional(),
    delivery_fee: Money.optional(),
    earliest: z
      .object({ day: Day, label: z.string(), starts_at: Instant, ends_at: Instant })
      .nullable()
      .optional()
      .meta({ description: 'With with_earliest: the first window for one; delivered where a place is given' }),
  })
  .meta({ id: 'ProductCard' });

export const ProductsPage = z.object({
  items: z.array(ProductCard),
  next: z.string().nullable(),
  place: PlaceOut.optional(),
  corrected_query: z
    .string()
    .optional()
    .meta({ description: 'What was searched for instead of q, which finds nothing' }),
});

const Count = z.object({ value: z.string(), name: z.string(), count: z.number().int() });

export const Facets = z.object({
  total: z.number().int(),
  category: z.array(Count),
  occasion: z.array(Count),
  diet: z.array(Count),
  flavour: z.array(Count),
  kind: z.array(Count),
  price: z.array(z.object({ min: Money, max: Money, count: z.number().int() })),
  store: z.array(Count.extend({ id: z.number().int() })),
  place: PlaceOut.optional(),
  corrected_query: z.string().optional(),
});

export const Categories = z.object({
  items: z.array(
    z.object({
      id: z.number().int(),
      slug: z.string(),
      name: z.string(),
      kind: z.enum(['category', 'occasion']),
      art: z.record(z.string(), z.unknown()),
    }),
  ),
});
