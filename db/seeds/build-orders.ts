import { totalsOf } from '../../api/domains/carts/cart-totals.ts';
import { acceptDeadline } from '../../api/domains/delivery/accept-deadline.service.ts';
import { type DeliveryRule, matchDeliveryRule } from '../../api/domains/delivery/delivery-rules.ts';
import type { PricedDesign, Selection, Work } from '../../api/domains/designs/option-groups.ts';
import { defaultSelections, priceDesign } from '../../api/domains/designs/price-design.ts';
import { sumWork, timesWork } from '../../api/domains/designs/work.ts';
import { orderNumber } from '../../api/domains/orders/order-number.ts';
import { distanceMetres } from '../../api/domains/stores/distance.ts';
import { taxOf } from '../../api/platform/money.ts';
import { sha256 } from '../../api/platform/tokens.ts';
import type { BuiltProduct } from './build-catalogue.ts';
import { paise, ruleRows, timetableRows } from './build-stores.ts';
import { GUESTS, type LineSeed, type OrderSeed } from './demo-town/order-seed.ts';
import { CUSTOMERS } from './demo-town/people.ts';
import { STORES } from './demo-town/stores.ts';
import { fitWindow, type TownWindow } from './fit-window.ts';
import type { Row } from './insert-rows.ts';
import { awake, earlier, minutesAfter, today, weekdayOf } from './town-time.ts';

/** An order with all that is computed of it but its money's way and its history. */
export type BuiltOrder = {
  id: number;
  seed: OrderSeed;
  storeId: number;
  customer: { id: number | null; name: string; email: string; phone: string };
  window: TownWindow;
  createdAt: Date;
  acceptBy: Date;
  totalMinor: number;
  units: number;
  work: Work;
  row: Row;
  lines: Row[];
};

/** From September 2025 (db/migrations, tax_rates). */
const TAX_BP: Record<string, number> = { cake: 500, 'ice-cream': 500, bread: 0, delivery: 1800 };

export const token = (kind: string, id: number): string => sha256(`demo town ${kind} ${id}`).slice(0, 22);

export function buildOrder(seed: OrderSeed, id: number, products: Map<string, BuiltProduct>, now: Date): BuiltOrder {
  const lines = seed.lines.map((line) => priceLine(line, products));
  const storeId = lines[0]?.product.store_id ?? 0;
  if (lines.some(({ product }) => product.store_id !== storeId)) throw new Error(`order ${id}: one order, one store`);
  const store = STORES[storeId - 1];
  if (!store) throw new Error(`order ${id}: no store ${storeId}`);
  const leadMinutes = Math.max(store.lead_hours * 60, ...lines.map(({ design }) => design.lead_time_minutes));
  const timetable = timetableRows(store, storeId, today(now));
  const window = fitWindow(timetable, seed, leadMinutes, now);
  const acceptMinutes = store.accept_within_minutes ?? 90;
  const createdAt = orderedAt(seed, window, leadMinutes, now);
  const customer = customerOf(seed);
  const items = lines.reduce((sum, line) => sum + line.totalMinor, 0);
  const address = seed.fulfilment === 'pickup' ? null : addressOf(seed, store);
  const feeMinor = address ? deliveryFee(id, storeId, address, window, items) : 0;
  const totals = totalsOf({
    lines: lines.map(({ row }) => ({ total_minor: Number(row.total_minor), tax_rate_bp: Number(row.tax_rate_bp) })),
    delivery: { total_minor: feeMinor + window.priceMinor, tax_rate_bp: TAX_BP.delivery ?? 0 },
    prices_include_tax: true,
  });
  const units = lines.reduce((sum, { design, quantity }) => sum + design.capacity_units * quantity, 0);
  const work = sumWork(lines.map(({ design, quantity }) => timesWork(design.work_units, quantity)));
  return {
    id,
    seed,
    storeId,
    customer,
    window,
    createdAt,
    acceptBy: acceptDeadline({ timezone: 'Asia/Kolkata', ...timetable }, acceptMinutes, minutesAfter(createdAt, 1)),
    totalMinor: totals.total_minor,
    units,
    work,
    lines: lines.map(({ row }) => ({ order_id: id, store_id: storeId, ...row })),
    row: {
      id,
      number: orderNumber(id),
      tracking_token: token('order', id),
      store_id: storeId,
      customer_id: customer.id,
      payment_due: seed.method !== 'cash' ? 'now' : address ? 'on_delivery' : 'at_store',
      fulfilment: address ? 'delivery' : 'pickup',
      customer_name: customer.name,
      customer_email: customer.email,
      customer_phone: customer.phone,
      address,
      note: seed.note ?? '',
      day: window.day,
      window_starts_at: window.startsAt,
      window_ends_at: window.endsAt,
      currency: 'INR',
      ...totals,
      capacity_units: units,
      accept_within_minutes: acceptMinutes,
      created_at: createdAt,
    },
  };
}

