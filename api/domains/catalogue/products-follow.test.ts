import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statementCount } from '../../platform/db.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { groupEditing, type Json, rolesIn } from './test-editing.ts';

let t: TestApp;
let roles: Awaited<ReturnType<typeof rolesIn>>;
beforeAll(async () => {
  t = await startTestApp();
  roles = await rolesIn(t);
});
afterAll(() => t.stop());

const { ALL, meera, read, toBody, save, add, putOnProduct, productOf, audits } = groupEditing(() => t);

describe('products follow', () => {
  test('prices, lists and pages of every product with the group change with it, at once', async () => {
    const size = await read(101);
    const chosen = size.options.find((o: Json) => o.is_default) ?? size.options[0];
    const options = toBody(size).options.map((o: Json) => (o.id === chosen.id ? { ...o, price: o.price + 12_300 } : o));
    const before = await Promise.all(size.used_by.map((p: Json) => productOf(p.id)));
    expect((await save(101, { options })).status).toBe(200);
    for (const product of before) {
      const expected = ((product.from_price.amount * 100 + 12_300) / 100).toFixed(2);
      expect((await productOf(product.id)).from_price.amount).toBe(expected);
      const page = (await t.guest().get(`/api/v1/products/${product.id}`)).body;
      expect(page.opening.price.amount).toBe(expected);
      const { items } = (await t.guest().get('/api/v1/products?store=1&limit=100')).body;
      expect(items.find((item: Json) => item.id === product.id).from_price.amount).toBe(expected);
    }
    await save(101, { options: toBody(size).options });
  });

  test('as many statements for fifty products as for one', async () => {
    const { id } = await add();
    await putOnProduct(id);
    const count = async () => {
      const body = toBody(await read(id));
      const before = statementCount();
      expect((await meera().put(`${ALL}/${id}`, body)).status).toBe(200);
      return statementCount() - before;
    };
    await count();
    const one = await count();
    for (let i = 0; i < 49; i++) await putOnProduct(id);
    expect(await count()).toBe(one);
    expect(one).toBeLessThanOrEqual(21);
  });

  test('a product saved while its group is saved ends with the price of both', async () => {
    const { id, options } = await add({ is_required: true });
    const product = await putOnProduct(id);
    const [first, second] = toBody({ options }).options;
    const body = { ...toBody(await read(id)), options: [{ ...first, price: 7700 }, second] };
    const { version, name, category, kind, price: _, ...rest } = product;
    const editable = Object.fromEntries(
      [
        ...['sku', 'description', 'occasions', 'flavours', 'tax_class', 'servings', 'contains', 'may_contain', 'diets'],
        ...['ingredients', 'lead_time_minutes', 'capacity_units', 'work_units', 'steps', 'recipe', 'recipe_servings'],
        ...['art', 'group_ids'],
      ].map((field) => [field, rest[field]]),
    );
    const answers = await Promise.all([
      meera().put(`${ALL}/${id}`, body),
      meera().put(`/api/v1/stores/1/products/${product.id}`, {
        ...{ version, name, category, kind, ...editable },
        price: { amount: '600.00', currency: 'INR' },
      }),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
    expect((await productOf(product.id)).from_price.amount).toBe('677.00');
  });

  test('a baker marks an option as sold out until a time; lists follow when it is over', async () => {
    const { id, options } = await add({ is_required: true });
    const product = await putOnProduct(id);
    const [berries, nuts] = options;
    const switchTo = (body: object) =>
      t.as(roles.baker).put(`/api/v1/stores/1/options/${berries.id}/availability`, body);
    const until = new Date(t.clock.now().getTime() + 3_600_000).toISOString();
    const suspended = await switchTo({ suspended_until: until });
    expect(suspended.body.options[0]).toMatchObject({ id: berries.id, is_available: true, suspended_until: until });
    expect((await productOf(product.id)).from_price.amount).toBe('500.00');
    expect((await productOf(product.id)).groups[0].options).toMatchObject([
      { id: berries.id, is_available: false },
      { id: nuts.id, is_available: true },
    ]);
    await save(id, {});
    expect((await read(id)).options[0].suspended_until).toBe(until);
    t.clock.advance(61);
    await t.runSchedules();
    expect((await productOf(product.id)).from_price.amount).toBe('550.00');
    expect((await read(id)).options[0].suspended_until).toBeNull();
    await switchTo({ is_available: false });
    expect((await productOf(product.id)).from_price.amount).toBe('500.00');
    expect((await switchTo({ is_available: true })).body.options[0]).toMatchObject({ is_available: true });
    expect((await audits('option.availability_changed')).length).toBe(3);
  });

  test('an editor who has read a group before it was marked as sold out does not undo that unseen', async () => {
    const added = await add();
    await t
      .as(roles.baker)
      .put(`/api/v1/stores/1/options/${added.options[0].id}/availability`, { is_available: false });
    expect((await meera().put(`${ALL}/${added.id}`, toBody(added))).status).toBe(409);
  });
});
