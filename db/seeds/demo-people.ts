import { staffId } from './build-stores.ts';
import { ADMIN, COURIERS, CUSTOMERS, DEMO_PASSWORD } from './demo-town/people.ts';
import { STORES } from './demo-town/stores.ts';

export type DemoPerson = { id: number; name: string; email: string; password: string };

const person = ({ id, name, email }: { id: number; name: string; email: string }): DemoPerson => ({
  id,
  name,
  email,
  password: DEMO_PASSWORD,
});

const firstName = (name: string) => name.split(' ')[0]?.toLowerCase() ?? name;

/** Everybody in the town by first name, for tests: `demoPeople.asha`, `demoPeople.meera`. */
export const demoPeople: Record<string, DemoPerson> = Object.fromEntries([
  ...STORES.flatMap((store, i) =>
    store.staff.map((member, place) => [firstName(member.name), person({ ...member, id: staffId(i + 1, place) })]),
  ),
  ...[...CUSTOMERS, ADMIN, ...COURIERS].map((seed) => [firstName(seed.name), person(seed)]),
]);

const [firstStore] = STORES;

/** What the start-up prints. */
export const DEMO_SIGN_INS = [
  { role: 'customer', email: CUSTOMERS[0]?.email ?? '', password: DEMO_PASSWORD },
  { role: 'store owner', email: firstStore?.staff[0]?.email ?? '', password: DEMO_PASSWORD },
  { role: 'courier', email: COURIERS[0]?.email ?? '', password: DEMO_PASSWORD },
  { role: 'admin', email: ADMIN.email, password: DEMO_PASSWORD },
];
