import type { Context } from '../../context.ts';
import type { Executor } from '../../platform/db.ts';
import { invalidField, Refused } from '../../platform/errors.ts';
import { toMoney } from '../../platform/money.ts';
import { getStoreTerms, type StoreQuote, totalsOf } from '../carts/quote-cart.service.ts';
import {
  type ChosenWindow,
  getTimetable,
  getWindow,
  offerOf,
  type PlaceNeed,
  type Timetable,
} from '../delivery/delivery.service.ts';
import { knownWindow } from '../delivery/known-window.service.ts';
import { changeLines } from './change-lines.service.ts';
import { isElsewhere, isSameAddress, needOfLines, settle, type Terms, termsOf, type Wish } from './change-terms.ts';
import { differencesOf } from './change-words.ts';
import type { ChangeKind, Difference } from './order-changes.sql.ts';
import type { OrderAddress, OrderView } from './order-views.sql.ts';

export type JudgedChange = {
  before: Terms;
  after: Terms;
  kinds: ChangeKind[];
  differences: Difference[];
  refund_minor: number;
  due_minor: number;
  /** Why it can't be, the most important first; as a Refused, since some carry alternatives. */
  refusals: Refused[];
  /** The place that it needs instead of the order's own; null: that one will do. */
  place: (ChosenWindow & PlaceNeed) | null;
};

export type Asker = {
  side: 'store' | 'customer';
  own: PlaceNeed['own'];
  /** The place is taken in the same transaction, which is the exact check. */
  takes_place?: boolean;
};

/**
 * An order with a wish applied: what it would cost by the functions of the checkout, what is different, and what stands in
 * the way. Nothing is written. Three statements, more where a window is looked at. Minor units. Refuses wishes that make
 * no sense (422, by field) as `changeLines` does, and orders/no-address.
 */
export async function judgeChange(
  context: Context,
  db: Executor,
  order: OrderView,
  wish: Wish,
  asker: Asker,
): Promise<JudgedChange> {
  const before = termsOf(order);
  const terms = await getStoreTerms(context, db, order.store_id);
  const timetable = await getTimetable(db, order.store_id);
  const { lines, refusals } = await changeLines(context, db, order, {
    lines: before.lines,
    wishes: wish.lines ?? [],
    terms,
  });
  const address = addressOf(order, wish);
  const { window, place, refusal } = await chooseWindow(context, db, order, { before, lines, wish, asker, timetable });
  if (refusal) refusals.push(refusal);
  const note = wish.details?.note ?? order.note;
  const draft: Terms = { ...before, ...timesOf(window, before), lines, address, note };
  const priced = await priceTerms(context, draft, { before, terms, timetable, window, order, asker });
  const after = { ...priced.after, capacity_units: needOfLines(lines).units };
  refusals.push(...priced.refusals, ...moneyRefusals(order, after, terms));
  const kinds = kindsOf(before, after);
  if (kinds.length === 0) refusals.unshift(nothingChanges());
  if (lines.length === 0) refusals.unshift(nothingLeft());
  const differences = differencesOf(before, after, order.store.timezone);
  return { before, after, kinds, differences, ...settle(after.total_minor, order), refusals, place };
}

const nothingChanges = () =>
  invalidField('orders/nothing-changes', 'lines', 'Nothing would change. Choose what should.');
const nothingLeft = () =>
  invalidField('orders/nothing-left', 'lines', 'Nothing would be left of the order. Cancel it instead.');

function addressOf(order: OrderView, { details }: Wish): OrderAddress | null {
  if (!details?.address) return order.address;
  if (order.fulfilment === 'pickup')
    throw invalidField('orders/no-address', 'details.address', 'This order is picked up: it goes to no address.');
  if (isElsewhere(order.address, details.address)) return details.address;
  const { recipient, phone } = details.address;
  return { ...(order.address ?? details.address), recipient, phone };
}

function kindsOf(before: Terms, after: Terms): ChangeKind[] {
  const isMoved = before.window_starts_at !== after.window_starts_at;
  const hasLines = after.lines.length < before.lines.length || after.lines.some((line) => line.is_changed);
  const hasDetails = before.note !== after.note || !isSameAddress(before.address, after.address);
  return [
    ...(isMoved ? ['window' as const] : []),
    ...(hasLines ? ['lines' as const] : []),
    ...(hasDetails ? ['details' as const] : []),
  ];
}

type WindowChoice = {
  before: Terms;
  lines: Terms['lines'];
  wish: Wish;
  asker: Asker;
  timetable: Timetable;
};
type Chosen = { window: ChosenWindow | null; place: JudgedChange['place']; refusal: Refused | null };

