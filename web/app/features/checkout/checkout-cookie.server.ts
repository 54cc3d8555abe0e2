import { readCookie, writeCookie } from '../../lib/cookies.ts';

const NAME = 'checkout';
const TWO_HOURS = 2 * 3600;

/** The Set-Cookie line that remembers the last checkout, for those who press Back or want to change it. */
export const checkoutCookie = (url: URL, token: string): string =>
  writeCookie(NAME, token, { url, seconds: TWO_HOURS });

/** The last checkout of this browser. */
export function lastCheckoutToken(request: Request): string | undefined {
  const token = readCookie(request, NAME);
  return token && /^[\w-]{10,64}$/.test(token) ? token : undefined;
}
