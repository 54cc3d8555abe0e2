import { useRouteLoaderData } from 'react-router';
import { cartCount } from '../../lib/cart-count.ts';
import type { Place } from '../place/place.ts';
import { rememberedPlace } from '../place/place-cookie.ts';

/** Who is looking, as far as the cookies tell: nothing of it costs a question. */
export type Visitor = { origin: string; hasSession: boolean; place: Place | undefined; cartCount: number };

const SESSION = /(?:^|; *)(?:__Host-)?(?:access|refresh)=/;

export const visitorOf = (request: Request, url: URL): Visitor => ({
  origin: url.origin,
  hasSession: SESSION.test(request.headers.get('cookie') ?? ''),
  place: rememberedPlace(request),
  cartCount: cartCount(request),
});

const NOBODY: Visitor = { origin: '', hasSession: false, place: undefined, cartCount: 0 };

/** The visitor on any page, also where the root could not be loaded. */
export const useVisitor = (): Visitor => useRouteLoaderData<Visitor>('root') ?? NOBODY;
