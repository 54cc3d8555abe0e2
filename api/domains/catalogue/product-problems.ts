import type { FieldError } from '../../platform/errors.ts';
import { checkGroup, checkProduct, type Finding, findOpeningProblems } from '../designs/check-groups.ts';
import type { DesignableProduct } from '../designs/option-groups.ts';
import type { ProductRow } from './edit-products.sql.ts';
import { openingDesign } from './opening-design.ts';

export const toFieldErrors = (findings: readonly Finding[]): FieldError[] =>
  findings.filter((found) => found.is_error).map(({ code, field, message }) => ({ code, field, message }));

/** Everything that keeps a product from being sold at all, sold out or not; a sentence each. */
export function whyNotSellable(product: DesignableProduct): FieldError[] {
  const structure = toFieldErrors([...product.groups.flatMap(checkGroup), ...checkProduct(product)]);
  const opening = findOpeningProblems(product).map((message) => ({
    code: 'catalogue/opening-not-possible',
    field: 'group_ids',
    message,
  }));
  const { from_price_minor } = openingDesign(product);
  const price =
    from_price_minor > 0
      ? []
      : [{ code: 'catalogue/no-price', field: 'price', message: 'It would cost nothing. Give it a price.' }];
  return [...structure, ...opening, ...price];
}

type Listed = Pick<ProductRow, 'status' | 'is_available' | 'stock'>;

/** Why customers can't order the product now; of a draft, what is missing before it can go on sale. */
export function problemsOf(row: Listed, product: DesignableProduct): string[] {
  if (row.status === 'archived') return ['It is in the archive.'];
  if (row.status === 'draft') return whyNotSellable(product).map((error) => error.message);
  return [
    ...(row.is_available ? [] : ['It is marked as sold out.']),
    ...(row.stock === 0 ? ['None is left in stock.'] : []),
    ...findOpeningProblems(product),
  ];
}

/** What works, but probably not as meant. */
export function warningsOf(product: DesignableProduct): string[] {
  const findings = [...product.groups.flatMap(checkGroup), ...checkProduct(product)];
  return [...new Set(findings.filter((found) => !found.is_error).map((found) => found.message))];
}
