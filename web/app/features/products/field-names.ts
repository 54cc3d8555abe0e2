import { formatCount } from '../../lib/format.ts';
import { inWords } from '../../ui/diet.tsx';
import { type Fields, rowsOf } from './fields.ts';

/** What a field, or a list of them, is called on the page. */
const NAMES: Record<string, string> = {
  name: 'Name',
  description: 'Description',
  kind: 'How it is sold',
  category: 'Category',
  occasions: 'Occasions',
  flavours: 'Flavours',
  sku: 'Your own number',
  price: 'Price',
  tax_class: 'Tax class',
  servings: 'Servings',
  allergen: 'Allergens',
  diets: 'Diets',
  ingredients: 'Ingredients',
  groups: 'What customers choose',
  lead_time: 'Notice',
  lead_time_unit: 'Unit of the notice',
  capacity_units: 'Capacity units',
  work: 'Units by kind of work',
  steps: 'Steps',
  recipe: 'Recipe',
  recipe_servings: 'Servings of the recipe',
  stock_mode: 'Stock',
  stock: 'Number in stock',
  art: 'The drawing',
};

const LISTED: Record<string, string> = { steps: 'step', recipe: 'ingredient', groups: 'group' };

/** "Step 2: Minutes"; of a name that isn't known, the name itself. */
export function nameOfField(field: string): string {
  const [unit = '', index, cell] = field.split('.');
  const listed = LISTED[unit];
  if (listed && index) return `${inWords(listed)} ${Number(index) + 1}${cell ? `: ${inWords(cell)}` : ''}`;
  return NAMES[unit] ?? inWords(unit);
}

/** The section that a field stands in. */
const SECTIONS: Record<string, readonly string[]> = {
  basics: ['name', 'description', 'kind', 'category', 'occasions', 'flavours', 'sku'],
  price: ['price', 'tax_class'],
  servings: ['servings'],
  safety: ['allergen', 'diets', 'ingredients'],
  choices: ['groups'],
  making: ['lead_time', 'lead_time_unit', 'capacity_units', 'work', 'steps', 'recipe', 'recipe_servings'],
  stock: ['stock_mode', 'stock'],
  drawing: ['art'],
};

export const sectionOf = (field: string): string | undefined => {
  const unit = field.split('.')[0] ?? '';
  return Object.keys(SECTIONS).find((section) => SECTIONS[section]?.includes(unit));
};

/** The API's name of a field as the form's. */
export function formNameOf(field: string): string {
  const plain = field.replace(/^body\./, '');
  if (plain.startsWith('price')) return 'price';
  if (plain === 'lead_time_minutes') return 'lead_time';
  if (plain.startsWith('work_units.')) return plain.replace('work_units', 'work');
  if (/^(may_)?contains?\b/.test(plain)) return 'allergen';
  if (/^(occasions|flavours|diets)\b/.test(plain)) return plain.split('.')[0] ?? plain;
  if (plain.startsWith('group_ids')) return 'groups';
  if (/^art\.sponge\.\d+$/.test(plain)) return `${plain}.colour`;
  if (/^art\.icing\./.test(plain)) return plain.replace('icing.', 'icing_');
  if (plain === 'expected_stock') return 'stock';
  return plain;
}

/** What stands in a unit, in a few words, so that two versions of it can be told apart. */
export function wordsOfUnit(fields: Fields, unit: string): string {
  if (LISTED[unit]) {
    const rows = rowsOf(fields, unit);
    const first = rows.map((row) => row.name ?? row.ingredient ?? '').filter(Boolean);
    return [formatCount(rows.length, LISTED[unit] ?? 'row'), first.join(', ')].filter(Boolean).join(': ');
  }
  if (unit === 'allergen') {
    const set = [...fields].filter(([name, value]) => name.startsWith('allergen.') && value !== 'free');
    return (
      set.map(([name, value]) => `${inWords(name.slice(9))} (${inWords(value).toLowerCase()})`).join(', ') || 'None'
    );
  }
  if (unit === 'art') return 'Another drawing';
  const values = [...fields].filter(([name]) => name === unit || name.startsWith(`${unit}.`)).map(([, value]) => value);
  return values.filter(Boolean).map(shown).join(', ') || 'Empty';
}

const shown = (value: string) => (/^[a-z]+(_[a-z]+)+$/.test(value) ? inWords(value) : value);
