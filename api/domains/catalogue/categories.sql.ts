import { prepared } from '../../platform/db.ts';

export type CategoryRow = {
  id: number;
  slug: string;
  name: string;
  kind: 'category' | 'occasion';
  art: Record<string, unknown>;
};

export const listCategories = prepared<object, CategoryRow>((db) =>
  db
    .selectFrom('categories')
    .select(['id', 'slug', 'name', 'kind', 'art'])
    .orderBy('kind')
    .orderBy('position')
    .orderBy('id')
    .$castTo<CategoryRow>(),
);
