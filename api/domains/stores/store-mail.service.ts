import type { StoreEmail, StoreEmailTemplate } from '../../../emails/stores/store-email.ts';
import type { Context } from '../../context.ts';
import type { Trx } from '../../platform/db.ts';
import { findPeople, listAdmins } from '../accounts/people.service.ts';
import { writeEmailLater } from '../messages/messages.service.ts';
import { listOwnerIds, type StoreFile } from './store-file.sql.ts';

type Reader = { id: number | null; name: string | null; email: string };

export type StoreNotice = {
  /** Also the first part of what keeps it from going out twice. */
  name: string;
  template: StoreEmailTemplate;
  /** What happened, once: the instant, or an id. */
  key: string;
  by: string;
  /** A path of the site. */
  path: string;
  label: string;
} & Partial<Pick<StoreEmail, 'reason' | 'role' | 'until'>>;

/** Writes one e-mail a reader and its job in the caller's transaction; wake MESSAGE_QUEUE after the commit. */
export async function writeToReaders(
  context: Context,
  trx: Trx,
  store: StoreFile,
  readers: readonly Reader[],
  { name, template, key, path, label, ...said }: StoreNotice,
): Promise<void> {
  const { publicUrl, supportEmail } = context.config;
  for (const reader of readers)
    await writeEmailLater(context, trx, {
      dedupe_key: `store:${store.id}:${name}:${key}:${reader.email.toLowerCase()}`,
      person_id: reader.id,
      recipient: reader.email,
      template: name,
      ...template({
        shop: { name: 'SweetSpot', url: publicUrl, support_email: supportEmail },
        reader: { name: reader.name },
        store: { name: store.name, kind: store.kind, city: store.city },
        action: { label, url: `${publicUrl}${path}` },
        ...said,
      }),
    });
}

export async function writeToOwners(context: Context, trx: Trx, store: StoreFile, notice: StoreNotice) {
  const owners = await listOwnerIds(trx, { store_id: store.id });
  const people = await findPeople(
    trx,
    owners.map((owner) => owner.person_id),
  );
  await writeToReaders(context, trx, store, [...people.values()], notice);
}

export const writeToAdmins = async (context: Context, trx: Trx, store: StoreFile, notice: StoreNotice) =>
  writeToReaders(context, trx, store, await listAdmins(trx), notice);
