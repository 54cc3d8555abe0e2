import { z } from 'zod';
import { Id, Instant, PathId } from '../../../platform/shapes.ts';

export const ImportParams = z.strictObject({ id: PathId, import: PathId });
export const ImportQuery = z.strictObject({
  file_name: z.string().max(200).optional().meta({ description: 'What the page calls it' }),
});
export const ImportStarted = z.object({ id: Id });

export const RunBody = z.strictObject({
  skips_wrong_rows: z.boolean().default(false).meta({ description: 'Take the right rows although others are wrong' }),
});

const WrongCell = z
  .object({
    row: z.number().int().meta({ description: 'Line of the table: 1 is the heading, 2 the first product' }),
    column: z.string().nullable(),
    value: z.string().nullable(),
    message: z.string(),
  })
  .meta({ id: 'WrongCell' });

export const ProductImport = z
  .object({
    id: Id,
    file_name: z.string().nullable(),
    state: z.enum(['checking', 'checked', 'running', 'done', 'failed']),
    message: z.string().nullable().meta({ description: 'Why it failed, or why a run did not begin' }),
    rows_total: z.number().int(),
    rows_done: z.number().int().meta({ description: 'Of the check or of the run, by state' }),
    to_create: z.number().int(),
    to_change: z.number().int(),
    unchanged: z.number().int(),
    rows_wrong: z.number().int(),
    wrong: z.array(WrongCell).meta({ description: 'The first thousand' }),
    created: z.number().int(),
    changed: z.number().int(),
    skipped: z.number().int(),
    by: z.string(),
    uploaded_at: Instant,
    finished_at: Instant.nullable(),
    timezone: z.string().meta({ description: 'The store’s' }),
  })
  .meta({ id: 'ProductImport' });

export const ProductImports = z.object({
  items: z.array(ProductImport).meta({ description: 'The last ten, newest first' }),
  columns: z
    .array(z.object({ name: z.string(), help: z.string() }))
    .meta({ description: 'Of the table, in the order of an export; a table may have fewer, in any order' }),
});
