import type { Art } from '../api/domains/designs/art.ts';
import type { Money } from '../api/platform/money.ts';

/** What every template about an order is given: plain data, read from the order's snapshot. Text is not escaped yet. */
export type OrderEmail = {
  shop: { name: string; url: string; support_email: string };
  /** Who ordered. `phone` is shown to the store only; on the phone, people leave no e-mail. */
  customer: { name: string; email: string | null; phone?: string | null };
  order: EmailedOrder;
  /** The one button. An http or https address. */
  action: { label: string; url: string };
};

export type EmailedOrder = {
  number: string;
  tracking_url: string;
  /** The state in the store's own words: "Accepted", "Baking". */
  status_words: string;
  fulfilment: 'delivery' | 'pickup';
  /** `text` in the store's wall-clock time: "Saturday 22 November, 4–6 pm". Instants are ISO 8601, `timezone` is IANA. */
  window: { text: string; starts_at: string; ends_at: string; timezone: string };
  /** Recipient first, as on a parcel; empty for pickup. */
  address_lines: string[];
  store: { name: string; phone: string; address: string };
  lines: EmailedLine[];
  items: Money;
  delivery: Money;
  /** What is taken off, as a positive amount. */
  discount: Money;
  tax: Money;
  /** The tax is contained in the other sums, not added to them. */
  is_tax_included: boolean;
  total: Money;
  paid: Money;
  due: Money;
  /** "Card ending 4242", "Cash on delivery". */
  payment_words: string;
  note: string;
  /** Why it was declined, cancelled or refunded, in the words of who did it. */
  reason?: string | null;
  /** The photograph of the finished order that the mail is about. */
  photo?: { file: string; alt: string; width: number; height: number } | null;
  /** What goes back to the customer. */
  refund?: Money | null;
  /** What one side asked the other to change, where the mail is about it. */
  change?: EmailedChange;
};

export type EmailedChange = {
  /** In the words of who asked. */
  message: string;
  /** In plain words, on the store's clock. */
  differences: { what: string; from: string; to: string }[];
  total_before: Money;
  total_after: Money;
  /** What it sends back, or leaves to pay in person. */
  refund: Money | null;
  due: Money | null;
  /** "Saturday 22 November, 4 pm" */
  until: string;
  decline_if_refused: boolean;
  /** Where the customer says no. An http or https address. */
  keep_url: string;
};

export type EmailedLine = {
  name: string;
  quantity: number;
  /** "Size: 1 kg", "Filling: Raspberry" */
  choices: string[];
  inscription: string | null;
  /** Codes of DOMAIN: `tree_nuts`, `gluten_free`. */
  contains: string[];
  may_contain: string[];
  diets: string[];
  total: Money;
  art: Art;
};

/** A picture that the HTML shows as `cid:…`, drawn when the mail is sent. */
export type Drawing = {
  cid: string;
  name: string;
  art: Art;
  /** In CSS pixels; the picture has twice as many. */
  width: number;
  height: number;
  /** A photograph instead: where it is kept. `art` is what it shows, for previews. */
  photo?: string;
};

export type RenderedEmail = { subject: string; html: string; text: string; drawings: Drawing[] };

export type OrderEmailTemplate = (data: OrderEmail) => RenderedEmail;
