import { describe, expect, it } from 'vitest';
import { completeSelections, openingSelections, viewDesign, withoutHidden, withoutSoldOut } from './design-view.ts';
import { CAKE } from './test-cake.ts';

const view = (...wanted: { group_id: number; option_ids?: number[]; text?: string }[]) => viewDesign(CAKE, wanted).view;
const PLAIN = [
  { group_id: 1, option_ids: [11] },
  { group_id: 2, option_ids: [21] },
];
const RUFFLED = [
  { group_id: 1, option_ids: [11] },
  { group_id: 2, option_ids: [22] },
];

describe('the view of a design', () => {
  it('opens valid, with every default, also of what is not asked yet', () => {
    const opening = openingSelections(CAKE);
    expect(opening).toContainEqual({ group_id: 3, option_ids: [31] });
    expect(viewDesign(CAKE, opening).view).toMatchObject({ errors: [], unit_price_minor: 100_000, servings: 8 });
    expect(viewDesign(CAKE, opening).view.shown).not.toContain(3);
  });
  it('asks what a choice opens, with its default ready', () => {
    const ruffled = viewDesign(CAKE, [...RUFFLED, { group_id: 3, option_ids: [31] }]).view;
    expect(ruffled.shown).toContain(3);
    expect(ruffled.errors).toEqual([]);
  });
  it('says at which group something is missing', () => {
    expect(view(...RUFFLED).errors).toMatchObject([{ group_id: 3, code: 'designs/too-few' }]);
  });
  it('tells what an option adds now: the first topping is included, the second is not', () => {
    expect(view(...PLAIN).differences).toMatchObject({ 12: 50_000, 22: 20_000, 41: 0, 42: 0 });
    expect(view(...PLAIN, { group_id: 4, option_ids: [41] }).differences).toMatchObject({ 41: 0, 42: 6_000 });
  });
  it('says of what is chosen what all of it costs, of the rest what it would add', () => {
    expect(view(...PLAIN, { group_id: 6, option_ids: [61, 61] })).toMatchObject({
      unit_price_minor: 106_000,
      differences: { 61: 6_000, 62: 5_000 },
    });
  });
  it('names the allergens that an option brings', () => {
    expect(view(...PLAIN, { group_id: 4, option_ids: [42] }).contains).toEqual(['eggs', 'tree_nuts']);
  });
});

describe('a form sent without JavaScript', () => {
  it('loses what its other choices closed', () => {
    expect(withoutHidden(CAKE, [...PLAIN, { group_id: 3, option_ids: [32] }])).toEqual(PLAIN);
  });
  it('gets the default of what its choices opened', () => {
    expect(completeSelections(CAKE, RUFFLED)).toContainEqual({ group_id: 3, option_ids: [31] });
  });
  it('keeps an optional group empty that was left empty', () => {
    expect(completeSelections(CAKE, PLAIN).some(({ group_id }) => group_id === 4)).toBe(false);
  });
});

describe('a design that was kept', () => {
  it('lets go of what has sold out since, and says where', () => {
    const groups = CAKE.groups.map((group) => ({
      ...group,
      options: group.options.map((option) => ({ ...option, is_available: option.id !== 42 })),
    }));
    const chosen = [...PLAIN, { group_id: 4, option_ids: [41, 42] }, { group_id: 5, text: 'Hi' }];
    const { left, notes } = withoutSoldOut({ ...CAKE, groups }, chosen);
    expect(left).toEqual([...PLAIN, { group_id: 4, option_ids: [41] }, { group_id: 5, text: 'Hi' }]);
    expect(notes).toEqual({ 4: 'Nuts is not available now; pick another.' });
  });
  it('stays as it is while everything can be had', () => {
    expect(withoutSoldOut(CAKE, PLAIN)).toEqual({ left: PLAIN, notes: {} });
  });
});
