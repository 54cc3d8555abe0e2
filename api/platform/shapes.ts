import { z } from 'zod';

/** Shapes that every domain's HTTP schemas share. */
export const Money = z
  .object({
    amount: z.string().meta({ description: 'Decimal string in the currency’s own digits', examples: ['350.00'] }),
    currency: z.string().length(3),
  })
  .meta({ id: 'Money' });

/** An instant: ISO 8601 with offset. */
export const Instant = z.iso.datetime({ offset: true });
export const Day = z.iso.date({ error: 'must be a date such as 2026-11-25' });
/** A day that somebody asks for: days are counted on from it, and year 10000 is no date any more. */
export const AskedDay = Day.refine((day) => day < '3000', { error: 'must be a date before the year 3000' });

const MAX_ID = Number.MAX_SAFE_INTEGER;
export const Id = z.number().int().positive().max(MAX_ID);
/** An id in a path or query. */
export const PathId = z.coerce.number({ error: 'must be a number' }).int().positive().max(MAX_ID);
export const IdParams = z.strictObject({ id: PathId });

export const Limit = z.coerce.number().int().min(1).max(100).default(24);
export const Cursor = z.string().max(400);

/** The body of a 204. */
export const Nothing = z.undefined().meta({ description: 'Done' });

/** `?diet=vegan,nut_free` */
export const CommaList = <T extends z.ZodType<unknown, string>>(item: T) =>
  z
    .string()
    .max(500)
    .transform((value) => value.split(',').filter(Boolean))
    .pipe(z.array(item).max(30));

const FieldProblem = z.object({ field: z.string(), code: z.string(), message: z.string() });

/** RFC 9457. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string(),
    errors: z.array(FieldProblem).optional(),
    facts: z.record(z.string(), z.unknown()).optional(),
    request_id: z.string(),
  })
  .meta({ id: 'Problem' });

/** Where a keyset page goes on: opaque to the client, checked when it comes back. */
export const encodeCursor = (values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');

/** The values of a cursor, or null when it was not made by `encodeCursor` with that many values. */
export function decodeCursor(cursor: string, length: number): (string | number | null)[] | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(values) || values.length !== length) return null;
    if (!values.every((value) => value === null || typeof value === 'string' || Number.isFinite(value))) return null;
    return values;
  } catch {
    return null;
  }
}
