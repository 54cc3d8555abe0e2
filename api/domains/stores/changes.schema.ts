import { z } from 'zod';
import { Cursor, Id, Instant, Limit, PathId } from '../../platform/shapes.ts';

/** What an edit can be about, in the words of a filter, and the first words of its actions. */
export const SUBJECTS = {
  store: ['store'],
  staff: ['member', 'invitation'],
  products: ['product', 'products'],
  choices: ['option_group', 'option'],
  times: ['hours', 'windows', 'limits', 'closure', 'day'],
  delivery: ['delivery_rules'],
} as const;

type Subject = keyof typeof SUBJECTS;

export const ChangesQuery = z.strictObject({
  subject: z.enum(Object.keys(SUBJECTS) as [Subject, ...Subject[]]).optional(),
  subject_id: PathId.optional().meta({ description: 'Of one product, one person …' }),
  limit: Limit,
  cursor: Cursor.optional(),
});

export const ChangesPage = z.object({
  items: z.array(
    z
      .object({
        id: Id,
        at: Instant,
        actor: z.object({ kind: z.string(), name: z.string() }),
        action: z.string().meta({ description: 'product.changed, store.paused …' }),
        subject_id: z.number().int().nullable(),
        subject_name: z.string().meta({ description: 'What it was called at the time' }),
        before: z.record(z.string(), z.unknown()).meta({ description: 'The fields that changed' }),
        after: z.record(z.string(), z.unknown()),
        reason: z.string().nullable(),
      })
      .meta({ id: 'StoreChange' }),
  ),
  next: z.string().nullable(),
  currency: z.string().meta({ description: 'Of amounts in minor units: fields whose name ends in _minor' }),
});
