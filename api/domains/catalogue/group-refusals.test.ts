import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { group, groupEditing, type Json, option } from './test-editing.ts';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.stop());

const { ALL, meera, read, toBody, save, add, putOnProduct, productOf, audits } = groupEditing(() => t);

describe('refusals', () => {
  test.each<[string, object, string]>([
    ['more required than allowed', { min_choices: 2, max_choices: 1 }, 'min-over-max'],
    ['more required than there is', { min_choices: 3, max_choices: 3 }, 'min-over-options'],
    ['a required choice of nothing', { is_required: true, options: [] }, 'required-without-options'],
    ['more free than allowed', { free_up_to: 3 }, 'free-over-max'],
    [
      'more chosen at first than allowed',
      { max_choices: 1, options: [option('a', { is_default: true }), option('b', { is_default: true })] },
      'defaults-over-max',
    ],
    [
      'more than 10 000 %',
      { options: [option('a', { price_mode: 'percent', price: 1_000_001 })] },
      'percent-too-large',
    ],
    [
      'a condition on a group of another store',
      { visible_when: { group_id: 201, option_id: 20101 } },
      'condition-unknown',
    ],
    [
      'a condition on an option of another group',
      { visible_when: { group_id: 101, option_id: 10201 } },
      'condition-on-foreign-option',
    ],
    ['a price for what is no size', { options: [option('a', { price_by_size: { 999: 5 } })] }, 'price-by-unknown-size'],
    ['words without a length', { kind: 'text', options: [] }, 'text-without-length'],
  ])('%s is refused, new and when saved, with a sentence', async (_, more, code) => {
    const { id } = await add();
    for (const answer of [await meera().post(ALL, group(more)), await save(id, more)]) {
      expect(answer.body).toMatchObject({
        status: 422,
        code: 'catalogue/not-valid',
        errors: [{ code: `catalogue/${code}` }],
      });
      expect(answer.body.errors[0].message).toMatch(/^[A-Z0-9“].+\.$/);
    }
  });

  test('a group can’t wait for itself, for a later one, or in a circle', async () => {
    const a = await add({ name: 'A' });
    const b = await add({ name: 'B', visible_when: { group_id: a.id, option_id: a.options[0].id } });
    const late = await add({ name: 'Late', role: 'extra' });
    const codeOf = async (when: object) => (await save(a.id, { visible_when: when })).body.errors?.[0].code;
    expect(await codeOf({ group_id: a.id, option_id: a.options[0].id })).toBe('catalogue/condition-on-itself');
    expect(await codeOf({ group_id: late.id, option_id: late.options[0].id })).toBe('catalogue/condition-later');
    expect(await codeOf({ group_id: b.id, option_id: b.options[0].id })).toBe('catalogue/condition-in-circle');
    expect((await save(a.id, { role: 'extra' })).body.errors[0]).toMatchObject({
      code: 'catalogue/condition-later',
      field: 'role',
    });
  });

  test('what others lean on can’t go: the refusal says who', async () => {
    const size = await add({ name: 'Sizes', role: 'size' });
    const [small, big] = toBody(size).options;
    await add({ name: 'Candles', visible_when: { group_id: size.id, option_id: small.id } });
    await add({ name: 'Icing', options: [option('Gold', { price_by_size: { [big.id]: 500 } })] });
    const refused = (await save(size.id, { options: [option('New')] })).body;
    expect(refused.errors.map((error: Json) => error.message)).toEqual([
      '“Berries” can’t go: “Candles” shows only with it.',
      '“Nuts” can’t go: “Gold” of “Icing” has a price for it.',
    ]);
    expect((await save(size.id, { role: 'shape' })).body.errors[0]).toMatchObject({ field: 'role' });
    expect((await meera().delete(`${ALL}/${size.id}`)).body).toMatchObject({
      status: 409,
      code: 'catalogue/group-in-use',
    });
  });

  test('a condition that none of the group’s products can meet is refused; one product that can is enough', async () => {
    const base = await add({ name: 'Base', role: 'flavour' });
    const waiting = await add({ name: 'Waiting' });
    await putOnProduct(waiting.id);
    const when = { visible_when: { group_id: base.id, option_id: base.options[0].id } };
    expect((await save(waiting.id, when)).body.errors).toMatchObject([
      { code: 'catalogue/condition-of-no-product', field: 'visible_when' },
    ]);
    await putOnProduct(waiting.id, { group_ids: [waiting.id, base.id] });
    expect((await save(waiting.id, when)).status).toBe(200);
    expect((await save(waiting.id, { is_required: true })).body.errors[0]).toMatchObject({
      code: 'catalogue/required-never-shows',
    });
  });

  test('a group that becomes a second group of sizes on a product is refused', async () => {
    const [one, two] = [await add({ role: 'size' }), await add({ role: 'shape' })];
    await putOnProduct(one.id, { group_ids: [one.id, two.id] });
    expect((await save(two.id, { role: 'size' })).body.errors).toMatchObject([
      { code: 'catalogue/two-sizes', field: 'role' },
    ]);
  });

  test('rebates that make a product open below nothing are refused', async () => {
    const { id, options } = await add({ is_required: true });
    await putOnProduct(id);
    const [first, second] = toBody({ options }).options;
    const change = { options: [{ ...first, is_default: true, price: -50_001 }, second] };
    expect((await save(id, change)).body.errors).toMatchObject([
      { code: 'catalogue/negative-total', field: 'options' },
    ]);
    expect((await productOf((await read(id)).used_by[0].id)).from_price.amount).toBe('550.00');
  });

  test('a group on a product is not deleted, a free one is', async () => {
    const { id } = await add();
    const product = await putOnProduct(id);
    expect((await meera().delete(`${ALL}/${id}`)).body).toMatchObject({
      status: 409,
      code: 'catalogue/group-in-use',
      facts: { products: [{ id: product.id, name: 'Test cake' }], count: 1 },
    });
    const free = await add();
    expect((await meera().delete(`${ALL}/${free.id}`)).status).toBe(204);
    expect((await meera().delete(`${ALL}/${free.id}`)).status).toBe(404);
    expect((await audits('option_group.deleted')).at(-1)).toMatchObject({ subject_id: free.id });
  });
});
