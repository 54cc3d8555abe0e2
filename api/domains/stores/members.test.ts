import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../platform/auth.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { listMemberships, requireMember } from './stores.service.ts';

let town: TestApp;
beforeAll(async () => {
  town = await startTestApp();
});
afterAll(() => town.stop());

const person = (person_id: number, role: 'customer' | 'courier' | 'admin' = 'customer'): Actor => ({
  kind: 'person',
  person_id,
  session_id: 1,
  role,
  name: 'Somebody',
  email: 'somebody@example.com',
});

async function staff(role: string) {
  const { db } = town.context;
  const member = await db.selectFrom('store_members').where('role', '=', role).selectAll().executeTakeFirstOrThrow();
  return { ...member, actor: person(member.person_id) };
}

describe('requireMember', () => {
  test('lets staff of the store pass, in the roles asked for', async () => {
    const { store_id, actor } = await staff('owner');
    expect(await requireMember(town.context, actor, store_id)).toEqual({ store_id, role: 'owner' });
    expect(await requireMember(town.context, actor, store_id, ['owner'])).toEqual({ store_id, role: 'owner' });
  });

  test('refuses staff in another role', async () => {
    const { store_id, actor } = await staff('baker');
    await expect(requireMember(town.context, actor, store_id, ['owner', 'manager'])).rejects.toMatchObject({
      code: 'stores/wrong-role',
      status: 403,
    });
  });

  test('knows no store for staff of another one, for customers and couriers, nor one that is absent', async () => {
    const { store_id, actor } = await staff('owner');
    const unknown = { code: 'stores/unknown', status: 404 };
    await expect(requireMember(town.context, actor, (store_id % 12) + 1)).rejects.toMatchObject(unknown);
    await expect(requireMember(town.context, person(999_999, 'courier'), store_id)).rejects.toMatchObject(unknown);
    await expect(requireMember(town.context, person(999_999, 'admin'), 999_999)).rejects.toMatchObject(unknown);
  });

  test('asks a guest to sign in, and lets an admin pass as one', async () => {
    await expect(requireMember(town.context, { kind: 'guest' }, 1)).rejects.toMatchObject({ status: 401 });
    expect(await requireMember(town.context, person(999_999, 'admin'), 1)).toEqual({ store_id: 1, role: 'admin' });
  });
});

test('a person’s stores are listed with the role there, nobody’s are none', async () => {
  const { person_id, store_id } = await staff('owner');
  const stores = await listMemberships(town.context.db, person_id);
  expect(stores).toContainEqual(expect.objectContaining({ store_id, role: 'owner', slug: expect.any(String) }));
  expect(await listMemberships(town.context.db, 999_999)).toEqual([]);
});
