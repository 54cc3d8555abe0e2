import type { Context } from '../../context.ts';
import { listPossibleWindows, type StoreWindows } from '../delivery/delivery.service.ts';
import { getCart } from './carts.service.ts';
import type { CartKey } from './carts.sql.ts';
import { type CartQuote, type Destination, quoteCart } from './quote-cart.service.ts';

export { toStoreDays } from './quote-json.ts';

export type QuoteWish = {
  destination?: { lat?: number | null; lng?: number | null; postcode?: string | null; text?: string | null } | null;
  stores: { store_id: number; fulfilment: 'delivery' | 'pickup'; window_starts_at?: string | null }[];
  from?: string;
  days: number;
};

export type QuotePage = {
  quote: CartQuote;
  windows: Map<number, Pick<StoreWindows, 'earliest' | 'days'>>;
  destination: { label: string; is_exact: boolean } | null;
};

/**
 * The quote with everything that a person needs to choose: the possible windows of every store, and where the typed
 * address was found on the map. Refuses like getCart, and delivery/window-… when a wished window can't be had.
 */
export async function quoteForPage(context: Context, key: CartKey, wish: QuoteWish): Promise<QuotePage> {
  const { lines } = await getCart(context, key);
  const found = await find(context, wish.destination);
  const quote = await quoteCart(context, context.db, {
    lines,
    choices: wish.stores.map((store) => ({
      ...store,
      window_starts_at: store.window_starts_at ? new Date(store.window_starts_at) : null,
    })),
    destination: found?.destination ?? null,
  });
  const windows: QuotePage['windows'] = new Map();
  for (const { terms, fulfilment, units, work, lead_time_minutes } of quote.stores) {
    const need = {
      store_id: terms.id,
      fulfilment,
      units,
      work,
      lead_time_minutes,
      from_day: wish.from,
      days: wish.days,
    };
    windows.set(terms.id, await listPossibleWindows(context, need));
  }
  return { quote, windows, destination: found && { label: found.label, is_exact: found.is_exact } };
}

type FoundPlace = { destination: Destination; label: string; is_exact: boolean };

async function find(context: Context, wish: QuoteWish['destination']): Promise<FoundPlace | null> {
  if (!wish) return null;
  const { lat, lng, postcode = null, text } = wish;
  if (lat != null && lng != null)
    return { destination: { lat, lng, postcode }, label: postcode ?? 'your location', is_exact: true };
  const place = await context.geocoder.locate({ postcode, text });
  if (!place)
    return postcode ? { destination: { lat: null, lng: null, postcode }, label: postcode, is_exact: false } : null;
  const label = [place.district, place.postcode].filter(Boolean).join(' ') || place.city;
  // The middle of the city would make a wrong fee for whoever lives at its edge.
  const point = place.precision === 'city' ? { lat: null, lng: null } : { lat: place.lat, lng: place.lng };
  return {
    destination: { ...point, postcode: postcode ?? place.postcode },
    label,
    is_exact: place.precision === 'point',
  };
}
