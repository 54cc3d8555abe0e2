import { type Executor, json, prepared, run, sql, type Trx } from '../../platform/db.ts';
import type { StateColumns } from './store-status.ts';

/** All that a store has told of itself. */
export type StoreFile = StateColumns & {
  id: number;
  slug: string;
  name: string;
  kind: string;
  description: string;
  email: string;
  phone: string;
  address: string;
  district: string;
  city: string;
  postcode: string;
  lat: number;
  lng: number;
  timezone: string;
  currency: string;
  jurisdiction: string;
  legal_name: string;
  licence_number: string | null;
  tax_number: string | null;
  is_tax_exempt: boolean;
  prices_include_tax: boolean;
  submitted_at: Date | null;
  reviewed_at: Date | null;
  review_reason: string | null;
  approved_at: Date | null;
  closed_at: Date | null;
  closed_reason: string | null;
  paused_until: Date | null;
  offers_delivery: boolean;
  offers_pickup: boolean;
  payment_methods: string[];
  accept_within_minutes: number;
  order_words: Record<string, string>;
  version: number;
  created_at: Date;
};

const COLUMNS = [
  ...(['id', 'slug', 'name', 'kind', 'description', 'email', 'phone', 'address', 'district', 'city'] as const),
  ...(['postcode', 'lat', 'lng', 'timezone', 'currency', 'jurisdiction', 'legal_name', 'licence_number'] as const),
  ...(['tax_number', 'is_tax_exempt', 'prices_include_tax', 'status', 'onboarding', 'submitted_at'] as const),
  ...(['reviewed_at', 'review_reason', 'approved_at', 'closed_at', 'closed_reason', 'paused_until'] as const),
  ...(['offers_delivery', 'offers_pickup', 'payment_methods', 'accept_within_minutes', 'order_words'] as const),
  ...(['version', 'created_at'] as const),
];

export const findStoreFile = prepared<{ id: number }, StoreFile>((db, p) =>
  db.selectFrom('stores').where('id', '=', p('id')).select(COLUMNS).$castTo<StoreFile>(),
);

/** Keeps the row until the end of the transaction: edits of one store come one after the other. */
export const lockStoreFile = prepared<{ id: number }, StoreFile>((db, p) =>
  db.selectFrom('stores').where('id', '=', p('id')).select(COLUMNS).$castTo<StoreFile>().forNoKeyUpdate(),
);

/** The same, and no order can refer to the store meanwhile. */
export const lockStoreAgainstOrders = prepared<{ id: number }, StoreFile>((db, p) =>
  db.selectFrom('stores').where('id', '=', p('id')).select(COLUMNS).$castTo<StoreFile>().forUpdate(),
);

export type StoreChanges = Partial<Omit<StoreFile, 'id' | 'created_at' | 'version'>>;

/** `raises` says that it was a save of the settings. */
export async function updateStoreFile(trx: Trx, id: number, changes: StoreChanges, now: Date, raises = false) {
  const { order_words, ...plain } = changes;
  return trx
    .updateTable('stores')
    .set({ ...plain, ...(order_words && { order_words: json(order_words) }), updated_at: now })
    .$if(raises, (query) => query.set((e) => ({ version: e('version', '+', 1) })))
    .where('id', '=', id)
    .returning(COLUMNS)
    .$castTo<StoreFile>()
    .executeTakeFirstOrThrow();
}

export type NewStore = Pick<
  StoreFile,
  | 'slug'
  | 'name'
  | 'kind'
  | 'description'
  | 'email'
  | 'phone'
  | 'address'
  | 'district'
  | 'city'
  | 'postcode'
  | 'lat'
  | 'lng'
  | 'timezone'
  | 'currency'
  | 'jurisdiction'
  | 'legal_name'
  | 'licence_number'
  | 'tax_number'
  | 'is_tax_exempt'
  | 'prices_include_tax'
>;

/** Nothing when the slug is taken. It makes nothing yet, delivers nowhere and takes no money: the checklist asks. */
export async function insertStore(trx: Trx, store: NewStore, now: Date): Promise<StoreFile | undefined> {
  return trx
    .insertInto('stores')
    .values({
      ...store,
      status: 'pending',
      onboarding: 'draft',
      offers_delivery: false,
      offers_pickup: true,
      payment_methods: [],
      day_capacity_units: 0,
      window_capacity_units: 0,
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning(COLUMNS)
    .$castTo<StoreFile>()
    .executeTakeFirst();
}

/** Slugs that begin like this one. */
export const listSlugsLike = prepared<{ slug: string }, { slug: string }>((db, p) => ({
  compile: () =>
    sql<{ slug: string }>`
      select slug from stores where slug = ${p('slug')} or slug ~ ('^' || ${p('slug')} || '-[0-9]+$')`.compile(db),
}));

/** Whoever opens stores at the same moment does so one after the other. */
export const lockOwner = (trx: Trx, personId: number) =>
  run(trx, sql`select pg_advisory_xact_lock(hashtext('stores-of'), ${personId}::int)`);

export const countOwned = prepared<{ person_id: number }, { count: number }>((db, p) => ({
  compile: () =>
    sql<{ count: number }>`
      select count(*)::int as count from store_members m join stores s on s.id = m.store_id
      where m.person_id = ${p('person_id')}::bigint and m.role = 'owner' and s.status <> 'closed'`.compile(db),
}));

type Member = { store_id: number; person_id: number; role: string; now: Date };

/** False when they work there already. */
export async function insertMember(db: Executor, { now, ...member }: Member): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('store_members')
    .values({ ...member, created_at: now })
    .onConflict((conflict) => conflict.columns(['store_id', 'person_id']).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

export const listOwnerIds = prepared<{ store_id: number }, { person_id: number }>((db, p) =>
  db
    .selectFrom('store_members')
    .where('store_id', '=', p('store_id'))
    .where('role', '=', 'owner')
    .select('person_id')
    .orderBy('person_id'),
);

/** Whether anything is priced in its currency or promised in its times. */
export const findTies = prepared<{ store_id: number }, { has_products: boolean; has_orders: boolean }>((db, p) => ({
  compile: () =>
    sql<{ has_products: boolean; has_orders: boolean }>`
      select exists (select from products where store_id = ${p('store_id')}::bigint) as has_products,
        exists (select from orders where store_id = ${p('store_id')}::bigint) as has_orders`.compile(db),
}));
