import { z } from 'zod';
import { Id, PathId } from '../../platform/shapes.ts';
import { paragraph } from '../../platform/text.ts';
import { CHECKLIST_ITEMS } from './checklist-items.ts';
import { State } from './settings.schema.ts';

export const StoreIdParams = z.strictObject({ id: PathId });

export const ReasonBody = z.strictObject({
  reason: paragraph(1000).refine((reason) => reason.length >= 3, { error: 'must say why, in 3 characters or more' }),
});

export const ChecklistOut = z
  .object({
    store_id: Id,
    state: State,
    missing: z.number().int().meta({ description: 'Required items that are not done' }),
    items: z.array(
      z.object({
        name: z.enum(CHECKLIST_ITEMS),
        title: z.string(),
        is_done: z.boolean(),
        is_required: z.boolean().meta({ description: 'false: wished for' }),
        words: z.string(),
      }),
    ),
    products: z.object({ active: z.number().int(), draft: z.number().int() }),
  })
  .meta({ id: 'StoreChecklist' });