/** The window it would have, and the place it needs there; staff are bound by room alone, customers by notice too. */
async function chooseWindow(context: Context, db: Executor, order: OrderView, choice: WindowChoice): Promise<Chosen> {
  const { before, lines, asker, timetable } = choice;
  const starts_at = choice.wish.window_starts_at ?? order.window_starts_at;
  const isMoved = starts_at.getTime() !== order.window_starts_at.getTime();
  const [was, will] = [needOfLines(before.lines), needOfLines(lines)];
  const known = knownWindow(timetable, order.fulfilment, starts_at);
  const needsNotice = asker.side === 'customer' && (isMoved || will.lead_time_minutes > was.lead_time_minutes);
  if (!isMoved && !needsNotice && !takesMore(was, will)) return { window: known, place: null, refusal: null };
  const need = { store_id: order.store_id, fulfilment: order.fulfilment, ...will, own: asker.own };
  const { takes_place } = asker;
  try {
    const window = await getWindow(
      context,
      db,
      { ...need, starts_at, takes_place, is_by_store: !needsNotice },
      timetable,
    );
    const isOther = isMoved || takesMore(was, will);
    return { window, place: isOther ? { ...window, ...need, is_by_store: !needsNotice } : null, refusal: null };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { window: known, place: null, refusal: error };
  }
}

type Need = ReturnType<typeof needOfLines>;
const takesMore = (was: Need, will: Need) =>
  will.units > was.units ||
  (['oven', 'assembly', 'decoration'] as const).some((kind) => will.work[kind] > was.work[kind]);

const timesOf = (window: ChosenWindow | null, before: Terms) =>
  window && window.starts_at.toISOString() !== before.window_starts_at
    ? {
        day: window.day,
        window_starts_at: window.starts_at.toISOString(),
        window_ends_at: window.ends_at.toISOString(),
      }
    : {};

type Pricing = {
  before: Terms;
  terms: StoreQuote['terms'];
  timetable: Timetable;
  window: ChosenWindow | null;
  order: OrderView;
  asker: Asker;
};

/** Sums by the functions of the checkout. Who touches neither lines nor time nor place keeps them as they were agreed. */
async function priceTerms(
  context: Context,
  draft: Terms,
  { before, terms, timetable, window, order, asker }: Pricing,
): Promise<{ after: Terms; refusals: Refused[] }> {
  const items_minor = draft.lines.reduce((sum, line) => sum + line.total_minor, 0);
  const isMoved = draft.window_starts_at !== before.window_starts_at;
  const isElse = isElsewhere(before.address, draft.address);
  if (!isMoved && !isElse && items_minor === before.items_minor && !draft.lines.some((line) => line.is_changed))
    return { after: draft, refusals: [] };
  const refusals: Refused[] = [];
  let { delivery_minor, address } = { ...draft, delivery_minor: before.delivery_minor };
  if (window && (isMoved || isElse || items_minor !== before.items_minor)) {
    const fee = await feeOf(context, draft, { items_minor, window, timetable, order, asker, refusals });
    if (fee) delivery_minor = fee.fee_minor + window.price_minor;
    if (fee && address) address = { ...address, distance_m: fee.distance_m };
  }
  const discount_minor = Math.min(before.discount_minor, items_minor);
  const totals = totalsOf({
    lines: draft.lines,
    delivery: { total_minor: delivery_minor, tax_rate_bp: terms.rates.delivery ?? 0 },
    prices_include_tax: terms.prices_include_tax,
  });
  const after = { ...draft, ...totals, address, discount_minor, total_minor: totals.total_minor - discount_minor };
  return { after, refusals };
}

type FeeInput = {
  items_minor: number;
  window: ChosenWindow;
  timetable: Timetable;
  order: OrderView;
  asker: Asker;
  refusals: Refused[];
};

type Fee = { fee_minor: number; distance_m: number | null };

/** What bringing it there costs; null where the store doesn't, which is one of the refusals then. */
async function feeOf(context: Context, { address }: Terms, input: FeeInput): Promise<Fee | null> {
  const { items_minor, window, timetable, order, asker, refusals } = input;
  if (order.fulfilment === 'pickup' || !address) return { fee_minor: 0, distance_m: null };
  const { lat, lng, postcode } = address;
  const point = lat !== null && lng !== null ? { lat, lng } : null;
  const { day, starts_at } = window;
  const offer = await offerOf(context, timetable, { point, postcode, items_minor, day, starts_at });
  if (!offer.is_deliverable) {
    refusals.push(new Refused(offer.code, offer.reason));
    return null;
  }
  // The store may pass over its own minimum.
  if (asker.side === 'customer' && offer.missing_for_minimum_minor > 0 && items_minor < order.items_minor)
    refusals.push(new Refused('delivery/below-minimum', `${timetable.name} delivers there from a higher order value.`));
  return { fee_minor: offer.fee_minor, distance_m: offer.distance_m };
}

/** What is missing of an order that was paid online is paid in cash, where the store takes any. */
function moneyRefusals(order: OrderView, after: Terms, terms: StoreQuote['terms']): Refused[] {
  const { due_minor } = settle(after.total_minor, order);
  if (due_minor === 0 || order.payment_method === 'cash' || terms.payment_methods.includes('cash')) return [];
  const { amount, currency } = toMoney(due_minor, order.currency);
  return [
    new Refused(
      'orders/rest-not-payable',
      `${currency} ${amount} more would be left to pay, and ${terms.name} takes no cash for it. Choose something of the same price.`,
    ),
  ];
}
