import { expect } from 'vitest';
import type { TestApp } from '../../test/app.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests read what they expect
export type Json = any;
type Town = () => TestApp;

/** Who works in store 1, which is Meera's, by role; and somebody who owns another one. */
export async function rolesIn(t: TestApp): Promise<{ manager: string; baker: string; elsewhere: string }> {
  const { rows } = await t.context.pool.query(
    `select m.store_id, m.role, lower(split_part(p.name, ' ', 1)) as name
     from store_members m join people p on p.id = m.person_id order by 1`,
  );
  const of = (role: string, own: boolean) =>
    rows.find((row) => row.role === role && (row.store_id === 1) === own)?.name as string;
  return { manager: of('manager', true), baker: of('baker', true), elsewhere: of('owner', false) };
}

const auditsOf = async (t: TestApp, action: string): Promise<Json[]> =>
  (await t.context.pool.query('select * from audit_log where action = $1 order by id', [action])).rows;

/** What saving a product takes, out of what reading it gives. */
const FIELDS = [
  ...['version', 'sku', 'name', 'description', 'kind', 'category', 'occasions', 'flavours', 'price', 'tax_class'],
  ...['servings', 'contains', 'may_contain', 'diets', 'ingredients', 'lead_time_minutes', 'capacity_units'],
  ...['work_units', 'steps', 'recipe', 'recipe_servings', 'art', 'group_ids'],
];

/** Meera at her products. */
export function productEditing(town: Town) {
  const ALL = '/api/v1/stores/1/products';
  const meera = () => town().as('meera');
  const toBody = (product: Json) => Object.fromEntries(FIELDS.map((name) => [name, product[name]]));
  const read = async (id: number) => (await meera().get(`${ALL}/${id}`)).body;
  const save = async (id: number, change: object) =>
    meera().put(`${ALL}/${id}`, { ...toBody(await read(id)), ...change });
  const add = async (more: object = {}) => {
    const answer = await meera().post(ALL, { name: 'Ragi brownie', category: 'cupcakes', ...more });
    expect(answer.body).toMatchObject({ id: expect.any(Number) });
    return answer.body;
  };
  const audits = async (action: string, id: number) =>
    (await auditsOf(town(), action)).filter((entry) => entry.subject_id === id);
  return { ALL, meera, toBody, read, save, add, audits };
}

export const option = (name: string, more: object = {}) => ({
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

export const group = (more: object = {}) => ({
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

/** Meera at her option groups. */
export function groupEditing(town: Town) {
  const ALL = '/api/v1/stores/1/option-groups';
  const meera = () => town().as('meera');
  const read = async (id: number) => (await meera().get(`${ALL}/${id}`)).body;
  const groups = async (): Promise<Json[]> => (await meera().get(ALL)).body.items;
  /** What saving takes, out of what reading gives. */
  const toBody = ({ id, used_by, used_by_count, warnings, options, ...rest }: Json) => ({
    ...rest,
    options: options.map(({ suspended_until, ...option }: Json) => option),
  });
  const save = async (id: number, change: object) =>
    meera().put(`${ALL}/${id}`, { ...toBody(await read(id)), ...change });
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
  const audits = (action: string) => auditsOf(town(), action);
  return { ALL, meera, read, groups, toBody, save, add, putOnProduct, productOf, audits };
}

/** Meera and her tables of products. */
export function importing(town: Town) {
  const ALL = '/api/v1/stores/1/imports';
  const CSV = { 'content-type': 'text/csv' };
  const meera = () => town().as('meera');
  const products = async (query = ''): Promise<Json[]> =>
    (await meera().get(`/api/v1/stores/1/products?limit=100${query}`)).body.items;
  const find = async (name: string) => {
    const [card] = (await products(`&q=${encodeURIComponent(name)}`)).filter((item) => item.name === name);
    return card && (await meera().get(`/api/v1/stores/1/products/${card.id}`)).body;
  };
  const read = async (id: number) => (await meera().get(`${ALL}/${id}`)).body;
  const exported = async () => (await meera().get('/api/v1/stores/1/products.csv')).body as string;
  const check = async (csv: string) => {
    const { status, body } = await meera().post(`${ALL}?file_name=cakes.csv`, csv, CSV);
    expect(status).toBe(202);
    await town().runJobs();
    return read(body.id);
  };
  const run = (id: number, body?: object) => meera().post(`${ALL}/${id}/run`, body);
  const checkAndRun = async (csv: string, body?: object) => {
    const checked = await check(csv);
    const started = await run(checked.id, body);
    expect(started.body).toMatchObject({ state: 'running' });
    await town().runJobs();
    return read(checked.id);
  };
  return { ALL, CSV, meera, products, find, read, exported, check, run, checkAndRun };
}
