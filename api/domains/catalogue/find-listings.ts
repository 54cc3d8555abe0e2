import { type Executor, prepared } from '../../platform/db.ts';
import type { ListingRow } from './listing-query.ts';
import { isFew, pageOf, type Shape, type Values, walkOf } from './listings.sql.ts';

type Statement = ReturnType<typeof prepared<Values, ListingRow>>;

/** Page lengths that have a statement; a page between is cut from the next longer one. */
const LIMITS = [13, 25, 49, 101];

const statements = new Map<string, Statement>();

/** A page in one statement, built once for each combination of filters and sent named from then on. */
export async function listListings(db: Executor, shape: Shape): Promise<ListingRow[]> {
  const limit = LIMITS.find((step) => step >= shape.limit) ?? shape.limit;
  const key = shapeKey(shape, limit);
  let statement = statements.get(key);
  if (!statement) {
    statement = prepared<Values, ListingRow>((kysely, p) => ({
      compile: () => pageOf({ ...shape, limit }, p).compile(kysely),
    }));
    statements.set(key, statement);
  }
  return (await statement(db, valuesOf(shape))).slice(0, shape.limit);
}

function shapeKey({ query, sort, after, rows }: Shape, limit: number): string {
  const filters = Object.entries(query).map(([name, value]) => {
    const isAbsent =
      value === null || value === false || (Array.isArray(value) && name !== 'serving' && value.length === 0);
    return isAbsent ? '' : name;
  });
  return [sort, limit, walkOf(rows), isFew({ query, sort }), after?.tier, ...filters].join(' ');
}

function valuesOf({ query, after }: Shape): Values {
  const serving = query.serving ?? [];
  return {
    ...query,
    rank: after?.rank ?? null,
    popularity: after?.popularity ?? null,
    product_id: after?.product_id ?? null,
    store_ids: serving.map((store) => store.id),
    distances: serving.map((store) => store.distance_m),
    leads: serving.map((store) => store.longest_lead_minutes),
    units: serving.map((store) => store.free_units),
  };
}
