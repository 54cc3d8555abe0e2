import { formatMoney } from '../../lib/format.ts';

/** What a stored field is called on a page. */
export const FIELD_LABELS: Record<string, string> = {
  name: 'Name',
  kind: 'Kind of store',
  description: 'What you make',
  email: 'E-mail for orders',
  phone: 'Phone',
  address: 'House and street',
  district: 'District',
  city: 'City',
  postcode: 'Postcode',
  lat: 'Latitude',
  lng: 'Longitude',
  slug: 'Address in the shop',
  timezone: 'Time zone',
  currency: 'Currency',
  jurisdiction: 'Country',
  legal_name: 'Registered name',
  licence_number: 'Licence number',
  tax_number: 'Tax number',
  is_tax_exempt: 'Declared free of tax registration',
  prices_include_tax: 'Prices include tax',
  payment_methods: 'Ways of payment',
  offers_delivery: 'Delivery',
  offers_pickup: 'Collection',
  accept_within_minutes: 'Minutes to accept an order',
  order_words: 'Words for an order’s states',
  paused_until: 'Paused until',
  state: 'State',
  role: 'Role',
  cover_picture_id: 'Picture',
};

const WORDS: Record<string, string> = {
  in_production: 'in production',
  handed_over: 'handed over',
  draft: 'not open yet',
  submitted: 'waiting for approval',
  returned: 'sent back',
  live: 'open',
};

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

const countries = new Intl.DisplayNames('en', { type: 'region' });

/** 65000 of INR → '₹650' */
function minorInWords(minor: number, currency: string): string {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  return formatMoney({ amount: (minor / 10 ** digits).toFixed(digits), currency });
}

/** Any stored value as a person would say it; empty for nothing. `currency` is that of amounts in minor units. */
export function valueInWords(name: string, value: unknown, currency = ''): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map((one) => valueInWords(name, one, currency)).join(', ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([key, one]) => `${WORDS[key] ?? inWords(key)}: ${valueInWords(key, one, currency) || 'none'}`)
      .join(', ');
  if (typeof value === 'number' && name.endsWith('_minor') && currency) return minorInWords(value, currency);
  const text = String(value);
  if (name === 'jurisdiction') return countries.of(text) ?? text;
  if (INSTANT.test(text)) return `${text.slice(0, 10)} ${text.slice(11, 16)} UTC`;
  return name === 'state' ? (WORDS[text] ?? text) : text;
}

/** 'lead_time_minutes' → 'lead time minutes' */
export const inWords = (name: string) => name.replaceAll('_', ' ');
