import { redirect } from 'react-router';
import { apiOf } from '../../lib/api.server.ts';
import { cartCountCookie } from '../../lib/cart-count.ts';
import { paths } from '../../paths.ts';
import type { Route } from './+types/sign-out.ts';

/** Ends the session at once. One that has ended already is no error. */
export async function action(args: Route.ActionArgs) {
  await apiOf(args).api.DELETE('/api/v1/sessions/current');
  return redirect(paths.home(), { headers: { 'Set-Cookie': cartCountCookie(args.url, 0) } });
}

/** A bookmark or a reload signs nobody out. */
export const loader = () => redirect(paths.home());
