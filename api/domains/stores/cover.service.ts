import type { Context } from '../../context.ts';
import { type Auditor, recordAudit } from '../../platform/audit.ts';
import type { Executor, Trx } from '../../platform/db.ts';
import { assert } from '../../platform/errors.ts';
import { keepPictures, removePicturesLater } from '../../platform/pictures.ts';
import type { Upload } from '../../platform/uploads.ts';
import { type CoverRow, findCover, lockCover, updateCover } from './cover.sql.ts';

/** Whose store, and who hangs the picture. */
export type CoverDesk = { store_id: number; auditor: Auditor };

type Cover = { cover_photo: CoverRow['photo'] };

/** The photograph that stands for a store; null: its illustrated scene does. One statement. */
export async function getCover(db: Executor, storeId: number): Promise<Cover> {
  const [row] = await findCover(db, { store_id: storeId });
  return { cover_photo: row?.photo ?? null };
}

/** Sets the store's photograph; the one before it goes with its files. Refuses what keepPictures refuses. */
export async function setCover(context: Context, desk: CoverDesk, uploads: AsyncIterable<Upload>): Promise<Cover> {
  await keepPictures(context, uploads, (trx, pictureId) => hang(context, trx, desk, pictureId));
  return getCover(context.db, desk.store_id);
}

/** Back to the illustrated scene; when it is there already, nothing happens. */
export async function removeCover(context: Context, desk: CoverDesk): Promise<Cover> {
  await context.db.transaction().execute((trx) => hang(context, trx, desk, null));
  return { cover_photo: null };
}

async function hang(context: Context, trx: Trx, { store_id, auditor }: CoverDesk, picture_id: number | null) {
  const now = context.clock.now();
  const [before] = await lockCover(trx, { store_id });
  assert(before, 'the store of its own staff is gone');
  await updateCover(trx, { store_id, picture_id, now });
  if (before.cover_picture_id !== null) await removePicturesLater(context, trx, [before.cover_picture_id]);
  await recordAudit(trx, {
    ...auditor,
    store_id,
    action: 'store.cover_changed',
    subject_id: store_id,
    subject_name: before.name,
    before: { cover_picture_id: before.cover_picture_id },
    after: { cover_picture_id: picture_id },
    at: now,
  });
}
