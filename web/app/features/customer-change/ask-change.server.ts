import type { components } from '../../../../contract/api-types.gen.ts';
import type { apiOf } from '../../lib/api.server.ts';
import { textOf } from '../../lib/forms.ts';
import { ProblemError } from '../../lib/problem.ts';
import type { Order } from './change-words.ts';

type Api = ReturnType<typeof apiOf>;
export type ChangeQuote = components['schemas']['ChangeQuote'];
type Selections = Order['lines'][number]['selections'];
/** Where a line takes words, and how many. */
export type WordsField = { line_id: number; name: string; group_id: number; label: string; max: number; words: string };

export type Wish = {
  window_starts_at?: string;
  lines?: { line_id: number; selections: Selections }[];
  details?: { note?: string; address?: NonNullable<Order['address']> };
};

/** The words of every line that takes some, from what the product allows today. */
export async function wordsFields({ api }: Api, { lines }: Order): Promise<WordsField[]> {
  const products = await Promise.all(
    lines.map(({ product_id: id }) => api.GET('/api/v1/products/{id}', { params: { path: { id } } })),
  );
  return lines.flatMap((line, i) => {
    const group = products[i]?.data?.groups.find(({ role, kind }) => role === 'inscription' && kind === 'text');
    if (!group) return [];
    const words = line.selections.find((selection) => selection.group_id === group.id)?.text ?? '';
    const max = group.text?.max_length ?? 30;
    return [{ line_id: line.id, name: line.name, group_id: group.id, label: group.name, max, words }];
  });
}

const PLACE = ['line1', 'line2', 'district', 'city', 'postcode', 'recipient', 'phone'] as const;

/** What the form asks for, without what is there already. */
export function wishFrom(form: FormData, order: Order, fields: WordsField[]): Wish {
  const starts = textOf(form, 'window');
  const lines = fields.flatMap((field) => lineWish(form, order, field));
  const note = textOf(form, 'note') ?? '';
  const address = addressFrom(form, order);
  const details = { ...(note !== order.note && { note }), ...(address && { address }) };
  return {
    ...(starts &&
      new Date(starts).getTime() !== new Date(order.window.starts_at).getTime() && { window_starts_at: starts }),
    ...(lines.length > 0 && { lines }),
    ...(Object.keys(details).length > 0 && { details }),
  };
}

function lineWish(form: FormData, order: Order, { line_id, group_id, words }: WordsField) {
  const text = textOf(form, `words-${line_id}`) ?? '';
  const line = order.lines.find(({ id }) => id === line_id);
  if (!line || text === words) return [];
  const others = line.selections.filter((selection) => selection.group_id !== group_id);
  return [{ line_id, selections: text ? [...others, { group_id, text }] : others }];
}

function addressFrom(form: FormData, { address }: Order) {
  if (!address || !form.has('line1')) return undefined;
  const typed = Object.fromEntries(PLACE.map((part) => [part, textOf(form, part) ?? null]));
  if (PLACE.every((part) => typed[part] === (address[part] ?? null))) return undefined;
  const isSamePlace = PLACE.slice(0, 5).every((part) => typed[part] === (address[part] ?? null));
  const point = isSamePlace ? { lat: address.lat, lng: address.lng } : { lat: null, lng: null };
  const { line1, city, postcode } = typed;
  return { ...typed, ...point, line1: line1 ?? '', city: city ?? '', postcode: postcode ?? '' } as NonNullable<
    Order['address']
  >;
}

export type AskStep = {
  quote?: ChangeQuote;
  problem?: string;
  /** By the form's own names. */
  fields: Record<string, string>;
  values: Record<string, string>;
};

/** One press: what it would mean, or the request itself. Gives undefined once the store is asked. */
export async function askStep(
  { api, ask }: Api,
  { form, order, fields, wish }: { form: FormData; order: Order; fields: WordsField[]; wish: Wish },
): Promise<AskStep | undefined> {
  const params = { params: { path: { token: order.tracking_token } } };
  const values = Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  try {
    const quote = await ask(
      api.POST('/api/v1/tracking/{token}/changes/quote', { ...params, body: { ...wish, days: 14 } }),
    );
    const isAsked = form.get('intent') === 'ask' && form.get('expected') === quote.after.total.amount;
    if (!isAsked || !quote.is_possible) {
      const hasMoved = form.get('intent') === 'ask' && quote.is_possible;
      return {
        quote,
        values,
        fields: {},
        problem: hasMoved ? 'The price is another one now. Look at it again.' : undefined,
      };
    }
    const body = { ...wish, message: textOf(form, 'message') ?? '', expected_total: quote.after.total };
    await ask(api.POST('/api/v1/tracking/{token}/changes', { ...params, body: { ...body, ...DEFAULTS } }));
    return undefined;
  } catch (error) {
    if (!(error instanceof ProblemError) || error.data.status >= 500) throw error;
    const named = (error.data.errors ?? []).map(({ field, message }) => [nameOf(field, wish, fields), message]);
    return { problem: error.data.detail, fields: Object.fromEntries(named), values };
  }
}

const DEFAULTS = { decline_if_refused: false, expires_in_minutes: 1440 };

/** `lines.0.selections.…` → `words-12`, `details.address.line1` → `line1`. */
function nameOf(field: string, wish: Wish, fields: WordsField[]): string {
  const line = /^lines\.(\d+)\./.exec(field)?.[1];
  if (line !== undefined) return `words-${wish.lines?.[Number(line)]?.line_id ?? fields[0]?.line_id}`;
  return field.replace(/^(?:details\.)?(?:address\.)?/, '');
}
