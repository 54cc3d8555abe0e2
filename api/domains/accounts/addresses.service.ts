import type { Context } from '../../context.ts';
import { notFound, Refused } from '../../platform/errors.ts';
import {
  type AddressRow,
  type AddressValues,
  clearDefaultAddress,
  deleteAddress,
  insertAddress,
  lockAddressBook,
  updateAddress,
} from './addresses.sql.ts';

const MAX_ADDRESSES = 50;

/** What a person typed; `lat` and `lng` in degrees when the browser knows the point. */
export type AddressDraft = Omit<AddressValues, 'lat' | 'lng' | 'is_default' | 'updated_at'> & {
  lat?: number;
  lng?: number;
  is_default?: boolean;
};
type Owned = { id: number; person_id: number };

const unknownAddress = () => notFound('accounts/unknown-address', 'There is no such address among yours.');

/** A saved address for a delivery. The first one is the default. Refuses 'accounts/too-many-addresses' (409). */
export async function saveAddress(context: Context, personId: number, draft: AddressDraft): Promise<AddressRow> {
  const values = await withPlace(context, draft);
  return context.db.transaction().execute(async (trx) => {
    const { addresses } = await lockAddressBook(trx, personId);
    if (addresses >= MAX_ADDRESSES)
      throw new Refused('accounts/too-many-addresses', `You have ${MAX_ADDRESSES} addresses. Remove one first.`);
    const is_default = draft.is_default || addresses === 0;
    if (is_default) await clearDefaultAddress(trx, personId);
    return insertAddress(trx, personId, { ...values, is_default, updated_at: context.clock.now() });
  });
}

/** Replaces all of an address; without `is_default` that stays as it was. Refuses 'accounts/unknown-address' (404). */
export async function replaceAddress(context: Context, owned: Owned, draft: AddressDraft): Promise<AddressRow> {
  const values = await withPlace(context, draft);
  return context.db.transaction().execute(async (trx) => {
    await lockAddressBook(trx, owned.person_id);
    if (draft.is_default) await clearDefaultAddress(trx, owned.person_id);
    const row = await updateAddress(trx, owned, { ...values, updated_at: context.clock.now() });
    if (!row) throw unknownAddress();
    return row;
  });
}

/** Orders keep their own copy. Refuses 'accounts/unknown-address' (404). */
export async function removeAddress(context: Context, owned: Owned): Promise<void> {
  if (!(await deleteAddress(context.db, owned))) throw unknownAddress();
}

/** Fills in the point, and the district when it was left out. A place that nobody can find is saved all the same. */
async function withPlace<D extends AddressDraft>(context: Context, draft: D) {
  if (draft.lat !== undefined && draft.lng !== undefined) return { ...draft, lat: draft.lat, lng: draft.lng };
  const { line1, district, city, postcode } = draft;
  const place = await context.geocoder.locate({ line1, district, city, postcode }).catch((error: unknown) => {
    context.log.warn({ error: String(error) }, 'an address could not be located');
    return null;
  });
  return { ...draft, district: district ?? place?.district ?? null, lat: place?.lat ?? null, lng: place?.lng ?? null };
}
