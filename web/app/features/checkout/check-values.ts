import { addressOf, fieldOf, type SavedAddress, type Values } from './wishes.ts';

/** Words beside each field, by its name. */
export type FieldWords = Record<string, string>;

const POSTCODE = /^\d{3}\s?\d{3}$/;

/** What is missing or can't be right before the shop is asked; in the order of the page, so the first is the first. */
export function missingOf(values: Values, storeIds: readonly number[], saved: readonly SavedAddress[]): FieldWords {
  const wrong: FieldWords = {};
  const isDelivered = storeIds.some((id) => values[fieldOf.fulfilment(id)] === 'delivery');
  if (!/^\S+@\S+\.\S+$/.test(values.email ?? ''))
    wrong.email = values.email
      ? 'Check the e-mail address, such as asha@example.com.'
      : 'Enter an e-mail address for the confirmation.';
  if ((values.name ?? '').length < 2) wrong.name = 'Enter your name.';
  if (!values.phone) wrong.phone = 'Enter a phone number for questions about the order.';
  if (isDelivered) Object.assign(wrong, missingAddress(values, saved));
  for (const id of storeIds) if (!values[fieldOf.window(id)]) wrong[fieldOf.window(id)] = 'Choose a day and a time.';
  if (!values.payment_method) wrong.payment_method = 'Choose how to pay.';
  return wrong;
}

function missingAddress(values: Values, saved: readonly SavedAddress[]): FieldWords {
  const { line1, city, postcode } = addressOf(values, saved);
  const wrong: FieldWords = {};
  if (line1.length < 3) wrong.line1 = 'Enter the house number and street.';
  if (!POSTCODE.test(postcode)) wrong.postcode = 'Enter the postcode, 6 digits such as 560038.';
  if (!city) wrong.city = 'Enter the city.';
  return wrong;
}

const NAMES: Record<string, string> = {
  'address.recipient': 'recipient',
  'address.phone': 'recipient_phone',
  payment_method: 'payment_method',
};

/** The shop's words for wrong fields, moved to the names they have in the form. */
export function fieldsOf(
  errors: readonly { field: string; message: string }[],
  storeIds: readonly number[],
): FieldWords {
  const words: FieldWords = {};
  for (const { field, message } of errors) {
    const [, index, part] = /^stores\.(\d+)\.(\w+)/.exec(field) ?? [];
    const store = storeIds[Number(index)];
    const name =
      store === undefined ? (NAMES[field] ?? field.replace(/^address\./, '')) : `${PARTS[part ?? ''] ?? part}-${store}`;
    words[name] ??= sentence(message);
  }
  return words;
}

const PARTS: Record<string, string> = { window_starts_at: 'window' };

/** "must have 3 to 160 characters" → "This must have 3 to 160 characters." */
function sentence(message: string): string {
  if (/^[A-Z]/.test(message)) return message;
  return `This ${message}${/[.!?]$/.test(message) ? '' : '.'}`;
}
