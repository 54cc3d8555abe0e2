import { sql } from 'kysely';
import { prepared } from '../../platform/db.ts';

export type CategoryRow = {
  id: number;
  slug: string;
  name: string;
  kind: 'category' | 'occasion';
  art: Record<string, unknown>;
  products: number;
};

export const listCategories = prepared<object, CategoryRow>((db) => ({
  compile: () =>
    sql<CategoryRow>`
      select c.id, c.slug, c.name, c.kind, c.art, coalesce(l.products, 0)::int as products
      from categories c left join (
        select 'category:' || category as tag, count(*) as products from listings group by category
        union all
        select 'occasion:' || occasion, count(*) from listings, unnest(tags) tag, substring(tag from '^occasion:(.*)$') occasion
        where occasion is not null group by occasion
      ) l on l.tag = c.kind || ':' || c.slug
      order by c.kind, c.position, c.id`.compile(db),
}));
