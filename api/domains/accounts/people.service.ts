import type { Executor } from '../../platform/db.ts';
import { listPeopleById, listPeopleInRole, type PersonRow } from './accounts.sql.ts';

/** People by id; whoever is gone or deactivated is absent. One statement, none without ids. */
export async function findPeople(db: Executor, ids: readonly number[]): Promise<Map<number, PersonRow>> {
  if (ids.length === 0) return new Map();
  const people = await listPeopleById(db, { ids: [...new Set(ids)] });
  return new Map(people.map((person) => [person.id, person]));
}

/** Whoever runs the platform. */
export const listAdmins = (db: Executor): Promise<PersonRow[]> => listPeopleInRole(db, { role: 'admin' });