function orderedAt(seed: OrderSeed, window: TownWindow, leadMinutes: number, now: Date): Date {
  const minutesAgo = seed.status === 'placed' ? 12 : seed.status === 'draft' ? 4 : 95;
  const latest = minutesAfter(now, -minutesAgo);
  if (seed.status === 'placed' || seed.status === 'draft') return latest;
  const minutesBefore = Math.max(leadMinutes + 190, (seed.ahead ?? 0) * 1440) + (window.startsAt.getUTCDate() % 6) * 7;
  const early = awake(minutesAfter(window.startsAt, -minutesBefore));
  return earlier(early, latest);
}

function priceLine(seed: LineSeed, products: Map<string, BuiltProduct>) {
  const product = products.get(seed.product);
  if (!product) throw new Error(`no product ${seed.product}`);
  const result = priceDesign(product, selectionsOf(seed, product));
  if (!result.is_valid) throw new Error(`${seed.product}: ${result.errors.map((error) => error.message).join(' ')}`);
  const { design } = result;
  const quantity = seed.quantity ?? 1;
  const totalMinor = design.unit_price_minor * quantity;
  return { product, design, quantity, totalMinor, row: lineRow(product, design, quantity) };
}

function lineRow(product: BuiltProduct, design: PricedDesign, quantity: number): Row {
  const total_minor = design.unit_price_minor * quantity;
  const tax_rate_bp = TAX_BP[product.tax_class] ?? 0;
  return {
    product_id: product.id,
    name: product.name,
    quantity,
    choices: design.choices,
    selections: design.selections,
    inscription: design.inscription,
    unit_price_minor: design.unit_price_minor,
    total_minor,
    tax_class: product.tax_class,
    tax_rate_bp,
    tax_minor: taxOf(total_minor, tax_rate_bp, true),
    servings: design.servings,
    contains: design.contains,
    may_contain: design.may_contain,
    diets: design.diets,
    lead_time_minutes: design.lead_time_minutes,
    capacity_units: design.capacity_units,
    work_units: design.work_units,
    takes_stock: product.stock !== null,
    art: design.art,
  };
}

/** The opening design with the groups that the customer changed. */
function selectionsOf(seed: LineSeed, product: BuiltProduct): Selection[] {
  const keys = Object.keys(STORES[product.store_id - 1]?.groups ?? {});
  const chosen = new Map(defaultSelections(product).map((selection) => [selection.group_id, selection]));
  for (const [key, value] of Object.entries(seed.choose ?? {})) {
    const group = product.groups.find((g) => g.id === product.store_id * 100 + keys.indexOf(key) + 1);
    if (!group) throw new Error(`${seed.product}: no group ${key}`);
    const names = [value].flat();
    const option_ids = names.map((name) => group.options.find((option) => option.name === name)?.id ?? 0);
    chosen.set(
      group.id,
      group.kind === 'text' ? { group_id: group.id, text: names[0] } : { group_id: group.id, option_ids },
    );
  }
  return [...chosen.values()];
}

function customerOf({ by }: OrderSeed): BuiltOrder['customer'] {
  const known = CUSTOMERS.find((person) => person.id === by);
  if (known) return { id: known.id, name: known.name, email: known.email, phone: known.phone };
  const guest = GUESTS[by];
  if (!guest) throw new Error(`nobody called ${by}`);
  return { id: null, name: String(by), email: guest.email, phone: guest.phone };
}

function addressOf(seed: OrderSeed, store: { lat: number; lng: number }) {
  const known = CUSTOMERS.find((person) => person.id === seed.by)?.addresses?.[0] ?? GUESTS[seed.by];
  if (!known) throw new Error(`no address of ${seed.by}`);
  const { name: recipient, phone } = customerOf(seed);
  const { line1, district, postcode, lat, lng } = known;
  const distance_m = Math.round(distanceMetres(store, known));
  return { recipient, phone, line1, line2: null, district, city: 'Bengaluru', postcode, lat, lng, distance_m };
}

function deliveryFee(
  id: number,
  storeId: number,
  address: { lat: number; lng: number; postcode: string; distance_m: number },
  window: TownWindow,
  items: number,
): number {
  const store = STORES[storeId - 1];
  const rules = store
    ? ruleRows(store, storeId).map((rule, i) => ({ id: i + 1, ...rule }) as unknown as DeliveryRule)
    : [];
  const { lat, lng, postcode, distance_m } = address;
  const weekday = weekdayOf(window.day);
  const offer = matchDeliveryRule(rules, { distance_m, postcode, point: { lat, lng }, weekday, items_minor: items });
  if (!offer.is_deliverable)
    throw new Error(`order ${id}: ${store?.slug} does not deliver to ${postcode} (${distance_m} m)`);
  if (offer.missing_for_minimum_minor > 0) throw new Error(`order ${id}: below the minimum of ${store?.slug}`);
  return offer.fee_minor;
}

export const goodwillMinor = (seed: OrderSeed): number => paise(seed.goodwill_rupees ?? 0);
