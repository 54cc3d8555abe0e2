import { randomBytes } from 'node:crypto';
import { open, readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Clock } from './clock.ts';
import type { Db, Trx } from './db.ts';
import { Refused } from './errors.ts';
import type { Jobs } from './jobs.ts';
import type { Log } from './log.ts';
import type { Encoder } from './picture-encoder.ts';
import { REMOVE_FILES_QUEUE } from './picture-jobs.ts';
import { KIND_BYTES, pictureKind } from './picture-kind.ts';
import { storageAway, storageFull, wrongPicture } from './picture-refusals.ts';
import { deletePictures, insertPicture, type PictureRow } from './pictures.sql.ts';
import { type Storage, StorageAway, StorageFull } from './storage.ts';
import type { Upload } from './uploads.ts';

/** What keeping pictures needs; a context has it. */
export type PictureTools = { db: Db; clock: Clock; jobs: Jobs; log: Log; storage: Storage; encoder: Encoder };

export const MEDIA_TYPES: Record<string, string> = {
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
};

const LONGEST_ALT = 200;

export type KeptPictures<T> = { kept: T[]; refused: { file: string; code: string; detail: string }[] };

/**
 * Checks, encodes and stores each picture of a form, then has `keep` write its row, in one transaction with whatever the
 * picture belongs to. A refused picture leaves nothing behind and does not stop those after it; where none is kept, the first
 * refusal is thrown: pictures/<what is wrong> (422, 413), pictures/busy (503), pictures/storage-full (507),
 * pictures/storage-away (503), and those of `keep`.
 */
export async function keepPictures<T>(
  tools: PictureTools,
  uploads: AsyncIterable<Upload>,
  keep: (trx: Trx, pictureId: number) => Promise<T>,
): Promise<KeptPictures<T>> {
  const kept: T[] = [];
  const refused: { file: string; error: Refused }[] = [];
  try {
    for await (const upload of uploads) {
      try {
        kept.push(await keepPicture(tools, upload, keep));
      } catch (error) {
        refused.push({ file: upload.name, error: refusalOf(tools, error) });
      }
    }
  } catch (error) {
    refused.push({ file: '', error: refusalOf(tools, error) });
  }
  if (kept.length === 0) throw refused[0]?.error ?? wrongPicture('missing');
  return {
    kept,
    refused: refused.map(({ file, error }) => ({ file, code: error.code, detail: error.message })),
  };
}

async function keepPicture<T>(
  tools: PictureTools,
  upload: Upload,
  keep: (trx: Trx, pictureId: number) => Promise<T>,
): Promise<T> {
  const stored = await storePicture(tools, upload);
  try {
    return await tools.db.transaction().execute(async (trx) => {
      const [row] = await insertPicture(trx, { ...stored, now: tools.clock.now() });
      return keep(trx, (row as { id: number }).id);
    });
  } catch (error) {
    await dropFiles(tools, stored.name);
    throw error;
  }
}

/** Files first, row last: what a row names is there, and a process that dies in between leaves an orphan for the sweep. */
async function storePicture(tools: PictureTools, upload: Upload): Promise<PictureRow> {
  if (upload.fault) throw wrongPicture(upload.fault);
  const found = pictureKind(await headOf(upload.path));
  if ('fault' in found) throw wrongPicture(found.fault);
  const encoded = await tools.encoder.encode({ source: upload.path, kind: found.kind, folder: upload.folder });
  const name = randomBytes(16).toString('hex');
  let bytes = 0;
  try {
    for (const file of await readdir(upload.folder)) {
      const type = MEDIA_TYPES[extname(file)];
      if (!type) continue;
      const content = await readFile(join(upload.folder, file));
      bytes += content.length;
      await tools.storage.put(`${name}/${file}`, content, type);
    }
  } catch (error) {
    await dropFiles(tools, name);
    throw error;
  }
  return { name, alt: cleanAlt(upload.alt), bytes, ...encoded };
}

/** One line of text, without what can turn it around. */
const cleanAlt = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_ALT)
    .toWellFormed();

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(KIND_BYTES), 0, KIND_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** At once where that works; else by a job, and by the sweep where not even that can be written. */
async function dropFiles({ storage, jobs, db, log }: PictureTools, name: string): Promise<void> {
  try {
    await storage.removeFolder(name);
  } catch (error) {
    log.warn({ error: String(error), name }, 'files of a failed picture are removed later');
    await jobs.sendLater(db, REMOVE_FILES_QUEUE, [{ data: { name } }]).catch(() => {});
  }
}

/** Deletes the rows of pictures, whose owners' rows the caller has deleted, and has their files removed after the commit. */
export async function removePicturesLater(tools: Pick<PictureTools, 'jobs'>, trx: Trx, ids: number[]): Promise<void> {
  const rows = await deletePictures(trx, { ids });
  await tools.jobs.sendLater(
    trx,
    REMOVE_FILES_QUEUE,
    rows.map(({ name }) => ({ data: { name } })),
  );
}

const SYSTEM_FULL = new Set(['ENOSPC', 'EDQUOT']);

function refusalOf({ log }: PictureTools, error: unknown): Refused {
  if (error instanceof Refused) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (error instanceof StorageFull || SYSTEM_FULL.has(code)) {
    log.error({ error: message }, 'no room for pictures');
    return storageFull(message);
  }
  if (error instanceof StorageAway) {
    log.error({ error: message }, 'pictures cannot be kept');
    return storageAway(message);
  }
  throw error;
}
