import type { z } from 'zod';
import { toMoney } from '../../platform/money.ts';
import type { StoreWindows } from '../delivery/delivery.service.ts';
import type { Quote, StoreDays, StoreQuoteShape } from './carts.schema.ts';
import type { CartQuote, StoreQuote } from './quote-cart.service.ts';

type Windows = Pick<StoreWindows, 'earliest' | 'days'>;
export type Found = { label: string; is_exact: boolean } | null;

/** `windows` by store id. */
export function toQuote(quote: CartQuote, windows: Map<number, Windows>, destination: Found): z.infer<typeof Quote> {
  const stores = quote.stores.map((store) => toStoreQuote(store, windows.get(store.terms.id)));
  const isReady = (store: StoreQuote) =>
    store.problems.length === 0 &&
    store.window !== null &&
    (store.fulfilment === 'pickup' || store.offer?.is_deliverable === true);
  return {
    stores,
    total: quote.currency ? toMoney(quote.total_minor, quote.currency) : null,
    destination,
    is_ready: quote.stores.length > 0 && quote.stores.every(isReady),
  };
}

function toStoreQuote(quote: StoreQuote, windows: Windows | undefined): z.infer<typeof StoreQuoteShape> {
  const { terms, totals, offer, window } = quote;
  const money = (minor: number) => toMoney(minor, terms.currency);
  const offered = offer?.is_deliverable ? offer : null;
  const missing = (minor: number | null | undefined) => (minor ? money(minor) : null);
  return {
    store: {
      id: terms.id,
      slug: terms.slug,
      name: terms.name,
      address: terms.address,
      district: terms.district,
      timezone: terms.timezone,
    },
    fulfilment: quote.fulfilment,
    offers: [
      ...(terms.offers_delivery ? (['delivery'] as const) : []),
      ...(terms.offers_pickup ? (['pickup'] as const) : []),
    ],
    payment_methods: terms.payment_methods,
    line_ids: quote.lines.map((line) => line.row.id),
    items: money(totals.items_minor),
    delivery: quote.fulfilment === 'pickup' || offered ? money(totals.delivery_minor) : null,
    is_delivery_estimate: offered?.is_estimate ?? false,
    distance_m: quote.distance_m,
    missing_for_minimum: missing(offered?.missing_for_minimum_minor),
    missing_for_free_delivery: missing(offered?.missing_for_free_minor),
    discount: money(totals.discount_minor),
    tax: money(totals.tax_minor),
    is_tax_included: terms.prices_include_tax,
    total: money(totals.total_minor),
    window: window && {
      starts_at: window.starts_at.toISOString(),
      ends_at: window.ends_at.toISOString(),
      price: money(window.price_minor),
    },
    ...toTimes(windows, terms.currency),
    problems: quote.problems,
  };
}

function toTimes(windows: Windows | undefined, currency: string) {
  return {
    earliest: windows?.earliest
      ? { starts_at: windows.earliest.starts_at.toISOString(), ends_at: windows.earliest.ends_at.toISOString() }
      : null,
    days: toStoreDays(windows?.days ?? [], currency),
  };
}

/** Days and windows as every quote shows them. */
export const toStoreDays = (days: Windows['days'], currency: string): z.infer<typeof StoreDays> =>
  days.map(({ day, is_possible, reason_code, reason, windows: slots }) => ({
    day,
    is_possible,
    reason_code,
    reason,
    windows: slots.map((slot) => ({
      starts_at: slot.starts_at.toISOString(),
      ends_at: slot.ends_at.toISOString(),
      price: toMoney(slot.price_minor, currency),
      is_possible: slot.is_possible,
      reason_code: slot.reason_code,
      reason: slot.reason,
    })),
  }));
