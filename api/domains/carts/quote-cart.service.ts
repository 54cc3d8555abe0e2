import type { Context } from '../../context.ts';
import type { Executor } from '../../platform/db.ts';
import { assert } from '../../platform/errors.ts';
import { type ChosenWindow, getTimetable, getWindow, offerOf, type StoreOffer } from '../delivery/delivery.service.ts';
import type { Work } from '../designs/option-groups.ts';
import { sumWork, timesWork } from '../designs/work.ts';
import { type StoreTotals, totalsOf } from './cart-totals.ts';
import { holdStoreTerms, listStoreTerms, type StoreTerms } from './carts.sql.ts';
import type { LineProblem, PricedLine } from './price-cart.service.ts';

export { totalsOf };

export type Destination = { lat: number | null; lng: number | null; postcode: string | null };

/** What the customer wants of one store of the cart. Without a window the quote leaves its price out. */
export type StoreChoice = {
  store_id: number;
  fulfilment: 'delivery' | 'pickup';
  window_starts_at: Date | null;
};

export type StoreQuote = {
  terms: StoreTerms;
  lines: PricedLine[];
  fulfilment: 'delivery' | 'pickup';
  /** Null for pickup, or while no destination is known. */
  offer: StoreOffer | null;
  /** Metres as the crow flies; null while it is not known. */
  distance_m: number | null;
  window: ChosenWindow | null;
  units: number;
  /** Of the kitchen's kinds, all lines together. */
  work: Work;
  lead_time_minutes: number;
  totals: StoreTotals;
  /** Why this part cannot be ordered as it is. */
  problems: LineProblem[];
};

/** `currency` is null for an empty cart, and for one of several currencies, whose total means nothing. */
export type CartQuote = { stores: StoreQuote[]; currency: string | null; total_minor: number };

export type QuoteInput = {
  lines: PricedLine[];
  choices: StoreChoice[];
  destination: Destination | null;
  /** The caller takes the places in the same transaction, which is the exact check. */
  takes_place?: boolean;
  /** Staff take the order: notice, cut-off and pauses don't bind them. */
  is_by_store?: boolean;
};

/** What a store says about money, with today's tax rates. The store is there: it has an order, or staff. */
export async function getStoreTerms(context: Context, db: Executor, storeId: number): Promise<StoreTerms> {
  const [terms] = await listStoreTerms(db, { ids: [storeId], day: context.clock.now().toISOString().slice(0, 10) });
  assert(terms, 'an order without a store');
  return terms;
}

/**
 * What the cart costs, store by store: items, delivery, tax, discount, total in minor units. The same function serves
 * the cart page, the quote and the checkout's transaction (`db`), so the three can't differ. A chosen window is checked
 * against capacity as it is at the moment and refused like `getWindow` does.
 */
export async function quoteCart(context: Context, db: Executor, input: QuoteInput): Promise<CartQuote> {
  const storeIds = [...new Set(input.lines.map((line) => line.product.store_id))];
  const read = input.takes_place ? holdStoreTerms : listStoreTerms;
  const terms = await read(db, { ids: storeIds, day: context.clock.now().toISOString().slice(0, 10) });
  const stores: StoreQuote[] = [];
  for (const store of terms) {
    const choice = input.choices.find((c) => c.store_id === store.id);
    const lines = input.lines.filter((line) => line.product.store_id === store.id);
    stores.push(await quoteStore(context, db, { ...input, terms: store, lines, choice }));
  }
  const currency = terms[0]?.currency ?? null;
  const others = stores.filter((store) => store.terms.currency !== currency);
  for (const { terms: store, problems } of others)
    problems.push({
      code: 'carts/mixed-currencies',
      message: `${store.name} sells in ${store.currency}, the rest of your cart is in ${currency}. Order it by itself.`,
    });
  return {
    stores,
    currency: others.length > 0 ? null : currency,
    total_minor: stores.reduce((sum, s) => sum + s.totals.total_minor, 0),
  };
}

type StoreInput = Omit<QuoteInput, 'choices'> & { terms: StoreTerms; choice: StoreChoice | undefined };

async function quoteStore(
  context: Context,
  db: Executor,
  { terms, lines, choice, destination, takes_place, is_by_store }: StoreInput,
): Promise<StoreQuote> {
  const fulfilment = choice?.fulfilment ?? (terms.offers_delivery ? 'delivery' : 'pickup');
  const need = needOf(lines);
  const items = lines.reduce((sum, line) => sum + line.total_minor, 0);
  const timetable = await getTimetable(db, terms.id);
  const window = choice?.window_starts_at
    ? await getWindow(
        context,
        db,
        { store_id: terms.id, starts_at: choice.window_starts_at, fulfilment, ...need, takes_place, is_by_store },
        timetable,
      )
    : null;
  const offer =
    fulfilment === 'delivery' && destination
      ? await offerOf(context, timetable, {
          ...placeOf(destination),
          items_minor: items,
          day: window?.day,
          starts_at: window?.starts_at,
        })
      : null;
  const fee = (offer?.is_deliverable ? offer.fee_minor : 0) + (window?.price_minor ?? 0);
  const rate = (taxClass: string) => terms.rates[taxClass] ?? 0;
  return {
    terms,
    lines,
    fulfilment,
    offer,
    distance_m: offer?.distance_m ?? null,
    window,
    ...need,
    totals: totalsOf({
      lines: lines.map((line) => ({ total_minor: line.total_minor, tax_rate_bp: rate(line.product.tax_class) })),
      delivery: { total_minor: fee, tax_rate_bp: rate('delivery') },
      prices_include_tax: terms.prices_include_tax,
    }),
    problems: problemsOf(terms, fulfilment, offer, lines),
  };
}

/** Capacity, work and lead time that the lines need together: units add up, the longest lead time counts. */
function needOf(lines: PricedLine[]): { units: number; work: Work; lead_time_minutes: number } {
  return {
    units: lines.reduce((sum, line) => sum + line.design.capacity_units * line.row.quantity, 0),
    work: sumWork(lines.map((line) => timesWork(line.design.work_units, line.row.quantity))),
    lead_time_minutes: Math.max(0, ...lines.map((line) => line.design.lead_time_minutes)),
  };
}

const placeOf = ({ lat, lng, postcode }: Destination) => ({
  point: lat !== null && lng !== null ? { lat, lng } : null,
  postcode,
});

function problemsOf(
  terms: StoreTerms,
  fulfilment: string,
  offer: StoreOffer | null,
  lines: PricedLine[],
): LineProblem[] {
  const problems = lines.flatMap((line) => line.problems);
  if (!terms.is_live)
    problems.push({ code: 'stores/not-live', message: `${terms.name} takes no orders at the moment.` });
  if (fulfilment === 'delivery' && !terms.offers_delivery)
    problems.push({ code: 'delivery/not-offered', message: `${terms.name} does not deliver. Choose pickup.` });
  if (fulfilment === 'pickup' && !terms.offers_pickup)
    problems.push({ code: 'delivery/no-pickup', message: `${terms.name} has no pickup. Choose delivery.` });
  if (offer && !offer.is_deliverable) problems.push({ code: offer.code, message: offer.reason });
  if (offer?.is_deliverable && offer.missing_for_minimum_minor > 0)
    problems.push({
      code: 'delivery/below-minimum',
      message: `${terms.name} delivers there from a higher order value. Add something or choose pickup.`,
    });
  return problems;
}
