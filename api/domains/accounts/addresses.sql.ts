import type { Selectable } from 'kysely';
import { type Executor, prepared } from '../../platform/db.ts';
import type { Addresses } from '../../platform/db-types.gen.ts';

export type AddressRow = Omit<Selectable<Addresses>, 'person_id' | 'updated_at'>;
export type AddressValues = Omit<AddressRow, 'id' | 'created_at'> & { updated_at: Date };
type Owned = { id: number; person_id: number };

const COLUMNS = [
  'id',
  'label',
  'recipient',
  'phone',
  'line1',
  'line2',
  'district',
  'city',
  'postcode',
  'lat',
  'lng',
  'is_default',
  'created_at',
] as const;

export const listAddressesOf = prepared<{ person_id: number }, AddressRow>((db, p) =>
  db
    .selectFrom('addresses')
    .where('person_id', '=', p('person_id'))
    .select(COLUMNS)
    .orderBy('is_default', 'desc')
    .orderBy('id'),
);

/** Changes to somebody's addresses happen one after another: only so can exactly one of them be the default. */
export async function lockAddressBook(trx: Executor, personId: number): Promise<{ addresses: number }> {
  await trx.selectFrom('people').where('id', '=', personId).select('id').forUpdate().execute();
  return trx
    .selectFrom('addresses')
    .where('person_id', '=', personId)
    .select((eb) => eb.fn.countAll<number>().as('addresses'))
    .executeTakeFirstOrThrow();
}

export const insertAddress = (db: Executor, personId: number, values: AddressValues): Promise<AddressRow> =>
  db
    .insertInto('addresses')
    .values({ ...values, created_at: values.updated_at, person_id: personId })
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();

export const updateAddress = (
  db: Executor,
  { id, person_id }: Owned,
  values: Partial<AddressValues>,
): Promise<AddressRow | undefined> =>
  db
    .updateTable('addresses')
    .set(values)
    .where('id', '=', id)
    .where('person_id', '=', person_id)
    .returning(COLUMNS)
    .executeTakeFirst();

export async function clearDefaultAddress(db: Executor, personId: number): Promise<void> {
  await db
    .updateTable('addresses')
    .set({ is_default: false })
    .where('person_id', '=', personId)
    .where('is_default', '=', true)
    .execute();
}

export async function deleteAddress(db: Executor, { id, person_id }: Owned): Promise<boolean> {
  const result = await db
    .deleteFrom('addresses')
    .where('id', '=', id)
    .where('person_id', '=', person_id)
    .executeTakeFirst();
  return result.numDeletedRows === 1n;
}
