import { expect, it } from 'vitest';
import { emphasise } from './emphasise.ts';

const runs = (kind: string, ingredients: string, contains: string[]) =>
  emphasise(ingredients, contains).flatMap((run) => (run.kind === kind ? run.text : []));
const LIST = 'Wheat flour, butter, free-range eggs, cream cheese, fresh roses.';

it('lets the allergens of a line stand out in its list of ingredients, in the list’s own words', () => {
  const contains = ['eggs', 'gluten', 'milk'];
  expect(runs('allergen', LIST, contains)).toEqual(['Wheat', 'flour', 'butter', 'eggs', 'cream', 'cheese']);
  expect(
    emphasise(LIST, contains)
      .map(({ text }) => text)
      .join(''),
  ).toBe(LIST);
});

it('says what the choices of a line left out of its recipe', () => {
  expect(runs('left_out', LIST, ['gluten', 'milk'])).toEqual(['eggs']);
});

it('takes whole words only', () => {
  expect(runs('allergen', 'Eggplant, nutmeg, oatmeal', ['eggs', 'tree_nuts', 'gluten'])).toEqual([]);
  expect(emphasise('', ['eggs'])).toEqual([]);
});
