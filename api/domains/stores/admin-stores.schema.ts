import { z } from 'zod';
import { Cursor, Id, Instant, Limit } from '../../platform/shapes.ts';
import { ChecklistOut } from './approval.schema.ts';
import { State, StoreFileOut } from './settings.schema.ts';
import { MemberOut } from './staff.schema.ts';
import { STORE_STATES } from './store-status.ts';

export const AdminStoresQuery = z.strictObject({
  q: z.string().max(200).optional().meta({ description: 'Part of a name, address or number' }),
  state: z.enum(STORE_STATES).optional(),
  limit: Limit,
  cursor: Cursor.optional(),
});

export const AdminStoresPage = z.object({
  items: z.array(
    z
      .object({
        id: Id,
        slug: z.string(),
        name: z.string(),
        kind: z.string(),
        city: z.string(),
        jurisdiction: z.string(),
        state: State,
        submitted_at: Instant.nullable(),
        created_at: Instant,
        products: z.number().int(),
        owner: z.object({ name: z.string(), email: z.string() }).nullable(),
      })
      .meta({ id: 'AdminStore' }),
  ),
  next: z.string().nullable(),
  counts: z.record(z.string(), z.number().int()).meta({ description: 'Of all stores, by state' }),
});

export const AdminStoreOut = z
  .object({ store: StoreFileOut, checklist: ChecklistOut, members: z.array(MemberOut.omit({ is_you: true })) })
  .meta({ id: 'AdminStoreFile' });
