import { z } from 'zod';
import { DrawingOrPhoto } from '../../platform/picture-shapes.ts';
import { Cursor, Id, Instant, Limit, Money, PathId } from '../../platform/shapes.ts';
import { line, paragraph } from '../../platform/text.ts';
import { ArtShape } from '../designs/art.schema.ts';
import { ALLERGENS, DIETS } from '../designs/option-groups.ts';
import {
  Allergens,
  ArtOut,
  CapacityUnits,
  Diets,
  LeadMinutes,
  Recipe,
  RecipeOut,
  Servings,
  Steps,
  StepsOut,
  Version,
  WorkUnits,
  WorkUnitsOut,
  whole,
} from './edit-shapes.ts';
import { OptionGroupOut } from './product.schema.ts';

export const StoreProductParams = z.strictObject({ id: PathId, product: PathId });

const Slug = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]{0,79}$/u, { error: 'must be a name such as birthday' });
const PRODUCT_KINDS = ['standard', 'signature', 'custom'] as const;
const PRODUCT_STATES = ['draft', 'active', 'archived'] as const;
export const Stock = whole(0, 1_000_000).nullable().meta({ description: 'Pieces left; null: made to order' });

/** What a product is by its store's word. */
export const productFields = {
  sku: line(60).nullable().meta({ description: 'The store’s own number for it; an import finds it by this' }),
  name: line(160),
  description: paragraph(4000),
  kind: z.enum(PRODUCT_KINDS),
  category: Slug.meta({ description: 'Slug of a category' }),
  occasions: z.array(Slug).max(30).meta({ description: 'Slugs of occasions' }),
  flavours: z.array(line(40)).max(30),
  price: Money.meta({ description: 'Before any choice, in the store’s currency' }),
  tax_class: z.string().min(1).max(40).meta({ description: 'One of the store’s, see /stores/{id}/catalogue' }),
  servings: Servings,
  contains: Allergens,
  may_contain: Allergens,
  diets: Diets,
  ingredients: paragraph(4000),
  lead_time_minutes: LeadMinutes,
  capacity_units: CapacityUnits,
  work_units: WorkUnits,
  steps: Steps,
  recipe: Recipe,
  recipe_servings: whole(1, 10_000)
    .nullable()
    .meta({ description: 'Servings that the recipe is for; null: for one piece' }),
  art: ArtShape,
  group_ids: z.array(Id).max(30).meta({ description: 'Option groups; those of one role show in this order' }),
};

export const NewProduct = z
  .strictObject({ ...productFields, stock: Stock })
  .partial()
  .required({ name: true, category: true })
  .meta({ id: 'NewProduct' });

export const ProductChange = z
  .strictObject({
    version: Version,
    ...productFields,
    stock: Stock.optional().meta({ description: 'Left out: stays as it is. Pieces left; null: made to order' }),
    expected_stock: Stock.optional().meta({
      description: 'The stock that was read. Equal to `stock`: stays whatever was sold meanwhile',
    }),
  })
  .meta({ id: 'ProductChange' });

export const StatusChange = z.strictObject({ status: z.enum(PRODUCT_STATES), version: Version });

export const AvailabilityChange = z
  .strictObject({ is_available: z.boolean().optional(), stock: Stock.optional(), expected_stock: Stock.optional() })
  .refine((body) => body.is_available !== undefined || body.stock !== undefined, {
    error: 'needs is_available or stock',
  })
  .refine((body) => body.stock === undefined || body.expected_stock !== undefined, {
    error: 'is needed with stock: what it was when you read it',
    path: ['expected_stock'],
  });

export const PositionChange = z.strictObject({
  after: Id.nullable().meta({ description: 'The product that it comes after; null: first' }),
});

export const StoreProductsQuery = z.strictObject({
  status: z.enum(PRODUCT_STATES).optional().meta({ description: 'Without it drafts and what is on sale' }),
  q: z.string().max(200).optional().meta({ description: 'Part of the name or of the sku' }),
  category: Slug.optional(),
  limit: Limit,
  cursor: Cursor.optional(),
});

const Problems = z.array(z.string()).meta({ description: 'Why customers can’t order it, as sentences' });

const StoreProductCard = z
  .object({
    id: Id,
    sku: z.string().nullable(),
    name: z.string(),
    slug: z.string(),
    status: z.enum(PRODUCT_STATES),
    kind: z.enum(PRODUCT_KINDS),
    category: z.object({ slug: z.string(), name: z.string() }),
    price: Money,
    from_price: Money.meta({ description: 'Of the design that its page opens with' }),
    is_available: z.boolean(),
    stock: z.number().int().nullable(),
    position: z.number().int(),
    version: z.number().int(),
    servings: z.number().int().nullable(),
    lead_time_minutes: z.number().int(),
    diets: z.array(z.string()),
    contains: z.array(z.string()),
    picture: DrawingOrPhoto,
    problems: Problems,
  })
  .meta({ id: 'StoreProductCard' });

export const StoreProductsPage = z.object({
  items: z.array(StoreProductCard),
  next: z.string().nullable(),
  counts: z.object({ draft: z.number().int(), active: z.number().int(), archived: z.number().int() }),
});

/** Everything editable under the names that saving takes, and what follows from it. */
export const StoreProduct = z
  .object({
    id: Id,
    version: z.number().int(),
    slug: z.string(),
    status: z.enum(PRODUCT_STATES),
    is_available: z.boolean(),
    currency: z.string(),
    sku: z.string().nullable(),
    name: z.string(),
    description: z.string(),
    kind: z.enum(PRODUCT_KINDS),
    category: z.string().meta({ description: 'Slug' }),
    occasions: z.array(z.string()),
    flavours: z.array(z.string()),
    price: Money,
    tax_class: z.string(),
    servings: z.number().int().nullable(),
    contains: z.array(z.enum(ALLERGENS)),
    may_contain: z.array(z.enum(ALLERGENS)),
    diets: z.array(z.enum(DIETS)),
    ingredients: z.string(),
    lead_time_minutes: z.number().int(),
    capacity_units: z.number().int(),
    work_units: WorkUnitsOut,
    steps: StepsOut,
    recipe: RecipeOut,
    recipe_servings: z.number().int().nullable(),
    art: ArtOut,
    group_ids: z.array(Id),
    stock: z.number().int().nullable(),
    position: z.number().int(),
    updated_at: Instant,
    price_minor: z.number().int(),
    from_price: Money,
    picture: DrawingOrPhoto,
    groups: z.array(OptionGroupOut).meta({ description: 'As pricing reads them now' }),
    problems: Problems,
    warnings: z.array(z.string()).meta({ description: 'What works, but probably not as meant' }),
  })
  .meta({ id: 'StoreProduct' });

/** What a store's products may be made of. */
export const CatalogueChoices = z
  .object({
    currency: z.string(),
    tax_classes: z.array(
      z.object({ tax_class: z.string(), rate_bp: z.number().int().meta({ description: 'Of today; 500 is 5 %' }) }),
    ),
    categories: z.array(z.object({ slug: z.string(), name: z.string() })),
    occasions: z.array(z.object({ slug: z.string(), name: z.string() })),
    flavours: z.array(z.string()).meta({ description: 'Those that the store’s products have' }),
  })
  .meta({ id: 'CatalogueChoices' });
