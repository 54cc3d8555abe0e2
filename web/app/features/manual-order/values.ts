import type { components, operations } from '../../../../contract/api-types.gen.ts';
import { type LineCode, readLines } from './order-line.ts';

export type ManualQuote = components['schemas']['ManualOrderQuote'];
type OrderBody = operations['postStoresByIdOrders']['requestBody']['content']['application/json'];
type QuoteBody = operations['postStoresByIdOrdersQuote']['requestBody']['content']['application/json'];

/** What stands in the form, by the names of its fields. */
export type Values = Record<string, string>;

export const CITY = 'Bengaluru';

export const fulfilmentOf = (values: Values) => (values.fulfilment === 'delivery' ? 'delivery' : 'pickup');

const PAYMENTS = ['at_store', 'on_delivery', 'paid_in_cash'] as const;
type Payment = (typeof PAYMENTS)[number];

export const paymentOf = (values: Values): Payment =>
  PAYMENTS.find((payment) => payment === values.payment) ??
  (fulfilmentOf(values) === 'delivery' ? 'on_delivery' : 'at_store');

/** Somebody stands at the counter, takes it with them as soon as it can be had, and pays at once. */
export const walkIn = (values: Values): Values => ({
  ...values,
  source: 'walk_in',
  fulfilment: 'pickup',
  payment: 'paid_in_cash',
  name: values.name || 'Walk-in customer',
});

/** Null for a pickup, and while too little is known to ask about. */
function addressOf(values: Values): QuoteBody['address'] {
  if (fulfilmentOf(values) === 'pickup') return null;
  const typed = (name: string) => values[name] || null;
  return {
    recipient: typed('recipient'),
    phone: null,
    line1: values.line1 ?? '',
    line2: typed('line2'),
    district: typed('district'),
    city: values.city || CITY,
    postcode: values.postcode ?? '',
    lat: null,
    lng: null,
  };
}

const isWhole = ({ line1 = '', postcode = '' }: Values) => line1.length >= 3 && postcode.length >= 3;

export const quoteBody = (values: Values, lines: readonly LineCode[]): QuoteBody => ({
  fulfilment: fulfilmentOf(values),
  lines: readLines(lines),
  address: isWhole(values) ? addressOf(values) : null,
  window_starts_at: values.window || null,
  days: 14,
});

/** The order itself. Call it when `missingOf` finds nothing. */
export const orderBody = (values: Values, lines: readonly LineCode[]): OrderBody => ({
  fulfilment: fulfilmentOf(values),
  lines: readLines(lines),
  address: addressOf(values),
  source: values.source === 'walk_in' ? 'walk_in' : 'phone',
  customer: { name: values.name ?? '', phone: values.phone || null, email: values.email || null },
  window_starts_at: values.window ?? '',
  note: values.note ?? '',
  payment: paymentOf(values),
  expected_total: { amount: values.expected_amount ?? '', currency: values.expected_currency ?? '' },
});

/** What has to be there before the server is asked, by field. */
export function missingOf(values: Values, lines: readonly LineCode[]): Record<string, string> {
  const missing: Record<string, string> = {};
  if (readLines(lines).length === 0) missing.lines = 'Choose what is ordered.';
  if ((values.name ?? '').length < 2) missing.name = 'Write the customer’s name.';
  if (values.source !== 'walk_in' && !values.phone) missing.phone = 'Write the number to call back.';
  if (fulfilmentOf(values) === 'delivery') {
    if ((values.line1 ?? '').length < 3) missing.line1 = 'Write the house number and street.';
    if ((values.postcode ?? '').length < 3) missing.postcode = 'Write the postcode.';
  }
  if (!values.window) missing.window = 'Choose a time.';
  return missing;
}

/** The API names the parts of its body; the form has its own names for them. */
const FIELDS: Record<string, string> = {
  'customer.name': 'name',
  'customer.phone': 'phone',
  'customer.email': 'email',
  window_starts_at: 'window',
};
export const fieldOf = (apiName: string): string => FIELDS[apiName] ?? apiName.replace(/^address\./, '');
