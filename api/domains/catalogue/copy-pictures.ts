import type { Context } from '../../context.ts';
import { copyPictureFiles } from '../../platform/copy-picture.ts';
import type { Trx } from '../../platform/db.ts';
import { insertPicture, type PictureRow } from '../../platform/pictures.sql.ts';
import { listPicturesToCopy } from './copy-pictures.sql.ts';
import { insertProductPicture, raiseVersion } from './pictures/product-pictures.sql.ts';

/** Copies the files of a product's pictures. Where the storage fails, the copy has none: a drawing stands in for them. */
export async function copyFilesOf(context: Context, storeId: number, productId: number): Promise<PictureRow[]> {
  const rows = await listPicturesToCopy(context.db, { store_id: storeId, product_id: productId });
  try {
    return await Promise.all(rows.map((row) => copyPictureFiles(context.storage, row)));
  } catch (error) {
    context.log.warn({ error: String(error), product_id: productId }, 'pictures were not copied');
    return [];
  }
}

/** Gives the copied files to a product, in the transaction that makes it. */
export async function insertCopies(trx: Trx, productId: number, rows: readonly PictureRow[], now: Date): Promise<void> {
  for (const row of rows) {
    const [picture] = await insertPicture(trx, { ...row, now });
    if (picture) await insertProductPicture(trx, { product_id: productId, picture_id: picture.id });
  }
  if (rows.length > 0) await raiseVersion(trx, { product_id: productId });
}
