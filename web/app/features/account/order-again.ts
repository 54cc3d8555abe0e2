import { paths } from '../../paths.ts';
import { choiceField, textField } from '../customiser/design-form.ts';

type Selection = { group_id: number; option_ids?: number[]; text?: string };
type Line = { product_id: number; quantity: number; selections: readonly Selection[] };

/** The product's page with this line's choices made; what is no longer offered is chosen anew there. */
export function orderAgainPath(storeSlug: string, line: Line): string {
  const query: Record<string, string | string[]> = {};
  for (const { group_id, option_ids = [], text } of line.selections) {
    if (option_ids.length > 0) query[choiceField(group_id)] = option_ids.map(String);
    if (text) query[textField(group_id)] = text;
  }
  return paths.product(storeSlug, line.product_id, { ...query, quantity: line.quantity });
}
