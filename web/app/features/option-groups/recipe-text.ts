import type { OptionBody } from './group.ts';

type Recipe = OptionBody['recipe'];

const UNITS: Record<string, { unit: Recipe[number]['unit']; times: number }> = {
  g: { unit: 'g', times: 1 },
  kg: { unit: 'g', times: 1000 },
  ml: { unit: 'ml', times: 1 },
  l: { unit: 'ml', times: 1000 },
  piece: { unit: 'piece', times: 1 },
  pieces: { unit: 'piece', times: 1 },
  pc: { unit: 'piece', times: 1 },
};

/** One ingredient a line: "Butter 120 g". */
export const writeRecipe = (recipe: Recipe): string =>
  recipe.map(({ ingredient, quantity, unit }) => `${ingredient} ${quantity} ${unit}`).join('\n');

/** Reads what `writeRecipe` writes, and kilograms, litres and pieces without a word; stops at the first line it can't read. */
export function readRecipe(text: string): { recipe: Recipe; badLine?: string } {
  const recipe: Recipe = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const match = /^(.+?)[\s,:]+(\d{1,7}(?:\.\d{1,4})?)\s*([a-z]*)$/i.exec(line);
    const unit = UNITS[(match?.[3] ?? '').toLowerCase() || 'piece'];
    if (!match?.[1] || !unit || Number(match[2]) === 0) return { recipe, badLine: line };
    recipe.push({
      ingredient: match[1],
      quantity: Number((Number(match[2]) * unit.times).toFixed(4)),
      unit: unit.unit,
    });
  }
  return { recipe };
}
