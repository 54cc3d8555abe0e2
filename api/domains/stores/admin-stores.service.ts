import type { Context } from '../../context.ts';
import { Refused } from '../../platform/errors.ts';
import { decodeCursor, encodeCursor } from '../../platform/shapes.ts';
import { findPeople } from '../accounts/people.service.ts';
import { type AdminStoreRow, countStates, listAdminStores } from './admin-stores.sql.ts';
import { getChecklist } from './checklist.service.ts';
import { getStoreFile } from './settings.service.ts';
import { listNamedMembers } from './staff.service.ts';
import { fileOut } from './store-file.ts';
import { type StoreState, stateOf } from './store-status.ts';

type Asked = { q?: string | undefined; state?: StoreState | undefined; limit: number; cursor?: string | undefined };

/** Every store, those that wait for a decision first, the oldest of them first. Three statements. */
export async function listStoresForAdmins(context: Context, { q, state, limit, cursor }: Asked) {
  const filter = { words: q?.replaceAll('\0', '').trim() || null, state: state ?? null };
  const after = cursor === undefined ? null : readCursor(cursor);
  const rows = await listAdminStores(context.db, filter, { after, limit: limit + 1 });
  const page = rows.slice(0, limit);
  const owners = await findPeople(
    context.db,
    page.flatMap(({ owner_id }) => owner_id ?? []),
  );
  const last = rows.length > limit ? page.at(-1) : undefined;
  const counts = await countStates(context.db, {});
  return {
    items: page.map((row) => itemOut(row, row.owner_id === null ? undefined : owners.get(row.owner_id))),
    next: last ? encodeCursor([last.rank, last.since, last.id]) : null,
    counts: Object.fromEntries(counts.map((row) => [row.state, row.count])),
  };
}

function readCursor(cursor: string) {
  const [rank, since, id] = decodeCursor(cursor, 3) ?? [];
  const isTime =
    typeof since === 'string' && /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/.test(since);
  if ((rank === 0 || rank === 1) && isTime && Number.isSafeInteger(id)) return { rank, since, id: Number(id) };
  throw new Refused('request/bad-cursor', 'The cursor is not one of this list. Start at the first page.', {
    status: 400,
  });
}

function itemOut(row: AdminStoreRow, owner: { name: string; email: string } | undefined) {
  const { status, onboarding, submitted_at, created_at, owner_id: _owner, rank: _rank, since: _since, ...rest } = row;
  return {
    ...rest,
    state: stateOf({ status, onboarding }),
    submitted_at: submitted_at?.toISOString() ?? null,
    created_at: created_at.toISOString(),
    owner: owner ? { name: owner.name, email: owner.email } : null,
  };
}

/** All that a store has told, what it lacks and who works there. Five statements. Refuses 'stores/unknown' (404). */
export async function getStoreForAdmins(context: Context, id: number) {
  const store = await getStoreFile(context, id);
  const members = await listNamedMembers(context.db, id);
  return {
    store: fileOut(store),
    checklist: await getChecklist(context, context.db, id),
    members: members.map(({ created_at, ...member }) => ({ ...member, since: created_at.toISOString() })),
  };
}
