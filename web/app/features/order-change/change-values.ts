import type { Selection } from '../../../../api/domains/designs/option-groups.ts';
import { encodeSelections } from '../../../../api/domains/designs/selections-code.ts';
import type { components, operations } from '../../../../contract/api-types.gen.ts';
import { readQuantity, readSelections } from '../customiser/design-form.ts';

export type Order = components['schemas']['Order'];
export type Line = Order['lines'][number];
export type ChangeQuote = components['schemas']['ChangeQuote'];
type AskBody = operations['postOrdersByIdChanges']['requestBody']['content']['application/json'];
export type Wish = Pick<AskBody, 'window_starts_at' | 'lines' | 'details'>;

/** What stands in the form, by the names of its fields. */
export type Values = Record<string, string>;

/** Only what differs from the order as it stands is asked for. `selections` are those of the form that still show. */
export function wishOf(order: Order, line: Line | undefined, form: FormData, selections: readonly Selection[]): Wish {
  const window = textOf(form, 'window');
  const note = textOf(form, 'note');
  return {
    ...(window && !isSameTime(window, order.window.starts_at) && { window_starts_at: window }),
    ...(line && lineWish(line, form, selections)),
    ...(note !== order.note && form.has('note') && { details: { note } }),
  };
}

function lineWish(line: Line, form: FormData, selections: readonly Selection[]): Pick<Wish, 'lines'> {
  if (form.get('is_removed') === 'on') return { lines: [{ line_id: line.id, is_removed: true }] };
  const isOther = codeOf(selections) !== codeOf(line.selections);
  const quantity = readQuantity(form);
  if (!form.has('quantity') || (!isOther && quantity === line.quantity)) return {};
  return {
    lines: [
      {
        line_id: line.id,
        ...(isOther && { selections: [...selections] }),
        ...(quantity !== line.quantity && { quantity }),
      },
    ],
  };
}

/** Alike however the choices are put in order. */
const codeOf = (selections: readonly Selection[]) =>
  encodeSelections(
    selections
      .map((one) => ({ ...one, option_ids: one.option_ids?.toSorted((a, b) => a - b) }))
      .toSorted((a, b) => a.group_id - b.group_id),
  );

export const designIn = (form: FormData) => readSelections(form);

const isSameTime = (a: string, b: string) => Date.parse(a) === Date.parse(b);

const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

/** What asks the customer, beside the wish itself. The total is the one that was shown. */
export function askBody(order: Order, form: FormData, wish: Wish): AskBody {
  const consent = textOf(form, 'consent');
  return {
    ...wish,
    message: textOf(form, 'message'),
    expected_total: { amount: textOf(form, 'expected_amount'), currency: order.total.currency },
    decline_if_refused: order.status === 'placed' && form.get('decline_if_refused') === 'on',
    ...(consent && { consent }),
  };
}
