import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { groupEditing, option, productEditing } from './test-editing.ts';

/** What stands in a body may be another store's too: it is told as what is not there, and nothing of it is said. */
let t: TestApp;
let foreign: { product: number; group: number; option: number; size: number; name: string };
beforeAll(async () => {
  t = await startTestApp();
  const { rows } = await t.context.pool.query(
    `select min(p.id) as product, min(g.id) as "group", (array_agg(g.name order by g.id))[1] as name, min(o.id) as option,
       min(o.id) filter (where g.role = 'size') as size
     from option_groups g join options o on o.group_id = g.id join products p on p.store_id = g.store_id
     where g.store_id = 2`,
  );
  foreign = rows[0];
});
afterAll(() => t.stop());

const products = productEditing(() => t);
const groups = groupEditing(() => t);
const everything = async () =>
  (
    await t.context.pool.query(
      `select 'p', p.id, p.version, p::text from products p where store_id = 2
       union all select 'g', g.id, g.version, g::text from option_groups g where store_id = 2
       union all select 'l', l.product_id, l.group_id, '' from product_option_groups l join products p on p.id = l.product_id
         where p.store_id = 2 or l.group_id in (select id from option_groups where store_id = 2) order by 1, 2, 3`,
    )
  ).rows;

/** The answer to another store's id is the one to an id that nobody has. */
async function expectUnknown(send: (id: number) => Promise<{ status: number; body: object }>, theirs: number) {
  const before = await everything();
  const said = async (id: number) => {
    const { status, body } = await send(id);
    return JSON.stringify({ ...body, status, request_id: '' }).replaceAll(String(id), '#');
  };
  const answer = await said(theirs);
  expect(JSON.parse(answer)).toMatchObject({ status: 422 });
  expect(answer).not.toContain(foreign.name);
  expect(answer).toBe(await said(999_999));
  expect(await everything()).toEqual(before);
}

test('a product takes in no group of another store, new or changed', async () => {
  const { ALL, meera, save } = products;
  const body = (id: number) => ({ name: 'Borrowed', category: 'cupcakes', group_ids: [id] });
  await expectUnknown((id) => meera().post(ALL, body(id)), foreign.group);
  await expectUnknown((id) => save(101, { group_ids: [id] }), foreign.group);
});

test('a product stands behind none of another store', async () => {
  const { ALL, meera } = products;
  await expectUnknown((after) => meera().put(`${ALL}/101/position`, { after }), foreign.product);
});

test('a group waits for none of another store, nor for an option that is not of the group it names', async () => {
  const { ALL, meera, add } = groups;
  const own = await add();
  const sent = async (visible_when: object) =>
    meera().post(ALL, { ...groups.toBody(own), version: undefined, name: 'Waits', options: [], visible_when });
  await expectUnknown((id) => sent({ group_id: id, option_id: foreign.option }), foreign.group);
  await expectUnknown((id) => sent({ group_id: own.id, option_id: id }), foreign.option);
});

test('a price goes by no size of another store', async () => {
  const options = (id: number) => [option('Berries', { price_by_size: { [id]: 100 } })];
  const own = await groups.add();
  await expectUnknown((id) => groups.save(own.id, { options: options(id) }), foreign.size);
});

test('a group takes no option of another one, its own store’s or not', async () => {
  const [own, other] = [await groups.add(), await groups.add({ name: 'Other' })];
  const options = (id: number) => [{ ...option('Stolen'), id }];
  await expectUnknown((id) => groups.save(own.id, { options: options(id) }), foreign.option);
  await expectUnknown((id) => groups.save(own.id, { options: options(id) }), other.options[0].id);
  expect((await groups.read(other.id)).options).toEqual(other.options);
});
