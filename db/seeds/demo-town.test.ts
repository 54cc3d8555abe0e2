import { describe, expect, test } from 'vitest';
import { DIETS } from '../../api/domains/designs/option-groups.ts';
import { defaultSelections, priceDesign } from '../../api/domains/designs/price-design.ts';
import { type BuiltProduct, buildCatalogue } from './build-catalogue.ts';
import { demoPeople } from './demo-people.ts';
import { ADMIN, COURIERS, CUSTOMERS } from './demo-town/people.ts';
import { STORES } from './demo-town/stores.ts';
import { buildCheckouts } from './insert-orders.ts';
import { minutesAfter } from './town-time.ts';

const NOW = new Date('2026-11-25T10:00:00+05:30');
const products = STORES.flatMap((store, i) => buildCatalogue(store, i + 1, NOW.toISOString()).products);
const named = products.map((product) => [product.name, product] as const);

describe('the town', () => {
  test('is as large as it was promised', () => {
    expect(STORES.length).toBeGreaterThanOrEqual(14);
    expect(products.length).toBeGreaterThanOrEqual(96);
    expect([CUSTOMERS.length, COURIERS.length]).toEqual([8, 3]);
    expect(STORES.every(({ staff }) => staff[0]?.role === 'owner' && staff.length >= 2)).toBe(true);
  });

  test('has no two people of one first name, no two products of one name or picture', () => {
    const staff = STORES.flatMap((store) => store.staff);
    expect(Object.keys(demoPeople)).toHaveLength(staff.length + CUSTOMERS.length + COURIERS.length + [ADMIN].length);
    expect(new Set(products.map(({ slug }) => slug)).size).toBe(products.length);
    const pictures = products.map(({ art: { seed: _, ...art } }) => JSON.stringify(art));
    expect(new Set(pictures).size).toBe(products.length);
  });

  test('speaks calmly', () => {
    const texts = STORES.flatMap((store) => [
      store.description,
      ...store.products.map(({ description }) => description),
    ]);
    expect(texts.filter((text) => text.includes('!') || text.length < 40)).toEqual([]);
  });
});

describe.each(named)('%s', (_, product) => {
  test('opens with a design that can be ordered', () => {
    expect(priceDesign(product, defaultSelections(product))).toMatchObject({ is_valid: true });
  });

  test('asks for nothing that its options cannot give', () => {
    for (const group of product.groups) {
      const available = group.options.filter((option) => option.is_available).length * group.max_each;
      expect(group.min_choices).toBeLessThanOrEqual(Math.min(group.max_choices, available));
    }
  });

  test('can meet every diet that it names', () => {
    expect(product.diets.filter((diet) => !reachableDiets(product).has(diet))).toEqual([]);
  });
});

/** Of the opening design, and of it with any single other choice, or with all of the diet choices together. */
function reachableDiets(product: BuiltProduct) {
  const opening = defaultSelections(product);
  const changed = product.groups
    .filter(({ kind }) => kind === 'choice')
    .flatMap((group) => group.options.map((option) => ({ group_id: group.id, option_ids: [option.id] })));
  const dietChoices = product.groups
    .filter(({ role }) => role === 'diet')
    .map((group) => ({ group_id: group.id, option_ids: group.options.slice(0, 1).map((option) => option.id) }));
  const designs = [[], ...changed.map((one) => [one]), dietChoices].map((more) => [
    ...opening.filter(({ group_id }) => !more.some((other) => other.group_id === group_id)),
    ...more,
  ]);
  const met = designs.flatMap((selections) => priceDesign(product, selections).design.diets);
  return new Set(DIETS.filter((diet) => met.includes(diet)));
}

describe('its orders', () => {
  const HOURS = Array.from({ length: 14 }, (_, i) => i * 12 + (i % 3));

  test.each(HOURS)('can be built %i hours into a week, in windows that the stores have room for', (hours) => {
    const now = minutesAfter(NOW, hours * 60);
    const checkouts = buildCheckouts(products, now);
    const orders = checkouts.flatMap((rows) => rows.orders);
    expect(orders).toHaveLength(60);
    expect(new Set(orders.map(({ status }) => status)).size).toBe(11);
    const moves = checkouts.flatMap((rows) => rows.order_history);
    expect(moves.filter(({ at }) => (at as Date) > now)).toEqual([]);
    const units = new Map<string, number>();
    for (const hold of checkouts.flatMap((rows) => rows.capacity_holds).filter(({ status }) => status !== 'released')) {
      const store = STORES[Number(hold.store_id) - 1];
      for (const [key, limit] of [
        [`${hold.store_id} ${hold.day}`, store?.day_units],
        [`${hold.store_id} ${Number(hold.starts_at)}`, store?.window_units],
      ] as const) {
        units.set(key, (units.get(key) ?? 0) + Number(hold.units));
        expect(units.get(key)).toBeLessThanOrEqual(limit ?? 0);
      }
    }
  });
});
