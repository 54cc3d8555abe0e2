import type { Clock } from './clock.ts';
import type { Db } from './db.ts';
import type { Schedule, Worker } from './jobs.ts';
import { listKnownNames } from './pictures.sql.ts';
import type { Storage } from './storage.ts';

export const REMOVE_FILES_QUEUE = 'picture-files-remove';
const SWEEP_QUEUE = 'picture-sweep';
/** Far longer than any upload takes: what is younger may still get its row. */
const ORPHAN_AGE_MS = 24 * 3600 * 1000;

type Tools = { db: Db; clock: Clock; storage: Storage };

export const pictureWorkers = (tools: Tools): Worker[] => [
  { queue: REMOVE_FILES_QUEUE, run: ({ name }: { name: string }) => tools.storage.removeFolder(name) },
  { queue: SWEEP_QUEUE, run: () => sweep(tools) },
];

export const pictureSchedules: Schedule[] = [{ queue: SWEEP_QUEUE, cron: '23 3 * * *' }];

const NAME = /^[0-9a-f]{32}$/;
const AT_ONCE = 500;

/** Removes files that no picture names and that are older than a day: of processes that died between file and row. */
async function sweep({ db, clock, storage }: Tools): Promise<void> {
  const before = clock.now().getTime() - ORPHAN_AGE_MS;
  for await (const page of storage.listFolders()) {
    const names = page.filter((folder) => NAME.test(folder));
    for (let i = 0; i < names.length; i += AT_ONCE) {
      const some = names.slice(i, i + AT_ONCE);
      const known = new Set((await listKnownNames(db, { names: some })).map(({ name }) => name));
      for (const name of some) {
        if (known.has(name)) continue;
        const writtenAt = await storage.writtenAt(name);
        if (!writtenAt || writtenAt.getTime() < before) await storage.removeFolder(name);
      }
    }
  }
}
