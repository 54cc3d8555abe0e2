import { isGstin } from '../../api/domains/stores/number-checks.ts';
import { ADMIN, COURIERS, CUSTOMERS, type PersonSeed } from './demo-town/people.ts';
import type { StoreSeed } from './demo-town/types.ts';
import type { Row } from './insert-rows.ts';
import { addDays } from './town-time.ts';

export const paise = (rupees: number): number => Math.round(rupees * 100);
export const staffId = (storeId: number, place: number): number => 100 + storeId * 10 + place;

export function storeRow(store: StoreSeed, id: number, created: string): Row {
  return {
    id,
    slug: store.slug,
    name: store.name,
    kind: store.kind,
    description: store.description,
    email: `hello@${store.slug}.example`,
    phone: store.phone,
    address: store.address,
    district: store.district,
    city: 'Bengaluru',
    postcode: store.postcode,
    lat: store.lat,
    lng: store.lng,
    timezone: 'Asia/Kolkata',
    currency: 'INR',
    jurisdiction: 'IN',
    legal_name: `${store.name} Foods LLP`,
    licence_number: `1121799900${String(id).padStart(4, '0')}`,
    tax_number: gstin(id),
    prices_include_tax: true,
    status: 'live',
    approved_at: created,
    offers_delivery: store.offers_delivery ?? true,
    offers_pickup: true,
    payment_methods: store.payment_methods ?? ['cash', 'card'],
    accept_within_minutes: store.accept_within_minutes ?? 90,
    cut_off: store.cut_off ?? null,
    lead_time_minutes: store.lead_hours * 60,
    furthest_days: store.furthest_days ?? 30,
    day_capacity_units: store.day_units,
    window_capacity_units: store.window_units,
    work_limits: store.day_work ?? {},
    cover: store.cover,
    order_words: store.order_words ?? {},
    created_at: created,
    updated_at: created,
  };
}

/** A made-up number of Karnataka with the check character that belongs to it. */
function gstin(id: number): string {
  const number = `29AAKFS${String(1200 + id)}D1Z`;
  const checks = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return `${number}${checks.find((check) => isGstin(number + check))}`;
}

export function timetableRows(store: StoreSeed, id: number, today: string) {
  const hours: { store_id: number; weekday: number; opens: string; closes: string }[] = [];
  const windows: Row[] = [];
  store.hours.forEach((spans, i) => {
    for (const span of spans) {
      const [opens = '', closes = ''] = span.split('-');
      hours.push({ store_id: id, weekday: i + 1, opens, closes });
      for (const window of store.windows.filter((w) => clock(w.starts) >= opens && clock(w.starts + 2) <= closes))
        windows.push({
          store_id: id,
          weekday: i + 1,
          starts: clock(window.starts),
          ends: clock(window.starts + 2),
          fulfilment: 'both',
          price_minor: paise(window.rupees ?? 0),
          capacity_units: window.units ?? null,
        });
    }
  });
  const closures = (store.closures ?? []).map(({ in_days, days, reason }) => ({
    store_id: id,
    starts_on: addDays(today, in_days),
    ends_on: addDays(today, in_days + days - 1),
    reason,
  }));
  return { hours, windows, closures };
}

const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

export const ruleRows = (store: StoreSeed, id: number): Row[] =>
  store.rules.map((rule, i) => ({
    store_id: id,
    priority: i + 1,
    name: rule.name,
    from_m: rule.km ? rule.km[0] * 1000 : null,
    to_m: rule.km ? rule.km[1] * 1000 : null,
    postcodes: rule.postcodes ?? null,
    polygon: rule.polygon ?? null,
    weekdays: rule.weekdays ?? null,
    fee_minor: paise(rule.rupees),
    free_above_minor: rule.free_above === undefined ? null : paise(rule.free_above),
    minimum_minor: paise(rule.minimum ?? 0),
  }));

export function peopleRows(stores: readonly StoreSeed[], passwordHash: string, created: string) {
  const others = [...CUSTOMERS, ADMIN, ...COURIERS];
  const staff = stores.flatMap((store, i) =>
    store.staff.map(({ name, email, role }, place) => ({
      person: { id: staffId(i + 1, place), name, email, phone: store.phone, role: 'customer' as const },
      member: { store_id: i + 1, person_id: staffId(i + 1, place), role, created_at: created },
    })),
  );
  const people = [...others, ...staff.map(({ person }) => person)].map(
    ({ id, email, name, phone, role }: PersonSeed) => ({
      id,
      email,
      name,
      phone,
      role,
      password_hash: passwordHash,
      created_at: created,
      updated_at: created,
    }),
  );
  const addresses = CUSTOMERS.flatMap((person) =>
    (person.addresses ?? []).map((address, place) => ({
      id: person.id * 10 + place,
      person_id: person.id,
      label: address.label,
      recipient: person.name,
      phone: person.phone,
      line1: address.line1,
      district: address.district,
      city: 'Bengaluru',
      postcode: address.postcode,
      lat: address.lat,
      lng: address.lng,
      is_default: place === 0,
      created_at: created,
      updated_at: created,
    })),
  );
  return { people, members: staff.map(({ member }) => member), addresses };
}
