import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALLERGENS, DIETS, GROUP_ROLES } from '../../../../api/domains/designs/option-groups.ts';
import { draftOf, type GroupDraft } from './draft.ts';
import { bodyOf } from './draft-body.ts';
import { PRICE_MODES, readDraft, writeDraft } from './draft-form.ts';
import { SCRIPTS, type Script, type StoreGroup } from './group.ts';
import { draftFrom, TEMPLATE_NAMES } from './templates.ts';

const NOW = Date.parse('2026-11-20T10:00:00Z');

const NAMES = ['Chocolate', 'Crème brûlée', '₹ special', 'हिन्दी', 'A "quoted" & <tagged>', '50 % off', 'a,b;c'];
const anyName = fc.constantFrom(...NAMES);

const anyOption = fc.record({
  name: anyName,
  price_mode: fc.constantFrom(...PRICE_MODES),
  price: fc.integer({ min: -99_999_999, max: 99_999_999 }),
  price_by_size: fc.option(
    fc.dictionary(fc.integer({ min: 1, max: 9_999_999 }).map(String), fc.integer({ min: 1, max: 99_999 }), {
      minKeys: 1,
    }),
  ),
  is_default: fc.boolean(),
  is_available: fc.boolean(),
  suspended_until: fc.constantFrom(null, '2026-11-21T00:00:00+05:30', '2020-01-01T00:00:00Z'),
  servings: fc.option(fc.integer({ min: 1, max: 10_000 })),
  tiers: fc.option(fc.integer({ min: 1, max: 8 })),
  lead_time_minutes: fc.integer({ min: 0, max: 129_600 }),
  capacity_units: fc.integer({ min: 0, max: 1000 }),
  work_units: fc.record(
    { oven: fc.integer({ min: 1, max: 9 }), decoration: fc.integer({ min: 1, max: 9 }) },
    { requiredKeys: [] },
  ),
  contains: fc.subarray([...ALLERGENS]),
  may_contain: fc.subarray([...ALLERGENS]),
  removes: fc.subarray([...ALLERGENS]),
  blocks_diets: fc.subarray([...DIETS]),
  recipe: fc.array(
    fc.record({
      ingredient: fc.constantFrom('Belgian chocolate 64 %', 'Butter', 'Eggs, free range'),
      quantity: fc.integer({ min: 1, max: 9_999_999 }).map((n) => n / 10),
      unit: fc.constantFrom('g' as const, 'ml' as const, 'piece' as const),
    }),
    { maxLength: 3 },
  ),
  art: fc.constantFrom({}, { icing: { colour: '#ffffff' } }, { toppings: [{ kind: 'nuts', amount: 2 }] }),
});

const count = (least: number) => fc.integer({ min: least, max: 100 });
const fixed = { id: 7, version: 3, used_by: [], used_by_count: 0, warnings: [] };
const free = {
  role: fc.constantFrom(...GROUP_ROLES),
  name: anyName,
  is_required: fc.boolean(),
  applies_per_tier: fc.boolean(),
  visible_when: fc.option(fc.record({ group_id: count(1), option_id: count(1) })),
  options: fc
    .array(anyOption, { maxLength: 6 })
    .map((options) => options.map((option, i) => ({ ...option, id: 70 + i }))),
};
const anyChoice = fc.record({
  ...free,
  kind: fc.constantFrom('choice' as const, 'colour' as const, 'image' as const),
  min_choices: count(0),
  max_choices: count(0),
  max_each: count(1),
  free_up_to: count(0),
  text: fc.constant(null),
});
const anyText = fc.record({
  ...free,
  kind: fc.constant('text' as const),
  min_choices: fc.constant(0),
  max_choices: fc.constant(1),
  max_each: fc.constant(1),
  free_up_to: fc.constant(0),
  text: fc.record({
    max_length: fc.integer({ min: 1, max: 500 }),
    lines: fc.integer({ min: 1, max: 10 }),
    scripts: fc.subarray(Object.keys(SCRIPTS) as Script[], { minLength: 1 }),
  }),
});
const anyGroup: fc.Arbitrary<StoreGroup> = fc.oneof(anyChoice, anyText).map((group) => ({ ...fixed, ...group }));

function sent(draft: GroupDraft): FormData {
  const form = new FormData();
  for (const [name, value] of writeDraft(draft)) form.append(name, value);
  return form;
}

/** What a save would write of a group that nobody touched. */
function savedAs({
  id: _,
  version: _version,
  used_by: _used,
  used_by_count: _count,
  warnings: _warnings,
  ...group
}: StoreGroup) {
  return { ...group, options: group.options.map(({ suspended_until: _until, ...option }) => option) };
}

describe('a draft', () => {
  it('goes through the form and back unchanged, and saves what was loaded, for any group', () => {
    fc.assert(
      fc.property(anyGroup, (group) => {
        const draft = draftOf(group, 'INR', NOW);
        expect(readDraft(sent(draft))).toEqual(draft);
        expect(bodyOf(draft, 'INR')).toEqual({ body: savedAs(group), errors: [] });
      }),
    );
  });
  it('reads every template back as it was written, with a name for each option', () => {
    for (const name of TEMPLATE_NAMES) {
      const draft = draftFrom(name);
      expect(readDraft(sent(draft)), name).toEqual(draft);
      expect(bodyOf(draft, 'INR').errors, name).toEqual([]);
      expect(
        bodyOf(draft, 'INR').body.options.every((option) => option.name !== ''),
        name,
      ).toBe(true);
    }
  });
  it('knows the scripts that the API knows', () => {
    expect(Object.keys(SCRIPTS)).toHaveLength(13);
  });
  it('takes words that nobody offers as the plain ones', () => {
    const form = new FormData();
    form.append('role', 'nonsense');
    form.append('kind', 'nonsense');
    form.append('o', '5');
    form.append('o', '5');
    form.append('o', '-1');
    form.append('o5.art', '[not json');
    const draft = readDraft(form);
    expect(draft).toMatchObject({ role: 'extra', kind: 'choice' });
    expect(draft.options.map(({ key, art }) => ({ key, art }))).toEqual([{ key: 5, art: {} }]);
  });
  it('says at the field what is no number, and leaves rows out that nobody filled', () => {
    const draft = draftFrom(null);
    expect(bodyOf({ ...draft, name: 'Extras' }, 'INR').body.options).toEqual([]);
    const [row] = draft.options;
    if (!row) throw new Error('a new group has a row');
    const { errors } = bodyOf(
      {
        ...draft,
        max_choices: 'two',
        options: [{ ...row, name: 'Rush', price: 'fifty', servings: '1.5', recipe: 'Butter' }],
      },
      'INR',
    );
    expect(errors.map(({ field }) => field)).toEqual([
      'max_choices',
      'options.0.recipe',
      'options.0.price',
      'options.0.servings',
    ]);
  });
});
