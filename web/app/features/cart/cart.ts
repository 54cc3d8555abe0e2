import type { components } from '../../../../contract/api-types.gen.ts';

export type Cart = components['schemas']['Cart'];
export type CartLine = components['schemas']['CartLine'];
export type Quote = components['schemas']['Quote'];
export type StoreQuote = components['schemas']['StoreQuote'];

export type CartPage = { cart: undefined } | { cart: Cart; quote: Quote; news: string | undefined };

/** What a removed line was, so that it can come back. */
export type Removed = { product_id: number; name: string; code: string; quantity: number };

/**
 * What keeps a store's part from being ordered, said once: what concerns a line is said at the line, a missing minimum
 * with its amount.
 */
export function storeProblems(quote: StoreQuote, lines: readonly CartLine[]): string[] {
  const atLines = new Set(lines.flatMap((line) => line.problems.map(({ message }) => message)));
  const others = quote.problems.filter(({ code }) => code !== 'delivery/below-minimum');
  return [...new Set(others.map(({ message }) => message))].filter((message) => !atLines.has(message));
}

export const hasNewPrices = ({ lines }: Cart): boolean => lines.some((line) => line.price_when_added !== null);

/** Something in it can't be made or sold as it is. */
export const needsMending = ({ lines }: Cart): boolean => lines.some((line) => line.problems.length > 0);
