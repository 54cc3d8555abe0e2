import type { Allergen, Diet, OptionGroup } from '../../../../api/domains/designs/option-groups.ts';
import type { components } from '../../../../contract/api-types.gen.ts';

/** A group as its store edits it. */
export type StoreGroup = components['schemas']['StoreOptionGroup'];
export type StoreOption = components['schemas']['StoreOption'];
export type GroupBody = components['schemas']['NewOptionGroupInput'];
export type OptionBody = components['schemas']['OptionGroupChangeInput']['options'][number];
export type StoreProduct = components['schemas']['StoreProduct'];

export const ROLE_WORDS: Record<OptionGroup['role'], string> = {
  size: 'Size',
  tiers: 'Tiers',
  shape: 'Shape',
  flavour: 'Flavour',
  filling: 'Filling',
  icing: 'Icing',
  colour: 'Colour',
  topping: 'Toppings',
  diet: 'Dietary',
  inscription: 'Words on the cake',
  extra: 'Extras',
};

export const KIND_WORDS: Record<OptionGroup['kind'], string> = {
  choice: 'Choices',
  colour: 'Colours',
  text: 'Words that customers write',
  image: 'Pictures',
};

export const ALLERGEN_WORDS: Record<Allergen, string> = {
  celery: 'Celery',
  crustaceans: 'Crustaceans',
  eggs: 'Eggs',
  fish: 'Fish',
  gluten: 'Gluten',
  lupin: 'Lupin',
  milk: 'Milk',
  molluscs: 'Molluscs',
  mustard: 'Mustard',
  peanuts: 'Peanuts',
  sesame: 'Sesame',
  soy: 'Soy',
  sulphites: 'Sulphites',
  tree_nuts: 'Tree nuts',
};

export const DIET_WORDS: Record<Diet, string> = {
  vegetarian: 'Vegetarian',
  vegan: 'Vegan',
  eggless: 'Eggless',
  gluten_free: 'Gluten-free',
  dairy_free: 'Dairy-free',
  nut_free: 'Nut-free',
  halal: 'Halal',
  kosher: 'Kosher',
  sugar_free: 'Sugar-free',
};

/** Those whose letters can be allowed; the piping font of the drawing has Latin alone. */
export const SCRIPTS = {
  Latin: 'Latin (English, Français)',
  Devanagari: 'Devanagari (हिन्दी, मराठी)',
  Kannada: 'Kannada (ಕನ್ನಡ)',
  Tamil: 'Tamil (தமிழ்)',
  Telugu: 'Telugu (తెలుగు)',
  Malayalam: 'Malayalam (മലയാളം)',
  Bengali: 'Bengali (বাংলা)',
  Gujarati: 'Gujarati (ગુજરાતી)',
  Arabic: 'Arabic (العربية, اردو)',
  Cyrillic: 'Cyrillic (Русский)',
  Greek: 'Greek (Ελληνικά)',
  Han: 'Chinese (中文)',
  Hebrew: 'Hebrew (עברית)',
} as const;
export type Script = keyof typeof SCRIPTS;
