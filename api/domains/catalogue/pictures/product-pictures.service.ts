import type { Context } from '../../../context.ts';
import { type Auditor, recordAudit } from '../../../platform/audit.ts';
import type { Executor, Trx } from '../../../platform/db.ts';
import { notFound, Refused } from '../../../platform/errors.ts';
import { updateAlts } from '../../../platform/pictures.sql.ts';
import { keepPictures, removePicturesLater } from '../../../platform/pictures.ts';
import type { Upload } from '../../../platform/uploads.ts';
import { MOST_PICTURES } from './product-pictures.schema.ts';
import {
  deleteRemoved,
  findProductPictures,
  insertProductPicture,
  lockProduct,
  type PicturesRow,
  raiseVersion,
  updatePositions,
  updateRemoved,
  updateRestored,
} from './product-pictures.sql.ts';

export const FORGET_QUEUE = 'product-picture-forget';
const KEPT_MS = 3600 * 1000;

/** A product of a store whose pictures somebody edits. */
export type PictureDesk = { store_id: number; product_id: number; auditor: Auditor };
type Key = Pick<PictureDesk, 'store_id' | 'product_id'>;
type Pictures = Pick<PicturesRow, 'version' | 'pictures'>;

/** A product's pictures in their order. One statement. Refuses 'catalogue/unknown-product' (404). */
export async function getProductPictures(db: Executor, { store_id, product_id }: Key): Promise<Pictures> {
  return picturesOf(await findProductPictures(db, { store_id, product_id }));
}

/**
 * Adds the pictures of a form after those that are there, up to eight in all; those that are refused are told beside those
 * that were added, or thrown where none was: 'pictures/too-many' (409) and what keepPictures refuses.
 */
export async function addProductPictures(context: Context, desk: PictureDesk, uploads: AsyncIterable<Upload>) {
  // So that nobody sends 15 MB for nothing; what counts is asked again under the lock.
  refuseNinth((await getProductPictures(context.db, desk)).pictures.length);
  const { kept, refused } = await keepPictures(context, uploads, (trx, id) => addPicture(context, trx, desk, id));
  return { ...(await getProductPictures(context.db, desk)), added: kept, refused };
}

async function addPicture(context: Context, trx: Trx, desk: PictureDesk, pictureId: number): Promise<number> {
  const before = await lock(trx, desk);
  refuseNinth(before.pictures.length);
  await insertProductPicture(trx, { product_id: desk.product_id, picture_id: pictureId });
  await finish(context, trx, desk, before, 'product.picture_added');
  return pictureId;
}

/**
 * Puts all of a product's pictures into an order, and sets the words that say what each shows. Refuses
 * 'pictures/changed-meanwhile' (409) with the pictures as they are now in `facts`.
 */
export function arrangeProductPictures(
  context: Context,
  desk: PictureDesk,
  wanted: { version: number; pictures: { id: number; alt: string }[] },
): Promise<Pictures> {
  return context.db.transaction().execute(async (trx) => {
    const before = await lock(trx, desk);
    const ids = wanted.pictures.map(({ id }) => id);
    const isSame = before.pictures.length === ids.length && before.pictures.every(({ id }) => ids.includes(id));
    if (wanted.version !== before.version || !isSame || new Set(ids).size !== ids.length)
      throw new Refused('pictures/changed-meanwhile', 'Somebody changed the pictures meanwhile. Look at them again.', {
        facts: picturesOf([before]),
      });
    await updatePositions(trx, { product_id: desk.product_id, ids });
    await updateAlts(trx, { ids, alts: wanted.pictures.map(({ alt }) => alt) });
    return finish(context, trx, desk, before, 'product.pictures_arranged');
  });
}

/** Takes a picture away; for an hour it can be brought back, then it is forgotten with its files. Refuses 404. */
export function removeProductPicture(context: Context, desk: PictureDesk, picture_id: number): Promise<Pictures> {
  return context.db.transaction().execute(async (trx) => {
    const before = await lock(trx, desk);
    const at = context.clock.now();
    const removed = await updateRemoved(trx, { product_id: desk.product_id, picture_id, at });
    if (removed.length === 0) throw unknownPicture();
    const startAfter = new Date(at.getTime() + KEPT_MS);
    await context.jobs.sendLater(trx, FORGET_QUEUE, [{ data: { picture_id }, startAfter }]);
    return finish(context, trx, desk, before, 'product.picture_removed');
  });
}

/** Brings back what was taken away within the hour, in its old place. Refuses 404, and 'pictures/too-many' (409). */
export function restoreProductPicture(context: Context, desk: PictureDesk, picture_id: number): Promise<Pictures> {
  return context.db.transaction().execute(async (trx) => {
    const before = await lock(trx, desk);
    if (before.pictures.some(({ id }) => id === picture_id)) return picturesOf([before]);
    refuseNinth(before.pictures.length);
    const restored = await updateRestored(trx, { product_id: desk.product_id, picture_id });
    if (restored.length === 0) throw unknownPicture();
    return finish(context, trx, desk, before, 'product.picture_restored');
  });
}

/** What was taken away an hour ago and not brought back goes for good. */
export async function forgetProductPicture(context: Context, picture_id: number): Promise<void> {
  // The job and the removal are of the same instant.
  const before = new Date(context.clock.now().getTime() - KEPT_MS + 60_000);
  await context.db.transaction().execute(async (trx) => {
    const gone = await deleteRemoved(trx, { picture_id, before });
    if (gone.length > 0) await removePicturesLater(context, trx, [picture_id]);
  });
}

const unknownPicture = () => notFound('pictures/unknown', 'There is no such picture.');

function picturesOf([row]: PicturesRow[]): Pictures {
  if (!row) throw notFound('catalogue/unknown-product', 'There is no such product.');
  return { version: row.version, pictures: row.pictures };
}

async function lock(trx: Trx, { store_id, product_id }: Key): Promise<PicturesRow> {
  await lockProduct(trx, { store_id, product_id });
  // A statement of its own: it sees what those wrote who had the lock before.
  const rows = await findProductPictures(trx, { store_id, product_id });
  picturesOf(rows);
  return rows[0] as PicturesRow;
}

function refuseNinth(count: number): void {
  if (count >= MOST_PICTURES)
    throw new Refused('pictures/too-many', `A product has up to ${MOST_PICTURES} pictures. Remove one first.`);
}

async function finish(
  context: Context,
  trx: Trx,
  { store_id, product_id, auditor }: PictureDesk,
  before: PicturesRow,
  action: `product.${string}`,
): Promise<Pictures> {
  await raiseVersion(trx, { product_id });
  const after = picturesOf(await findProductPictures(trx, { store_id, product_id }));
  await recordAudit(trx, {
    ...auditor,
    store_id,
    action,
    subject_id: product_id,
    subject_name: before.name,
    before: { pictures: before.pictures.map(spoken) },
    after: { pictures: after.pictures.map(spoken) },
    at: context.clock.now(),
  });
  return after;
}

const spoken = ({ id, alt }: { id: number; alt: string }) => ({ id, alt });
