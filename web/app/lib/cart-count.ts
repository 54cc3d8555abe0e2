import { readCookie, writeCookie } from './cookies.ts';

const NAME = 'cart_count';
const SIXTY_DAYS = 60 * 24 * 3600;

/** How many things the header says are in the cart, without asking for them. */
export function cartCount(request: Request): number {
  const count = Number(readCookie(request, NAME) ?? 0);
  return Number.isInteger(count) && count > 0 ? Math.min(count, 999) : 0;
}

/** The Set-Cookie line for whoever changes the cart or reads it whole: the number of its pieces. */
export const cartCountCookie = (url: URL, count: number): string =>
  writeCookie(NAME, count > 0 ? String(count) : undefined, { url, seconds: SIXTY_DAYS });
