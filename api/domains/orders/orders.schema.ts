import { z } from 'zod';
import { AskedDay, Cursor, Id, Instant, Limit, Money, PathId } from '../../platform/shapes.ts';
import { email, line, paragraph, phone } from '../../platform/text.ts';
import { Selections } from '../designs/designs.schema.ts';
import { OrderPhoto } from './order-photos.schema.ts';
import { ORDER_STATUSES } from './order-status.ts';

const optional = <T extends z.ZodType>(shape: T) => shape.nullish().transform((value) => value ?? null);

export const AddressBody = z.strictObject({
  recipient: optional(line(120)),
  phone: optional(phone),
  line1: line(160, 3),
  line2: optional(line(160)),
  district: optional(line(80)),
  city: line(80),
  postcode: line(12, 3),
  lat: optional(z.number().min(-90).max(90)),
  lng: optional(z.number().min(-180).max(180)),
});

export const CheckoutBody = z.strictObject({
  cart_token: z.string().min(4).max(64),
  email,
  name: line(120, 2),
  phone: optional(phone),
  address: optional(AddressBody),
  stores: z
    .array(
      z.strictObject({
        store_id: Id,
        fulfilment: z.enum(['delivery', 'pickup']),
        window_starts_at: Instant,
        note: paragraph(500).default(''),
      }),
    )
    .min(1)
    .max(20),
  payment_method: z.enum(['card', 'cash']),
  expected_total: Money,
});

export const CheckoutTokenParams = z.strictObject({ token: z.string().min(10).max(64) });

export const Checkout = z
  .object({
    token: z.string(),
    payment_method: z.string(),
    email: z.string().nullable(),
    name: z.string(),
    total: Money,
    orders: z.array(
      z.object({
        id: z.number(),
        number: z.string(),
        tracking_token: z.string(),
        store_id: z.number(),
        store_name: z.string(),
        status: z.enum(ORDER_STATUSES),
        total: Money,
      }),
    ),
  })
  .meta({ id: 'Checkout' });

const Choice = z.object({
  group: z.string(),
  role: z.string(),
  names: z.array(z.string()),
  text: z.string().nullable(),
});

export const OrderLine = z
  .object({
    id: z.number(),
    product_id: z.number(),
    name: z.string(),
    quantity: z.number(),
    choices: z.array(Choice),
    selections: Selections,
    inscription: z.string().nullable(),
    servings: z.number().nullable(),
    contains: z.array(z.string()),
    may_contain: z.array(z.string()),
    diets: z.array(z.string()),
    picture: z.object({ url: z.string(), alt: z.string() }),
  })
  .meta({ id: 'OrderLine' });

const PricedOrderLine = OrderLine.extend({ unit_price: Money, total: Money }).meta({
  id: 'PricedOrderLine',
});

export const Window = z
  .object({ starts_at: Instant, ends_at: Instant, timezone: z.string() })
  .meta({ id: 'Window', description: 'Instants with the IANA zone of the store' });

export const OrderAddress = z
  .object({
    recipient: z.string().nullable(),
    phone: z.string().nullable(),
    line1: z.string(),
    line2: z.string().nullable(),
    district: z.string().nullable(),
    city: z.string(),
    postcode: z.string(),
    lat: z.number().nullable(),
    lng: z.number().nullable(),
    distance_m: z.number().nullish(),
  })
  .meta({ id: 'OrderAddress' });

const Difference = z.object({ what: z.string(), from: z.string(), to: z.string() }).meta({ id: 'OrderDifference' });

/** What an order says of a change that somebody asks for. */
export const OrderChange = z
  .object({
    id: z.number(),
    order_id: z.number(),
    status: z.enum(['open', 'accepted', 'refused', 'expired', 'withdrawn']),
    asked_by: z.enum(['store', 'customer']),
    asked_by_name: z.string(),
    kinds: z.array(z.enum(['window', 'lines', 'details'])),
    message: z.string(),
    decline_if_refused: z.boolean(),
    differences: z.array(Difference),
    total_before: Money,
    total_after: Money,
    difference: Money.meta({ description: 'Below zero when it becomes cheaper' }),
    refund: Money.nullable().meta({ description: 'What comes back to the customer by it' }),
    due: Money.nullable().meta({ description: 'What is left to pay in person with it' }),
    created_at: Instant,
    expires_at: Instant,
    answered_at: Instant.nullable(),
    answer: z.string().nullable().meta({ description: 'In the words of who answered' }),
    token: z.string().nullable().meta({ description: 'For the customer’s page; only the customer gets it' }),
    answers: z
      .array(z.enum(['acceptance', 'refusal', 'withdrawal', 'consent']))
      .meta({ description: 'What whoever asks may do with it' }),
  })
  .meta({ id: 'OrderChange' });

