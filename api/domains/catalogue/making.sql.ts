import { prepared, sql } from '../../platform/db.ts';

/** How a product is made and what is in it, as its store says today. */
export type Making = {
  id: number;
  steps: { name: string; work: string; minutes: number; waits: number }[];
  ingredients: string;
};

export const listMakings = prepared<{ ids: number[] }, Making>((db, p) => ({
  compile: () =>
    sql<Making>`select id, steps, ingredients from products where id = any(${p('ids')}::bigint[])`.compile(db),
}));
