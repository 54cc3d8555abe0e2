import type { Terms, TermsLine } from './change-terms.ts';
import type { Difference } from './order-changes.sql.ts';
import type { OrderAddress } from './order-views.sql.ts';

const NOTHING = 'none';

/** What is different between two terms of an order, in plain words on the store's clock. Pure. */
export function differencesOf(before: Terms, after: Terms, timezone: string): Difference[] {
  return [
    ...difference('Time', windowWords(before, timezone), windowWords(after, timezone)),
    ...before.lines.flatMap((line) =>
      lineDifferences(
        line,
        after.lines.find(({ id }) => id === line.id),
      ),
    ),
    ...difference('Address', placeWords(before.address), placeWords(after.address)),
    ...difference('Recipient', recipientWords(before.address), recipientWords(after.address)),
    ...difference('Note', before.note || NOTHING, after.note || NOTHING),
  ];
}

const difference = (what: string, from: string, to: string): Difference[] => (from === to ? [] : [{ what, from, to }]);

function windowWords({ window_starts_at, window_ends_at }: Terms, timeZone: string): string {
  const day = new Intl.DateTimeFormat('en-IN', { timeZone, weekday: 'short', day: 'numeric', month: 'short' });
  const time = new Intl.DateTimeFormat('en-IN', { timeZone, hour: 'numeric', minute: '2-digit', hour12: true });
  const starts = new Date(window_starts_at);
  return `${day.format(starts)}, ${time.formatRange(starts, new Date(window_ends_at))}`;
}

const placeWords = (address: OrderAddress | null) =>
  address
    ? [address.line1, address.line2, address.district, `${address.city} ${address.postcode}`].filter(Boolean).join(', ')
    : NOTHING;

const recipientWords = (address: OrderAddress | null) =>
  [address?.recipient, address?.phone].filter(Boolean).join(', ') || NOTHING;

const countedName = ({ quantity, name }: TermsLine) => (quantity > 1 ? `${quantity} × ${name}` : name);

function lineDifferences(before: TermsLine, after: TermsLine | undefined): Difference[] {
  if (!after) return [{ what: before.name, from: countedName(before), to: 'removed' }];
  if (after.product_id !== before.product_id)
    return [{ what: before.name, from: wholeWords(before), to: wholeWords(after) }];
  const groups = new Map([...choicesOf(before), ...choicesOf(after)].map(([group]) => [group, true]));
  const [was, will] = [new Map(choicesOf(before)), new Map(choicesOf(after))];
  return [
    ...difference(before.name, String(before.quantity), String(after.quantity)).map((d) => ({
      ...d,
      what: `Pieces of ${before.name}`,
    })),
    ...[...groups.keys()].flatMap((group) =>
      difference(`${group} of ${before.name}`, was.get(group) ?? NOTHING, will.get(group) ?? NOTHING),
    ),
  ];
}

type Group = { group: string; text: string | null; choices: { name: string; quantity: number }[] };

/** ['Filling', 'Raspberry, 2 × Mango'], ['Words', '“Happy 7th”'] */
const choicesOf = (line: TermsLine): [string, string][] =>
  (line.choices as Group[]).map(({ group, text, choices }) => [
    group,
    text !== null
      ? `“${text}”`
      : choices.map(({ name, quantity }) => (quantity > 1 ? `${quantity} × ${name}` : name)).join(', '),
  ]);

const wholeWords = (line: TermsLine) => [countedName(line), ...choicesOf(line).map(([, words]) => words)].join(', ');