const common = {
  id: z.number(),
  number: z.string(),
  tracking_token: z.string(),
  status: z.enum(ORDER_STATUSES),
  status_words: z.string(),
  payment_status: z.string(),
  payment_due: z.enum(['now', 'on_delivery', 'at_store']),
  fulfilment: z.enum(['delivery', 'pickup']),
  window: Window,
  total: Money,
  due: Money.meta({ description: 'What is left to pay' }),
  source: z.enum(['online', 'phone', 'walk_in']),
  photos: z.array(OrderPhoto).meta({ description: 'Photographs of what was made, by the store' }),
  created_at: Instant,
  accept_by: Instant.nullable(),
  open_change: OrderChange.nullable(),
};

export const OrderSummary = z
  .object({
    ...common,
    store: z.object({ id: z.number(), slug: z.string(), name: z.string() }),
    customer_name: z.string(),
    customer_phone: z.string().nullable(),
    address: OrderAddress.nullable(),
    note: z.string(),
    lines: z.array(OrderLine),
    moves: z.array(z.string()).meta({ description: 'Moves that whoever asks could make next' }),
  })
  .meta({ id: 'OrderSummary' });

const OrderHistory = z
  .object({
    id: z.number(),
    event: z.string(),
    to_status: z.string().nullable(),
    words: z.string(),
    by: z.string(),
    reason: z.string().nullable(),
    differences: z.array(Difference).nullable().meta({ description: 'What a change asked for or did' }),
    at: Instant,
  })
  .meta({ id: 'OrderHistory' });

export const Order = z
  .object({
    ...common,
    checkout_token: z.string().nullable(),
    store: z.object({
      id: z.number(),
      slug: z.string(),
      name: z.string(),
      phone: z.string(),
      address: z.string(),
      district: z.string(),
      city: z.string(),
      postcode: z.string(),
      lat: z.number(),
      lng: z.number(),
    }),
    customer: z.object({ name: z.string(), email: z.string().nullable(), phone: z.string().nullable() }),
    address: OrderAddress.nullable(),
    note: z.string(),
    items: Money,
    delivery: Money,
    discount: Money,
    tax: Money,
    is_tax_included: z.boolean(),
    paid: Money,
    refunded: Money,
    payment_method: z.string(),
    instrument: z.object({ brand: z.string().optional(), last4: z.string().optional() }).nullable(),
    placed_at: Instant.nullable(),
    locked_at: Instant.nullable(),
    closed_at: Instant.nullable(),
    held_until: Instant.nullable().meta({ description: 'Until then its time is kept while it is not paid' }),
    lines: z.array(PricedOrderLine),
    history: z.array(OrderHistory),
    moves: z.array(z.string()),
    refund_if_cancelled: Money.nullable().meta({ description: 'What would come back if the customer cancelled now' }),
    live_cursor: z.string().meta({ description: 'Where the live events of this order go on: `?after=`' }),
  })
  .meta({ id: 'Order' });

export const Reason = z.strictObject({ reason: paragraph(300).optional() });
export const Moved = z
  .object({ id: z.number(), status: z.enum(ORDER_STATUSES), refund: Money.nullable() })
  .meta({ id: 'Moved' });
export const OrderParams = z.strictObject({ id: PathId });
export const TokenParams = z.strictObject({ token: z.string().min(10).max(64) });
export const DrawingParams = z.strictObject({
  token: z.string().min(10).max(64),
  line: z.string().regex(/^\d{1,15}\.svg$/),
});
export const StoreOrdersQuery = z.strictObject({
  status: z.enum(ORDER_STATUSES).optional(),
  q: line(80, 2).optional().meta({ description: 'Of its number, the customer’s name or phone' }),
  day: AskedDay.optional(),
  cursor: Cursor.optional(),
  limit: Limit,
});
export const OrdersQuery = z.strictObject({ cursor: Cursor.optional(), limit: Limit });
export const EventsQuery = z.strictObject({ after: z.string().max(60).optional() });
export const OrderList = z.object({ items: z.array(OrderSummary), next: z.string().nullable() });
