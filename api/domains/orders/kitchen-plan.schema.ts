import { z } from 'zod';
import { AskedDay, Day, Instant } from '../../platform/shapes.ts';
import { ORDER_STATUSES } from './order-status.ts';

export const PlanQuery = z.strictObject({
  from: AskedDay.optional().meta({ description: 'First day, of the store; today without it' }),
  days: z.coerce.number().int().min(1).max(14).default(1),
});

const Work = z.enum(['oven', 'assembly', 'decoration']);

const PlannedOrder = z.object({
  id: z.number().int(),
  number: z.string(),
  status: z.enum(ORDER_STATUSES),
  fulfilment: z.enum(['delivery', 'pickup']),
  starts_at: Instant,
  ends_at: Instant,
  start_at: Instant.meta({ description: 'When the kitchen has to begin' }),
  customer_name: z.string(),
  note: z.string(),
  lines: z.array(
    z.object({
      id: z.number().int(),
      name: z.string(),
      quantity: z.number().int(),
      choices: z.array(z.object({ group: z.string(), names: z.array(z.string()) })),
      inscription: z.string().nullable(),
      contains: z.array(z.string()),
      may_contain: z.array(z.string()),
      picture: z.object({ url: z.string(), alt: z.string() }),
    }),
  ),
});

const PlanDay = z.object({
  day: Day,
  orders: z.array(PlannedOrder),
  units: z.number().int(),
  bake: z.array(
    z.object({
      product_id: z.number().int(),
      name: z.string(),
      size: z.string(),
      flavour: z.string(),
      pieces: z.number().int(),
      left: z.number().int().meta({ description: 'Not ready yet' }),
      servings: z.number().int().nullable().meta({ description: 'Of one piece' }),
    }),
  ),
  decorate: z.array(
    z.object({
      order_id: z.number().int(),
      line_id: z.number().int(),
      number: z.string(),
      due_at: Instant,
      name: z.string(),
      size: z.string(),
      quantity: z.number().int(),
      work: z.array(z.string()),
      inscription: z.string().nullable(),
      is_done: z.boolean(),
    }),
  ),
  steps: z
    .array(
      z.object({
        starts_at: Instant,
        ends_at: Instant,
        work: Work,
        step: z.string(),
        minutes: z.number().int(),
        order_id: z.number().int(),
        line_id: z.number().int(),
        number: z.string(),
        name: z.string(),
        due_at: Instant,
        is_done: z.boolean(),
      }),
    )
    .meta({ description: 'What begins on this day, also for orders that leave later' }),
  load: z.array(z.object({ work: Work, minutes: z.number().int(), steps: z.number().int() })),
});

export const KitchenPlan = z
  .object({
    from: Day,
    to: Day,
    timezone: z.string(),
    days: z.array(PlanDay),
    shopping: z
      .array(
        z.object({
          ingredient: z.string(),
          unit: z.enum(['g', 'ml', 'piece']),
          quantity: z.number(),
          products: z.array(z.string()),
        }),
      )
      .meta({ description: 'For the orders of these days that are not ready yet' }),
    incomplete: z
      .array(z.object({ product_id: z.number().int(), name: z.string(), lacks: z.array(z.enum(['steps', 'recipe'])) }))
      .meta({ description: 'Products whose making is not written down, so that the plan lacks it' }),
  })
  .meta({ id: 'KitchenPlan' });
