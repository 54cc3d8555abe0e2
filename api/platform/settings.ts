import { type Db, json } from './db.ts';

/** A value that this deployment makes once and keeps: of processes that start together, one wins and all agree. */
export async function findOrMakeSetting(db: Db, name: string, make: () => string): Promise<string> {
  await db
    .insertInto('settings')
    .values({ name, value: json(make()) })
    .onConflict((c) => c.doNothing())
    .execute();
  const row = await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirstOrThrow();
  return String(row.value);
}
