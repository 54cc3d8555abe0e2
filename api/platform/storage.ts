import type { Readable } from 'node:stream';
import { Disk, errors } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import type { StorageAddress } from './storage-address.ts';

/** Files in folders of one level: `<folder>/<file>`. */
export type Storage = {
  /** Rejects with StorageFull or StorageAway; part of the file may be there then. */
  put(key: string, content: Uint8Array, contentType: string): Promise<void>;
  /** undefined: there is no such file. */
  open(key: string): Promise<{ stream: Readable; size: number | undefined } | undefined>;
  read(key: string): Promise<Uint8Array | undefined>;
  /** Removes a folder and everything in it; one that is not there is no error. */
  removeFolder(folder: string): Promise<void>;
  /** All folders, a page at a time. */
  listFolders(): AsyncGenerator<string[]>;
  /** When the folder's newest file was written; undefined when it has none. */
  writtenAt(folder: string): Promise<Date | undefined>;
};

/** There is no room for more. */
export class StorageFull extends Error {}
/** It refuses, or does not answer. */
export class StorageAway extends Error {}

export type StorageOptions = {
  /** How long S3 may take to answer. */ timeoutMs?: number;
  /** How often it is asked. */ attempts?: number;
};

const TIMEOUT_MS = 15_000;
const ATTEMPTS = 3;
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EntityTooLarge', 'QuotaExceeded', 'XMinioStorageFull']);
const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'NoSuchKey', 'NotFound']);

/** Opens nothing yet: the first use does, and only S3 loads its SDK (60 MB of code). */
export function openStorage(address: StorageAddress, options: StorageOptions = {}): Storage {
  const prefix = address.kind === 's3' && address.prefix ? `${address.prefix}/` : '';
  let opened: Promise<Disk> | undefined;
  const disk = () => {
    opened ??= address.kind === 's3' ? openS3(address, options) : openFolder(address.path);
    return opened;
  };
  const at = (key: string) => prefix + key;
  return {
    async put(key, content, contentType) {
      const cacheControl = 'public, max-age=31536000, immutable';
      await disk()
        .then((it) => it.put(at(key), content, { contentType, cacheControl }))
        .catch(rethrow);
    },
    open: async (key) => openFile(await disk(), at(key), address.kind === 's3'),
    async read(key) {
      const bytes = (await disk()).getBytes(at(key));
      return bytes.catch((error) => (isAbsent(error) ? undefined : rethrow(error)));
    },
    async removeFolder(folder) {
      if (!/^[\w-]+$/.test(folder)) throw new Error(`impossible: folder ${folder}`);
      await disk()
        .then((it) => it.deleteAll(`${at(folder)}/`))
        .catch(rethrow);
    },
    listFolders: () => listFolders(disk, prefix),
    writtenAt: async (folder) => writtenAt(await disk(), at(folder)),
  };
}

async function openFolder(path: string): Promise<Disk> {
  return new Disk(new FSDriver({ location: path, visibility: 'private' }));
}

async function openS3(address: StorageAddress & { kind: 's3' }, options: StorageOptions): Promise<Disk> {
  const { S3Driver } = await import('flydrive/drivers/s3');
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  const { bucket, region, endpoint } = address;
  const driver = new S3Driver({
    bucket,
    region,
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
    visibility: 'private',
    supportsACL: false,
    maxAttempts: options.attempts ?? ATTEMPTS,
    // Other makers of S3 know no newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: timeoutMs, requestTimeout: timeoutMs, throwOnRequestTimeout: true },
  });
  return new Disk(driver);
}

async function openFile(disk: Disk, key: string, isRemote: boolean) {
  try {
    // A folder's stream would fail only once the answer has begun.
    const size = isRemote ? undefined : (await disk.getMetaData(key)).contentLength;
    return { stream: await disk.getStream(key), size };
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw rethrow(error);
  }
}

async function* listFolders(disk: () => Promise<Disk>, prefix: string): AsyncGenerator<string[]> {
  const it = await disk();
  for (let paginationToken: string | undefined; ; ) {
    const page = await it.listAll(prefix || '/', { recursive: false, paginationToken }).catch(rethrow);
    yield [...page.objects].flatMap((object) => (object.isDirectory ? [object.name] : []));
    paginationToken = page.paginationToken;
    if (!paginationToken) return;
  }
}

async function writtenAt(disk: Disk, folder: string): Promise<Date | undefined> {
  const { objects } = await disk.listAll(folder, { recursive: true }).catch(rethrow);
  let newest: Date | undefined;
  for (const object of objects) {
    if (!object.isFile) continue;
    const { lastModified } = await object.getMetaData().catch(rethrow);
    if (!newest || lastModified > newest) newest = lastModified;
  }
  return newest;
}

/** The error with those that caused it. */
function causesOf(error: unknown): { code?: string; name?: string; message: string }[] {
  const causes = [];
  for (let at = error; at instanceof Error && causes.length < 5; at = at.cause) causes.push(at);
  return causes;
}

const isOneOf = (error: unknown, names: Set<string>) =>
  causesOf(error).some(({ code = '', name = '' }) => names.has(code) || names.has(name));

const isAbsent = (error: unknown) => isOneOf(error, ABSENT);

function rethrow(error: unknown): never {
  if (error instanceof errors.E_INVALID_KEY) throw error;
  const words = causesOf(error).map(({ name, message }) => `${name}: ${message}`);
  const Kind = isOneOf(error, FULL) ? StorageFull : StorageAway;
  throw new Kind(words.join(' ← ').slice(0, 500), { cause: error });
}
