import { Readable } from 'node:stream';
import type { Context } from '../../../context.ts';
import { listGroups } from '../edit-groups.sql.ts';
import { listEditable } from '../edit-products.sql.ts';
import { writeRow } from './cells.ts';
import { COLUMNS } from './columns.ts';
import { namesOfGroups } from './group-names.ts';
import { listIdsInOrder } from './import-rows.sql.ts';

const AT_ONCE = 250;

/** All products of a store as a table, in portions, so that any number takes the same memory. */
export const exportProducts = (context: Context, storeId: number): Readable =>
  Readable.from(writeTable(context, storeId), { objectMode: false, highWaterMark: 64 * 1024 });

async function* writeTable({ db }: Context, storeId: number): AsyncGenerator<string> {
  const groupNames = namesOfGroups(await listGroups(db, { store_id: storeId, ids: null }));
  // Excel takes a file without this mark for the letters of its own country.
  yield `\uFEFF${writeRow(COLUMNS.map((column) => column.name))}`;
  let last = { after_position: -2_147_483_648, after_id: 0 };
  for (;;) {
    const places = await listIdsInOrder(db, { store_id: storeId, ...last, limit: AT_ONCE });
    const rows = await listEditable(db, { store_id: storeId, ids: places.map((place) => place.id) });
    const found = new Map(rows.map((row) => [row.id, row]));
    const lines = places.flatMap(({ id }) => {
      const row = found.get(id);
      return row ? [writeRow(COLUMNS.map((column) => column.write(row, { currency: row.currency, groupNames })))] : [];
    });
    if (lines.length > 0) yield lines.join('');
    const end = places.at(-1);
    if (!end || places.length < AT_ONCE) return;
    last = { after_position: end.position, after_id: end.id };
  }
}
