import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statementCount } from '../../platform/db.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';

let t: TestApp;
let baker: string;
let elsewhere: string;
beforeAll(async () => {
  t = await startTestApp();
  const { rows } = await t.context.pool.query(
    `select m.store_id, m.role, lower(split_part(p.name, ' ', 1)) as name from store_members m join people p on p.id = m.person_id order by 1`,
  );
  baker = rows.find((row) => row.store_id === 1 && row.role === 'baker').name;
  elsewhere = rows.find((row) => row.store_id === 2 && row.role === 'owner').name;
});
afterAll(() => t.stop());

// biome-ignore lint/suspicious/noExplicitAny: tests read what they expect
type Json = any;
const ALL = '/api/v1/stores/1/option-groups';
const meera = () => t.as('meera');
const read = async (id: number) => (await meera().get(`${ALL}/${id}`)).body;
const groups = async (): Promise<Json[]> => (await meera().get(ALL)).body.items;
const groupCalled = async (role: string) => (await groups()).find((g) => g.role === role && g.used_by_count > 0);

/** What saving takes, out of what reading gives. */
const toBody = ({ id, used_by, used_by_count, warnings, options, ...rest }: Json) => ({
  ...rest,
  options: options.map(({ suspended_until, ...option }: Json) => option),
});
const save = async (id: number, change: object) =>
  meera().put(`${ALL}/${id}`, { ...toBody(await read(id)), ...change });

const option = (name: string, more: object = {}) => ({
  name,
  price_mode: 'flat',
  price: 0,
  price_by_size: null,
  is_default: false,
  is_available: true,
  servings: null,
  tiers: null,
  lead_time_minutes: 0,
  capacity_units: 0,
  work_units: {},
  contains: [],
  may_contain: [],
  removes: [],
  blocks_diets: [],
  recipe: [],
  art: {},
  ...more,
});
const group = (more: object = {}) => ({
  role: 'topping',
  kind: 'choice',
  name: 'Toppings',
  is_required: false,
  min_choices: 0,
  max_choices: 2,
  max_each: 1,
  free_up_to: 0,
  applies_per_tier: false,
  visible_when: null,
  text: null,
  options: [option('Berries', { price: 5000 }), option('Nuts')],
  ...more,
});
const add = async (more: object = {}) => {
  const answer = await meera().post(ALL, group(more));
  expect(answer.body).toMatchObject({ id: expect.any(Number) });
  return answer.body;
};
const putOnProduct = async (groupId: number, more: object = {}) => {
  const { body } = await meera().post('/api/v1/stores/1/products', {
    name: 'Test cake',
    category: 'cupcakes',
    price: { amount: '500.00', currency: 'INR' },
    group_ids: [groupId],
    ...more,
  });
  return body;
};
const productOf = async (id: number) => (await meera().get(`/api/v1/stores/1/products/${id}`)).body;
const audits = async (action: string) =>
  (await t.context.pool.query('select * from audit_log where action = $1 order by id', [action])).rows;

