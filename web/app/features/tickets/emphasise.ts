/**
 * Words by which ingredients name the allergens of EU 1169/2011, annex II. Article 21 wants them to stand out in the list of
 * ingredients; what the list does not name is named below it.
 */
const WORDS: Record<string, string> = {
  celery: 'celery|celeriac',
  crustaceans: 'crustaceans?|prawns?|shrimps?|crab|lobster',
  eggs: 'eggs?|egg whites?|egg yolks?|albumen|mayonnaise',
  fish: 'fish|anchov(?:y|ies)|isinglass',
  gluten: 'wheat|rye|barley|oats?|spelt|khorasan|semolina|sooji|maida|atta|flour|malt',
  lupin: 'lupins?',
  milk: 'milk|butter(?:milk)?|cream|cheese|ghee|mascarpone|yogh?urt|curd|whey|casein|khoya|mawa|paneer|rabri|ricotta',
  molluscs: 'molluscs?|squid|mussels?|oysters?',
  mustard: 'mustard',
  peanuts: 'peanuts?|groundnuts?',
  sesame: 'sesame|tahini|til',
  soy: 'soy(?:a|beans?)?|lecithin|tofu',
  sulphites: 'sulphites?|sulfites?|sulphur dioxide',
  tree_nuts:
    'almonds?|hazelnuts?|walnuts?|cashews?|pecans?|brazil nuts?|pistachios?|macadamias?|praline|marzipan|nuts?',
};

/** `left_out`: the recipe has it, and the choices of this line took it out. */
export type Run = { text: string; kind: 'plain' | 'allergen' | 'left_out' };

const ANY = new RegExp(`\\b(${Object.values(WORDS).join('|')})\\b`, 'gi');
const MEANS = Object.entries(WORDS).map(([allergen, words]) => [allergen, new RegExp(`^(${words})$`, 'i')] as const);

/** A product's list of ingredients in runs: those that name an allergen of the line, and those that were left out of it. */
export function emphasise(ingredients: string, contains: readonly string[]): Run[] {
  const kindOf = (text: string, isWord: boolean): Run['kind'] => {
    if (!isWord) return 'plain';
    const meant = MEANS.filter(([, words]) => words.test(text)).map(([allergen]) => allergen);
    return meant.some((allergen) => contains.includes(allergen)) ? 'allergen' : 'left_out';
  };
  return ingredients
    .split(ANY)
    .map((text, index) => ({ text, kind: kindOf(text, index % 2 === 1) }))
    .filter(({ text }) => text !== '');
}
