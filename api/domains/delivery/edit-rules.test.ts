import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run, sql } from '../../platform/db.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { matchDeliveryRule } from './delivery-rules.ts';
import { openRing, ruleErrors, ruleWarnings } from './rule-problems.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const URL = '/api/v1/stores/1/delivery-rules';
const inr = (amount: string) => ({ amount, currency: 'INR' });
const near = { name: 'Near', to_m: 3000, fee: inr('40.00') };
const far = {
  name: 'Far',
  from_m: 3000,
  to_m: 9000,
  fee: inr('90.00'),
  free_above: inr('2000.00'),
  minimum: inr('500.00'),
};

const read = async () => (await app.as('meera').get(URL)).body;
const save = async (rules: object[], version?: number) =>
  app.as('meera').put(URL, { version: version ?? (await read()).version, rules });

it('rules are saved in their order and keep who they are', async () => {
  const first = await save([near, far]);
  expect(first.status, JSON.stringify(first.body)).toBe(200);
  const [a, b] = first.body.rules;
  expect([a.name, b.name]).toEqual(['Near', 'Far']);
  const turned = await save([b, { ...a, name: 'Next door' }, { ...near, name: 'New', weekdays: [6, 7, 7] }]);
  expect(turned.status, JSON.stringify(turned.body)).toBe(200);
  expect(turned.body.rules.map(({ name }: { name: string }) => name)).toEqual(['Far', 'Next door', 'New']);
  expect(turned.body.rules.slice(0, 2).map(({ id }: { id: number }) => id)).toEqual([b.id, a.id]);
  expect(turned.body.rules[2].weekdays).toEqual([6, 7]);
  const [entry] = await run<{ action: string; actor_name: string }>(
    app.context.db,
    sql`select action, actor_name from audit_log where store_id = 1 order by id desc limit 1`,
  );
  expect(entry).toEqual({
    action: 'delivery_rules.changed',
    actor_name: (await app.as('meera').get('/api/v1/people/me')).body.name,
  });
});

it('what is saved is what customers are asked to pay', async () => {
  await save([{ name: 'Everybody', to_m: 20_000, fee: inr('77.00') }]);
  const offer = await app.guest().get('/api/v1/stores/1/delivery-offer?postcode=560038');
  expect(offer.body.fee).toEqual(inr('77.00'));
  const { body } = await app.as('meera').post(`${URL}/trials`, { postcode: '560038' });
  expect(body).toMatchObject({ is_deliverable: true, fee: inr('77.00'), rule: 0, is_estimate: true });
});

