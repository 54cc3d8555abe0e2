import { randomBytes } from 'node:crypto';
import type { PictureRow } from './pictures.sql.ts';
import { MEDIA_TYPES } from './pictures.ts';
import type { Storage } from './storage.ts';

/**
 * The files of a picture once more, under a name of their own; gives the row that the copy will have. Rejects as the
 * storage does; what was written until then is an orphan, which the sweep removes.
 */
export async function copyPictureFiles(storage: Storage, row: PictureRow): Promise<PictureRow> {
  const name = randomBytes(16).toString('hex');
  const files = [...row.widths.flatMap((width) => [`${width}.avif`, `${width}.webp`]), 'share.jpg'];
  await Promise.all(
    files.map(async (file) => {
      const bytes = await storage.read(`${row.name}/${file}`);
      const type = MEDIA_TYPES[file.slice(file.lastIndexOf('.'))];
      if (bytes && type) await storage.put(`${name}/${file}`, bytes, type);
    }),
  );
  return { ...row, name };
}
