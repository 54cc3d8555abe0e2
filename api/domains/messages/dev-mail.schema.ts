import { z } from 'zod';
import { Instant, PathId } from '../../platform/shapes.ts';

export const Part = z.strictObject({ part: z.enum(['page', 'html', 'text', 'headers']).default('page') });
export const PreviewParams = z.strictObject({ template: z.string().max(60) });
export const PreviewDrawingParams = PreviewParams.extend({ cid: z.string().max(40) });
export const MessageDrawingParams = z.strictObject({ id: PathId, cid: z.string().max(40) });
export const MessageQuery = z.strictObject({ order_id: PathId.optional(), to: z.string().max(254).optional() });

export const MessageList = z.object({
  items: z.array(
    z.object({
      id: z.number(),
      order_id: z.number().nullable(),
      template: z.string(),
      recipient: z.string(),
      subject: z.string(),
      status: z.string(),
      html: z.string(),
      text: z.string(),
      drawings: z.array(z.object({ cid: z.string(), name: z.string() })),
      created_at: Instant,
      sent_at: Instant.nullable(),
    }),
  ),
});