it('a second person who saves what they read before the first one saved is refused, and sees the newer rules', async () => {
  const { version } = await read();
  const both = await Promise.all([save([near], version), save([far], version)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  const refused = both.find(({ status }) => status === 409);
  expect(refused?.body.code).toBe('delivery/rules-changed-meanwhile');
  expect((await read()).rules).toHaveLength(1);
});

it('every wrong rule is told at once, and nothing of the list is saved', async () => {
  const before = await read();
  const { status, body } = await save([
    { ...near, from_m: 5000 },
    { ...far, free_above: inr('100.00') },
    { ...near, fee: { amount: '40.00', currency: 'EUR' } },
    {
      ...near,
      polygon: [
        [77.6, 12.9],
        [77.7, 13],
        [77.7, 12.9],
        [77.6, 13],
      ],
    },
    { ...near, starts_from: '18:00', starts_before: '09:00' },
    { ...near, id: 999_999 },
  ]);
  expect(status).toBe(422);
  expect(body.errors.map(({ field }: { field: string }) => field).sort()).toEqual([
    'rules.0.to_m',
    'rules.1.free_above',
    'rules.2.fee',
    'rules.3.polygon',
    'rules.4.starts_before',
    'rules.5.id',
  ]);
  expect(await read()).toEqual(before);
});

it('what has no sense at all is refused by its field', async () => {
  for (const wrong of [
    { fee: null },
    { name: '' },
    { weekdays: [8] },
    { polygon: [[1, 2]] },
    { starts_from: '25:00' },
    { to_m: -1 },
    { surprise: 1 },
  ])
    expect((await save([{ ...near, ...wrong }])).status, JSON.stringify(wrong)).toBe(400);
});

it('a rule that can never be used, and one without any area, are warned of', async () => {
  const { body } = await save([{ name: 'All', fee: inr('50.00') }, near]);
  expect(body.warnings.map(({ rule, code }: { rule: number; code: string }) => [rule, code])).toEqual([
    [0, 'delivery/rule-anywhere'],
    [1, 'delivery/rule-never-used'],
  ]);
});

it('rules not saved yet can be tried, with a word on each of them', async () => {
  const before = await read();
  const { status, body } = await app.as('meera').post(`${URL}/trials`, {
    rules: [
      { ...near, to_m: 10 },
      { ...near, name: 'Evenings', to_m: 30_000, starts_from: '17:00' },
      { ...near, to_m: 30_000, minimum: inr('300.00') },
    ],
    postcode: '560038',
    items_total: '250.00',
    time: '11:00',
  });
  expect(status, JSON.stringify(body)).toBe(200);
  expect(body.verdicts.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
    'passed_over',
    'passed_over',
    'decides',
  ]);
  expect(body.verdicts[1].words).toBe('Not at this time of day.');
  expect(body.missing_for_minimum).toEqual(inr('50.00'));
  expect(await read()).toEqual(before);
});

it('a window in the evening takes the evening’s rule', () => {
  const base = {
    from_m: null,
    to_m: 9000,
    postcodes: null,
    polygon: null,
    weekdays: null,
    free_above_minor: null,
    minimum_minor: 0,
  };
  const rules = [
    { ...base, id: 1, priority: 1, fee_minor: 9000, starts_from: '18:00:00', starts_before: null },
    { ...base, id: 2, priority: 2, fee_minor: 4000 },
  ];
  const place = { distance_m: 100, postcode: null, point: { lat: 0, lng: 0 }, weekday: 3, items_minor: 0 };
  expect(matchDeliveryRule(rules, { ...place, time: '19:00:00' })).toMatchObject({ rule_id: 1, is_estimate: false });
  expect(matchDeliveryRule(rules, { ...place, time: '17:59:00' })).toMatchObject({ rule_id: 2 });
  expect(matchDeliveryRule(rules, place)).toMatchObject({ rule_id: 1, is_estimate: true });
});

it('each kind of person may do what is theirs', async () => {
  const body = { version: 1, rules: [near] };
  expect((await app.guest().get(URL)).status).toBe(401);
  expect((await app.as('asha').get(URL)).status).toBe(404);
  expect((await app.as('meera').get('/api/v1/stores/2/delivery-rules')).status).toBe(404);
  expect((await app.as('meera').put('/api/v1/stores/2/delivery-rules', body)).status).toBe(404);
  expect((await app.as('asha').post(`${URL}/trials`, { postcode: '560038' })).status).toBe(404);
  expect((await app.as('admin').get('/api/v1/stores/99999/delivery-rules')).status).toBe(404);
  await run(app.context.db, sql`update store_members set role = 'baker' where store_id = 1 and role <> 'owner'`);
  const [baker] = await run<{ email: string }>(
    app.context.db,
    sql`select p.email from store_members m join people p on p.id = m.person_id where m.store_id = 1 and m.role = 'baker' limit 1`,
  );
  if (baker) {
    const name = baker.email.split('@')[0] ?? '';
    expect((await app.as(name).put(URL, body)).status).toBe(403);
    expect((await app.as(name).get(URL)).status).toBe(200);
  }
});

it('a ring with crossed sides is found, a simple one is not blamed, closed or not', () => {
  const rule = {
    from_m: null,
    to_m: null,
    postcodes: null,
    weekdays: null,
    fee_minor: 0,
    free_above_minor: null,
    minimum_minor: 0,
  };
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 12 }), fc.boolean(), (corners, isClosed) => {
      const ring = Array.from({ length: corners }, (_, i): [number, number] => [
        77 + Math.cos((2 * Math.PI * i) / corners),
        12 + Math.sin((2 * Math.PI * i) / corners),
      ]);
      const polygon = isClosed ? [...ring, ring[0] as [number, number]] : ring;
      expect(openRing(polygon)).toHaveLength(corners);
      expect(ruleErrors([{ ...rule, polygon }])).toEqual([]);
      expect(ruleWarnings([{ ...rule, polygon }])).toEqual([]);
      if (corners < 4) return;
      const crossed = [ring[0], ring[2], ring[1], ...ring.slice(3)] as [number, number][];
      expect(ruleErrors([{ ...rule, polygon: crossed }])).toHaveLength(1);
    }),
  );
});
