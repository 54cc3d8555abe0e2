import { sql } from 'kysely';
import { prepared } from '../../platform/db.ts';
import type { StateColumns } from './store-status.ts';

export type Membership = StateColumns & {
  store_id: number;
  slug: string;
  name: string;
  role: 'owner' | 'manager' | 'baker';
  paused_until: Date | null;
  timezone: string;
};

export const findStoreById = prepared<{ id: number }, { id: number }>((db, p) =>
  db.selectFrom('stores').where('id', '=', p('id')).select('id'),
);

export const listMembershipsOf = prepared<{ person_id: number }, Membership>((db, p) =>
  db
    .selectFrom('store_members')
    .innerJoin('stores', 'stores.id', 'store_members.store_id')
    .where('store_members.person_id', '=', p('person_id'))
    .select(['stores.id as store_id', 'stores.slug', 'stores.name', 'store_members.role'])
    .select(['stores.status', 'stores.onboarding', 'stores.paused_until', 'stores.timezone'])
    .orderBy('stores.id')
    .$castTo<Membership>(),
);

export const findMembership = prepared<{ store_id: number; person_id: number }, Pick<Membership, 'role'>>((db, p) =>
  db
    .selectFrom('store_members')
    .where('store_id', '=', p('store_id'))
    .where('person_id', '=', p('person_id'))
    .select('role')
    .$castTo<Pick<Membership, 'role'>>(),
);

/** All of them, or the one with that slug. */
export const listLiveStores = prepared<{ slug: string | null }, { id: number }>((db, p) =>
  db
    .selectFrom('stores')
    .where('status', '=', 'live')
    .where((eb) => eb.or([eb(sql<string>`${p('slug')}::text`, 'is', null), eb('slug', '=', p('slug'))]))
    .select('id'),
);
