import type { Storage } from '../../platform/storage.ts';

/** A photograph as JPEG, as it was stored; undefined when it was taken back meanwhile. Rejects while the storage is away. */
export async function findPhoto(storage: Storage, file: string): Promise<Buffer | undefined> {
  const bytes = await storage.read(file);
  return bytes && Buffer.from(bytes);
}
