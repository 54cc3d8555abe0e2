import type { Form } from '../../../api/domains/designs/art.ts';
import type { Diet, WorkUnits } from '../../../api/domains/designs/option-groups.ts';
import type { ProductSeed } from './types.ts';

type Step = { name: string; work: 'oven' | 'assembly' | 'decoration'; minutes: number; waits: number };
type Ingredient = { ingredient: string; quantity: number; unit: 'g' | 'ml' | 'piece' };
type Making = { work_units: WorkUnits; steps: Step[]; recipe: Ingredient[]; recipe_servings: number | null };

const step = (name: string, work: Step['work'], minutes: number, waits = 0): Step => ({ name, work, minutes, waits });
const grams = (ingredient: string, quantity: number): Ingredient => ({ ingredient, quantity, unit: 'g' });
const millilitres = (ingredient: string, quantity: number): Ingredient => ({ ingredient, quantity, unit: 'ml' });
const pieces = (ingredient: string, quantity: number): Ingredient => ({ ingredient, quantity, unit: 'piece' });

const BATTER = [grams('Flour', 60), grams('Caster sugar', 50), grams('Butter', 40), millilitres('Milk', 40)];
const COUVERTURE = grams('Dark chocolate', 60);

/** How each form is made, for ten servings where it is cut, for one piece where not. */
const MAKINGS: Record<Form, Making> = {
  cake: {
    work_units: { oven: 1, assembly: 1, decoration: 1 },
    steps: [
      step('Bake the sponge', 'oven', 50, 90),
      step('Fill and stack', 'assembly', 30, 45),
      step('Ice and decorate', 'decoration', 45),
    ],
    recipe: [grams('Flour', 300), grams('Caster sugar', 280), grams('Butter', 250), millilitres('Cream', 400)],
    recipe_servings: 10,
  },
  cupcakes: {
    work_units: { oven: 1, decoration: 1 },
    steps: [step('Bake', 'oven', 25, 45), step('Pipe and finish', 'decoration', 30)],
    recipe: [...BATTER.map((part) => ({ ...part, quantity: part.quantity * 6 })), grams('Icing sugar', 240)],
    recipe_servings: 6,
  },
  tart: {
    work_units: { oven: 1, assembly: 1 },
    steps: [
      step('Line and blind-bake', 'oven', 35, 40),
      step('Fill', 'assembly', 20, 120),
      step('Finish with fruit', 'decoration', 15),
    ],
    recipe: [
      grams('Flour', 250),
      grams('Butter', 160),
      grams('Caster sugar', 120),
      millilitres('Cream', 300),
      COUVERTURE,
    ],
    recipe_servings: 8,
  },
  bread: {
    work_units: { oven: 1 },
    steps: [step('Mix and prove', 'assembly', 25, 180), step('Bake', 'oven', 45, 60)],
    recipe: [grams('Bread flour', 500), grams('Salt', 10), grams('Yeast', 7), millilitres('Water', 340)],
    recipe_servings: null,
  },
  cookies: {
    work_units: { oven: 1 },
    steps: [step('Mix and portion', 'assembly', 20, 30), step('Bake', 'oven', 15, 20)],
    recipe: [grams('Flour', 240), grams('Butter', 170), grams('Brown sugar', 180), COUVERTURE],
    recipe_servings: 8,
  },
  cone: scooped('Fill the cones'),
  cup: scooped('Fill the cups'),
  tub: scooped('Fill the tub'),
};

function scooped(name: string): Making {
  return {
    work_units: { assembly: 1 },
    steps: [step(name, 'assembly', 10)],
    recipe: [millilitres('Ice cream', 120)],
    recipe_servings: 1,
  };
}

/**
 * What the product of a form takes to make: a custom cake is decorated for twice as long, eggs go into what is not sold as
 * eggless or vegan.
 */
export function makingOf(form: Form, kind: ProductSeed['kind'], diets: readonly Diet[]): Making {
  const usual = MAKINGS[form];
  const isCustomCake = form === 'cake' && kind === 'custom';
  const making = isCustomCake ? { ...usual, work_units: { ...usual.work_units, decoration: 2 } } : usual;
  const isWithEggs = form !== 'bread' && !['cone', 'cup', 'tub'].includes(form);
  if (!isWithEggs || diets.includes('eggless') || diets.includes('vegan')) return making;
  return { ...making, recipe: [...making.recipe, pieces('Eggs', form === 'cake' ? 5 : 2)] };
}
