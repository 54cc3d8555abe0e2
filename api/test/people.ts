import { type DemoPerson, demoPeople } from '../../db/seeds/demo-people.ts';

/** When the demo town of the tests was seeded, and where their clock stands at first: a Wednesday morning. */
export const TOWN_NOW = '2026-11-25T10:00:00+05:30';

/** Somebody of the demo town by first name in lower case (`asha`, `ravi`, a store's people), or `admin`. */
export function personOf(name: string): DemoPerson {
  const person = demoPeople[name === 'admin' ? 'anita' : name];
  if (!person)
    throw new Error(`Nobody in the demo town is called ${name}: there are ${Object.keys(demoPeople).join(', ')}`);
  return person;
}
