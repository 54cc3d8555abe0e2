import { prepared, sql } from '../../platform/db.ts';

export type Step = { name: string; work: 'oven' | 'assembly' | 'decoration'; minutes: number; waits: number };
export type Ingredient = { ingredient: string; quantity: number; unit: 'g' | 'ml' | 'piece' };

/** How a product is made and what is in it, as its store says today. */
export type Making = {
  id: number;
  steps: Step[];
  ingredients: string;
  recipe: Ingredient[];
  /** null: the recipe is for one piece. */
  recipe_servings: number | null;
};

export const listMakings = prepared<{ ids: number[] }, Making>((db, p) => ({
  compile: () =>
    sql<Making>`select id, steps, ingredients, recipe, recipe_servings from products
      where id = any(${p('ids')}::bigint[])`.compile(db),
}));

/** What options add to a recipe; those that add nothing are left out. */
export const listOptionRecipes = prepared<{ ids: number[] }, { id: number; recipe: Ingredient[] }>((db, p) => ({
  compile: () =>
    sql<{ id: number; recipe: Ingredient[] }>`
      select id, recipe from options where id = any(${p('ids')}::bigint[]) and recipe <> '[]'`.compile(db),
}));
