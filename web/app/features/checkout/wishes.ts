import type { components, operations } from '../../../../contract/api-types.gen.ts';
import type { Cart } from '../../lib/cart-cookie.server.ts';

type Schemas = components['schemas'];

export type { Cart };
export type Quote = Schemas['Quote'];
export type StoreQuote = Schemas['StoreQuote'];
export type SavedAddress = Schemas['SavedAddress'];
export type Fulfilment = StoreQuote['fulfilment'];
export type PaymentMethod = 'card' | 'cash';
export type QuoteWish = operations['postCartsByTokenQuote']['requestBody']['content']['application/json'];
export type CheckoutWish = operations['postCheckouts']['requestBody']['content']['application/json'];

/** What stands in the form, by the names of its fields. */
export type Values = Record<string, string>;

export const CITY = 'Bengaluru';
export const NEW_ADDRESS = 'new';

/** Names of the fields that each store of the cart has of its own. */
export const fieldOf = {
  fulfilment: (storeId: number) => `fulfilment-${storeId}`,
  window: (storeId: number) => `window-${storeId}`,
  note: (storeId: number) => `note-${storeId}`,
} as const;

export const fulfilmentOf = (values: Values, { store, fulfilment }: Pick<StoreQuote, 'store' | 'fulfilment'>) =>
  (values[fieldOf.fulfilment(store.id)] as Fulfilment | undefined) ?? fulfilment;

/** The address as far as it is typed or chosen; empty strings where nothing is. */
export function addressOf(values: Values, saved: readonly SavedAddress[]) {
  const chosen = saved.find((address) => String(address.id) === values.address);
  if (chosen) {
    const { recipient, phone, line1, line2, district, city, postcode, lat, lng } = chosen;
    return { recipient, phone, line1, line2, district, city, postcode, lat, lng };
  }
  const typed = (name: string) => values[name] || null;
  return {
    recipient: typed('recipient'),
    phone: typed('recipient_phone'),
    line1: values.line1 ?? '',
    line2: typed('line2'),
    district: typed('district'),
    city: values.city || CITY,
    postcode: values.postcode ?? '',
    lat: null,
    lng: null,
  };
}

/** What to ask a quote for: an address in progress gives an estimate as soon as it names a postcode or a district. */
export function quoteWish(values: Values, storeIds: readonly number[], saved: readonly SavedAddress[]): QuoteWish {
  const { line1, line2, district, city, postcode, lat, lng } = addressOf(values, saved);
  const isKnown = postcode.length >= 3 || (district ?? '').length >= 3;
  const text = [line1, line2, district, city].filter(Boolean).join(', ').slice(0, 300);
  return {
    destination: isKnown ? { postcode: postcode.length >= 3 ? postcode.slice(0, 12) : null, text, lat, lng } : null,
    days: 14,
    stores: storeIds.flatMap((store_id) => {
      const fulfilment = values[fieldOf.fulfilment(store_id)] as Fulfilment | undefined;
      if (!fulfilment) return [];
      return [{ store_id, fulfilment, window_starts_at: values[fieldOf.window(store_id)] || null }];
    }),
  };
}

/** The order itself. Call it when `missingOf` finds nothing. */
export function checkoutWish(
  values: Values,
  storeIds: readonly number[],
  saved: readonly SavedAddress[],
): CheckoutWish {
  const isDelivered = storeIds.some((id) => values[fieldOf.fulfilment(id)] === 'delivery');
  return {
    cart_token: values.cart ?? '',
    email: values.email ?? '',
    name: values.name ?? '',
    phone: values.phone || null,
    address: isDelivered ? addressOf(values, saved) : null,
    stores: storeIds.map((id) => ({
      store_id: id,
      fulfilment: values[fieldOf.fulfilment(id)] as Fulfilment,
      window_starts_at: values[fieldOf.window(id)] ?? '',
      note: values[fieldOf.note(id)] ?? '',
    })),
    payment_method: values.payment_method as PaymentMethod,
    expected_total: { amount: values.expected_amount ?? '', currency: values.expected_currency ?? '' },
  };
}
