import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { group, groupEditing, type Json, option, rolesIn } from './test-editing.ts';

let t: TestApp;
let roles: Awaited<ReturnType<typeof rolesIn>>;
beforeAll(async () => {
  t = await startTestApp();
  roles = await rolesIn(t);
});
afterAll(() => t.stop());

const { ALL, meera, read, groups, toBody, save, add, audits } = groupEditing(() => t);
const groupCalled = async (role: string) => (await groups()).find((g) => g.role === role && g.used_by_count > 0);

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
    expect(await calls(roles.elsewhere)).toEqual(Array(7).fill(404));
    expect(await calls('asha')).toEqual(Array(7).fill(404));
    expect(await calls(roles.baker)).toEqual([403, 403, 403, 403, 200, 200, 200]);
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
