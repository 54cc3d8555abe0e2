import type { z } from 'zod';
import type { Context } from '../../context.ts';
import { recordAudit } from '../../platform/audit.ts';
import type { Trx } from '../../platform/db.ts';
import { assert, invalidField, notFound, Refused } from '../../platform/errors.ts';
import type { Desk } from './desk.ts';
import type { Registration } from './jurisdictions.ts';
import { checkNumbers, checkTimezone, rulesOf } from './legal-numbers.ts';
import type { RegistrationBody, SettingsBody } from './settings.schema.ts';
import {
  findStoreFile,
  findTies,
  lockStoreFile,
  type StoreChanges,
  type StoreFile,
  updateStoreFile,
} from './store-file.sql.ts';
import { fileOut } from './store-file.ts';
import { freeSlug } from './store-slug.ts';

export async function getStoreFile(context: Context, storeId: number): Promise<StoreFile> {
  const [file] = await findStoreFile(context.db, { id: storeId });
  if (!file) throw notFound('stores/unknown', 'There is no such store.');
  return file;
}

/**
 * Changes what is given and leaves the rest. Refuses 'stores/changed-meanwhile' (409) with the present state in
 * `facts.current`, 'stores/nothing-offered' (422), 'stores/closed' (409).
 */
export function saveSettings(context: Context, desk: Desk, { version, ...given }: z.infer<typeof SettingsBody>) {
  const wanted = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as StoreChanges;
  return save(context, desk, { version, action: 'store.changed' }, async (trx, before) => {
    const after = { ...before, ...wanted };
    if (!after.offers_delivery && !after.offers_pickup)
      throw invalidField('stores/nothing-offered', 'offers_pickup', 'Offer delivery, collection or both.');
    // Until it has ever been open, nobody has a link to it.
    const isRenamed = after.name !== before.name && before.status === 'pending' && before.approved_at === null;
    return isRenamed ? { ...wanted, slug: await freeSlug(trx, after.name) } : wanted;
  });
}

/**
 * The business before the law. Refuses as `checkNumbers`, 'stores/wrong-timezone' (422); 'stores/tied' (422) when another
 * country, time zone or currency would change what products cost or orders promised; 'stores/changed-meanwhile' and
 * 'stores/closed' (409).
 */
export function saveRegistration(context: Context, desk: Desk, body: z.infer<typeof RegistrationBody>) {
  const { version, ...given } = body;
  return save(context, desk, { version, action: 'store.registration_changed' }, async (trx, before) => {
    const jurisdiction = given.jurisdiction ?? before.jurisdiction;
    const rules = rulesOf(jurisdiction);
    const isMoving = jurisdiction !== before.jurisdiction;
    const timezone = given.timezone ?? (isMoving ? (rules.timezones[0] as string) : before.timezone);
    const currency = given.currency ?? (isMoving ? rules.currency : before.currency);
    if (timezone !== before.timezone || isMoving) checkTimezone(rules, timezone);
    await refuseTied(trx, before, { jurisdiction, timezone, currency });
    const { prices_include_tax } = isMoving ? rules : before;
    return { ...checkNumbers({ ...given, jurisdiction } as Registration), timezone, currency, prices_include_tax };
  });
}

type Place = Pick<StoreFile, 'jurisdiction' | 'timezone' | 'currency'>;

async function refuseTied(trx: Trx, before: StoreFile, wanted: Place): Promise<void> {
  const changed = (['jurisdiction', 'timezone', 'currency'] as const).find((name) => before[name] !== wanted[name]);
  if (!changed) return;
  const [ties] = await findTies(trx, { store_id: before.id });
  if (!ties?.has_products && !ties?.has_orders) return;
  const what = { jurisdiction: 'country', timezone: 'time zone', currency: 'currency' }[changed];
  throw invalidField(
    'stores/tied',
    changed,
    `The ${what} can’t change any more: ${ties.has_orders ? 'orders promise' : 'products are priced by'} the present one. Open another store instead.`,
  );
}

type Save = { version: number; action: 'store.changed' | 'store.registration_changed' };

async function save(
  context: Context,
  { store_id, auditor }: Desk,
  { version, action }: Save,
  change: (trx: Trx, before: StoreFile) => Promise<StoreChanges>,
): Promise<StoreFile> {
  return context.db.transaction().execute(async (trx) => {
    const [before] = await lockStoreFile(trx, { id: store_id });
    assert(before, 'a store of its own staff exists');
    refuseClosed(before);
    if (before.version !== version) throw changedMeanwhile(before);
    const changes = await change(trx, before);
    const now = context.clock.now();
    const after = await updateStoreFile(trx, store_id, changes, now, true);
    const only = (file: StoreFile) => Object.fromEntries(Object.entries(file).filter(([name]) => name in changes));
    await recordAudit(trx, {
      ...auditor,
      store_id,
      action,
      subject_id: store_id,
      subject_name: before.name,
      before: only(before),
      after: only(after),
      at: now,
    });
    return after;
  });
}

/** A store that is closed for good is only read. */
export function refuseClosed({ status, name }: Pick<StoreFile, 'status' | 'name'>): void {
  if (status === 'closed') throw new Refused('stores/closed', `${name} is closed for good. Nothing of it can change.`);
}

const changedMeanwhile = (current: StoreFile) =>
  new Refused(
    'stores/changed-meanwhile',
    'Somebody else saved these settings meanwhile. Look at theirs, then save yours again.',
    { facts: { current: fileOut(current) } },
  );
