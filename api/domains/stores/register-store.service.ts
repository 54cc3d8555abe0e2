import type { z } from 'zod';
import type { Context } from '../../context.ts';
import { recordAudit } from '../../platform/audit.ts';
import type { Person } from '../../platform/auth.ts';
import type { Trx } from '../../platform/db.ts';
import { Refused } from '../../platform/errors.ts';
import { auditorOf } from './desk.ts';
import { checkNumbers, checkTimezone, rulesOf } from './legal-numbers.ts';
import type { NewStoreBody } from './settings.schema.ts';
import { countOwned, insertMember, insertStore, lockOwner, type NewStore, type StoreFile } from './store-file.sql.ts';
import { freeSlug } from './store-slug.ts';

/** A chain that has more talks to us. */
const MOST_STORES = 20;

/**
 * Opens a store's file: nobody but its members and admins sees it. Whoever registers it becomes its owner. Refuses
 * 'stores/wrong-number' and 'stores/wrong-timezone' (422), 'stores/too-many' (409).
 */
export async function registerStore(
  context: Context,
  person: Person,
  body: z.infer<typeof NewStoreBody>,
): Promise<StoreFile> {
  const rules = rulesOf(body.jurisdiction);
  const timezone = checkTimezone(rules, body.timezone ?? (rules.timezones[0] as string));
  const { currency, prices_include_tax } = rules;
  const told = { ...body, ...checkNumbers(body), timezone, currency, prices_include_tax };
  return context.db.transaction().execute(async (trx) => {
    const now = context.clock.now();
    await lockOwner(trx, person.person_id);
    await refuseTooMany(trx, person);
    const store = await insertUnderFreeSlug(trx, told, now);
    await insertMember(trx, { store_id: store.id, person_id: person.person_id, role: 'owner', now });
    const { id, slug, name, kind, jurisdiction, city } = store;
    await recordAudit(trx, {
      ...auditorOf(person, false),
      store_id: id,
      action: 'store.registered',
      subject_id: id,
      subject_name: name,
      after: { name, slug, kind, jurisdiction, city },
      at: now,
    });
    return store;
  });
}

async function refuseTooMany(trx: Trx, { person_id }: Person): Promise<void> {
  const [owned] = await countOwned(trx, { person_id });
  if ((owned?.count ?? 0) >= MOST_STORES)
    throw new Refused('stores/too-many', `One account owns up to ${MOST_STORES} stores. Write to us to open another.`);
}

/** Two of the same name at once: the second waits for the first, finds its slug taken and looks for the next. */
async function insertUnderFreeSlug(trx: Trx, store: Omit<NewStore, 'slug'>, now: Date): Promise<StoreFile> {
  for (;;) {
    const made = await insertStore(trx, { ...store, slug: await freeSlug(trx, store.name) }, now);
    if (made) return made;
  }
}
