import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';

const ADDRESSES = '/api/v1/people/me/addresses';

let town: TestApp;
beforeAll(async () => {
  town = await startTestApp();
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => town.stop());

const home = { line1: '7, 3rd Cross', district: 'Indiranagar', city: 'Bengaluru', postcode: '560038' };

/** Somebody new, so that the address book is empty. */
let people = 0;
async function newcomer() {
  const email = `newcomer${++people}@example.com`;
  const { body } = await town.guest().post('/api/v1/people', { email, password: 'three vadas', name: 'New Comer' });
  const headers = { authorization: `Bearer ${body.access_token}` };
  const web = town.guest();
  return {
    id: body.person.id as number,
    list: async () => (await web.get(ADDRESSES, headers)).body.items,
    save: (address: object, more = {}) => web.post(ADDRESSES, address, { ...headers, ...more }),
    replace: (id: unknown, address: object) => web.put(`${ADDRESSES}/${id}`, address, headers),
    remove: (id: unknown) => web.delete(`${ADDRESSES}/${id}`, undefined, headers),
  };
}

test('a saved address becomes a point, and the first one the default', async () => {
  const person = await newcomer();
  const answer = await person.save(home);
  expect(answer).toMatchObject({ status: 201, body: { ...home, label: 'Home', recipient: null, is_default: true } });
  expect(answer.body.lat).toBeCloseTo(12.97, 1);
  expect(answer.body.lng).toBeCloseTo(77.64, 1);
  expect(await person.list()).toEqual([answer.body]);
});

test('a point that the browser knows is kept', async () => {
  const answer = await (await newcomer()).save({ ...home, lat: 12.9001, lng: 77.6002 });
  expect(answer.body).toMatchObject({ lat: 12.9001, lng: 77.6002 });
});

test('an address that nobody can find, or no geocoder, is saved without a point', async () => {
  const person = await newcomer();
  const far = { line1: '1 Rue de la Paix', city: 'Paris', postcode: '75002' };
  expect((await person.save(far)).body).toMatchObject({ lat: null, lng: null, district: null });
  vi.spyOn(town.context.geocoder, 'locate').mockRejectedValue(new Error('out of service'));
  expect(await person.save(home)).toMatchObject({ status: 201, body: { lat: null, district: 'Indiranagar' } });
});

test('one address is the default, whatever happens at the same time', async () => {
  const person = await newcomer();
  await Promise.all([1, 2, 3, 4].map((n) => person.save({ ...home, label: `Place ${n}`, is_default: true })));
  const [first, second] = await person.list();
  expect((await person.list()).filter((address: { is_default: boolean }) => address.is_default)).toHaveLength(1);
  expect(first.is_default).toBe(true);
  await person.replace(second.id, { ...home, label: 'Office', is_default: true });
  expect((await person.list())[0]).toMatchObject({ id: second.id, label: 'Office', is_default: true });
  await person.replace(second.id, { ...home, label: 'Shop' });
  expect((await person.list())[0]).toMatchObject({ id: second.id, label: 'Shop', is_default: true });
});

test('an address is removed once', async () => {
  const person = await newcomer();
  const { id } = (await person.save(home)).body;
  expect((await person.remove(id)).status).toBe(204);
  expect(await person.list()).toEqual([]);
  expect(await person.remove(id)).toMatchObject({ status: 404, body: { code: 'accounts/unknown-address' } });
  expect((await person.replace(id, home)).status).toBe(404);
});

test('nobody reads, changes or removes another person’s address', async () => {
  const [owner, other] = [await newcomer(), await newcomer()];
  const { body: address } = await owner.save(home);
  expect((await other.replace(address.id, { ...home, line1: 'Mine now', is_default: true })).status).toBe(404);
  expect((await other.remove(address.id)).status).toBe(404);
  expect(await other.list()).toEqual([]);
  expect(await owner.list()).toEqual([address]);
});

test('nobody without a sign-in has addresses', async () => {
  const web = town.guest();
  const answers = [
    await web.get(ADDRESSES),
    await web.post(ADDRESSES, home),
    await web.put(`${ADDRESSES}/1`, home),
    await web.delete(`${ADDRESSES}/1`),
  ];
  for (const answer of answers) expect(answer).toMatchObject({ status: 401, body: { code: 'auth/not-signed-in' } });
});

test.each([
  ['no street', { line1: '' }],
  ['no city', { city: undefined }],
  ['half a point', { lat: 12.9 }],
  ['a point off the earth', { lat: 91, lng: 0 }],
  ['a point as text', { lat: '12.9', lng: '77.6' }],
  ['another person', { person_id: 1 }],
  ['an id', { id: 1 }],
  ['a control character', { line1: 'a\u0007b' }],
  ['10 000 characters', { line2: 'x'.repeat(10_000) }],
])('an address with %s is bad input, and is not saved', async (_what, wrong) => {
  const person = await newcomer();
  expect(await person.save({ ...home, ...wrong })).toMatchObject({ status: 400, body: { code: 'request/invalid' } });
  expect(await person.list()).toEqual([]);
});

test.each(['0', '-1', '1.5', 'x', '99999999999999999999'])('an address’s id is a number: %s is not', async (id) => {
  const person = await newcomer();
  expect((await person.remove(id)).status).toBe(400);
});

test('the same Idempotency-Key saves an address once', async () => {
  const person = await newcomer();
  const key = { 'idempotency-key': 'address-1' };
  const [first, again] = [await person.save(home, key), await person.save(home, key)];
  expect(again.body).toEqual(first.body);
  expect(await person.list()).toHaveLength(1);
});

test('an address book has an end', async () => {
  const person = await newcomer();
  const rows = Array.from({ length: 50 }, () => ({ ...home, person_id: person.id }));
  await town.context.db.insertInto('addresses').values(rows).execute();
  expect(await person.save(home)).toMatchObject({ status: 409, body: { code: 'accounts/too-many-addresses' } });
});