describe('reading and saving', () => {
  test('the list has every group of the store with who uses it', async () => {
    const items = await groups();
    expect(items.length).toBeGreaterThan(3);
    const size = items.find((g) => g.id === 101);
    expect(size.used_by[0]).toMatchObject({ id: expect.any(Number), name: expect.any(String), status: 'active' });
    expect(size.used_by_count).toBeGreaterThan(0);
    expect(await read(101)).toEqual(size);
  });

  test('every group of the demo town can be saved as it is, and products stay as they are', async () => {
    const { rows } = await t.context.pool.query('select id, store_id from option_groups order by id');
    const openings = async () =>
      (await t.context.pool.query('select id, from_price_minor from products order by id')).rows;
    const before = await openings();
    for (const { id, store_id } of rows) {
      const one = `/api/v1/stores/${store_id}/option-groups/${id}`;
      const { body } = await t.as('admin').get(one);
      const answer = await t.as('admin').put(one, toBody(body));
      expect(answer.body, `${id}`).toEqual({ ...body, version: body.version + 1 });
    }
    expect(await openings()).toEqual(before);
    expect(await audits('option_group.changed')).toEqual([]);
  });

  test('everything that is saved is read back the same, options in their order', async () => {
    const size = await groupCalled('size');
    const small = size.options[0];
    const given = group({
      role: 'filling',
      name: 'Filling',
      is_required: true,
      min_choices: 1,
      free_up_to: 1,
      applies_per_tier: true,
      visible_when: { group_id: size.id, option_id: small.id },
      options: [
        option('Curd', {
          price_mode: 'percent',
          price: -500,
          price_by_size: { [small.id]: 250 },
          is_default: true,
          servings: 3,
          tiers: 2,
          lead_time_minutes: 60,
          capacity_units: 1,
          work_units: { decoration: 2 },
          contains: ['milk'],
          may_contain: ['tree_nuts'],
          removes: ['eggs'],
          blocks_diets: ['vegan'],
          recipe: [{ ingredient: 'Lemon', quantity: 2, unit: 'piece' }],
          art: { filling: '#ffee88' },
        }),
        option('Jam', { is_available: false }),
      ],
    });
    const added = await add(given);
    expect(added).toMatchObject({ ...given, version: 1, used_by: [], used_by_count: 0 });
    const reversed = { options: toBody(added).options.toReversed() };
    expect((await save(added.id, reversed)).body).toMatchObject(reversed);
    expect((await audits('option_group.created')).at(-1)).toMatchObject({ subject_id: added.id, store_id: 1 });
  });

  test('words need a length, and keep their rule', async () => {
    const text = { max_length: 30, lines: 2, scripts: ['Latin', 'Devanagari'] };
    const words = await add({ role: 'inscription', kind: 'text', options: [], text, is_required: true });
    expect(words).toMatchObject({ text, is_required: true, kind: 'text' });
    expect((await save(words.id, { text: null })).body).toMatchObject({
      status: 422,
      errors: [{ code: 'catalogue/text-without-length', field: 'text.max_length' }],
    });
  });

  test('options with an id keep it, new ones get one, missing ones are deleted; the audit says which', async () => {
    const { id, options } = await add();
    const [berries, nuts] = toBody({ options }).options;
    const answer = await save(id, { options: [option('Figs'), { ...nuts, price: 900 }] });
    expect(answer.body.options.map((o: Json) => o.name)).toEqual(['Figs', 'Nuts']);
    expect(answer.body.options[1]).toMatchObject({ id: nuts.id, price: 900 });
    expect([berries.id, nuts.id]).not.toContain(answer.body.options[0].id);
    const entry = (await audits('option_group.changed')).at(-1);
    expect(Object.keys(entry.before).toSorted()).toEqual([`option ${berries.id}`, `option ${nuts.id}`]);
    expect(entry.after).not.toHaveProperty([`option ${berries.id}`]);
    expect(entry.after).toHaveProperty([`option ${answer.body.options[0].id}`]);
  });

  test('an option of another group, or one named twice, is refused', async () => {
    const { id, options } = await add();
    const foreign = { ...toBody({ options }).options[0], id: 10101 };
    const own = toBody({ options }).options[0];
    for (const list of [[foreign], [own, own]])
      expect((await save(id, { options: list })).body).toMatchObject({
        status: 422,
        errors: [{ code: 'catalogue/unknown-option' }],
      });
    expect((await meera().post(ALL, group({ options: [{ ...option('x'), id: 10101 }] }))).status).toBe(400);
  });

  test('of two who save what both have read one wins', async () => {
    const added = await add();
    const answers = await Promise.all(
      ['One', 'Two'].map((name) => meera().put(`${ALL}/${added.id}`, { ...toBody(added), name })),
    );
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 409]);
    const lost = answers.find((answer) => answer.status === 409)?.body;
    expect(lost).toMatchObject({
      code: 'catalogue/changed-meanwhile',
      facts: { current: { id: added.id, version: 2 } },
    });
  });

  test('a copy is a group of its own with options of its own', async () => {
    const original = await groupCalled('topping');
    const { status, body } = await meera().post(`${ALL}/${original.id}/copies`);
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: `${original.name} (copy)`, used_by: [], version: 1 });
    const plain = (g: Json) => toBody(g).options.map(({ id, ...o }: Json) => o);
    expect(plain(body)).toEqual(plain(original));
    const ids = new Set(original.options.map((o: Json) => o.id));
    expect(body.options.some((o: Json) => ids.has(o.id))).toBe(false);
  });
});

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
    const switchTo = (body: object) => t.as(baker).put(`/api/v1/stores/1/options/${berries.id}/availability`, body);
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
    await t.as(baker).put(`/api/v1/stores/1/options/${added.options[0].id}/availability`, { is_available: false });
    expect((await meera().put(`${ALL}/${added.id}`, toBody(added))).status).toBe(409);
  });
});

describe('who may', () => {
  test('nobody and other stores’ staff get nothing; bakers read and switch', async () => {
    const { id, options } = await add();
    const body = toBody(await read(id));
    const switching = `/api/v1/stores/1/options/${options[0].id}/availability`;
    const calls = (name: string | null) => {
      const client = name ? t.as(name) : t.guest();
      return Promise.all([
        client.post(ALL, group()),
        client.put(`${ALL}/${id}`, body),
        client.post(`${ALL}/${id}/copies`),
        client.delete(`${ALL}/${id}`),
        client.get(ALL),
        client.get(`${ALL}/${id}`),
        client.put(switching, { is_available: true }),
      ]).then((answers) => answers.map((answer) => answer.status));
    };
    expect(await calls(null)).toEqual(Array(7).fill(401));
    expect(await calls(elsewhere)).toEqual(Array(7).fill(404));
    expect(await calls('asha')).toEqual(Array(7).fill(404));
    expect(await calls(baker)).toEqual([403, 403, 403, 403, 200, 200, 200]);
  });

  test('a group or option of another store, or of none, is not there', async () => {
    const body = toBody(await read(101));
    for (const id of [201, 999_999]) {
      expect((await meera().get(`${ALL}/${id}`)).body).toMatchObject({ status: 404, code: 'catalogue/unknown-group' });
      expect((await meera().put(`${ALL}/${id}`, body)).status).toBe(404);
      expect((await meera().post(`${ALL}/${id}/copies`)).status).toBe(404);
      expect((await meera().delete(`${ALL}/${id}`)).status).toBe(404);
    }
    for (const id of [20101, 999_999_999])
      expect(
        (await meera().put(`/api/v1/stores/1/options/${id}/availability`, { is_available: false })).body,
      ).toMatchObject({ status: 404, code: 'catalogue/unknown-option' });
  });

  test.each([{ is_available: 'no' }, {}, { suspended_until: 'tomorrow' }])('%j is no switch', async (body) => {
    expect((await meera().put('/api/v1/stores/1/options/10101/availability', body)).status).toBe(400);
  });
});
