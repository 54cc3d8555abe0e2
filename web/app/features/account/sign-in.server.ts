import type { RouterContextProvider } from 'react-router';
import type { components } from '../../../../contract/api-types.gen.ts';
import { apiOf } from '../../lib/api.server.ts';
import { paths, safeNext } from '../../paths.ts';

type RouteArgs = { request: Request; url: URL; context: Readonly<RouterContextProvider> };
export type Profile = components['schemas']['Profile'];

/** The browser gets the session as cookies, out of reach of scripts. */
export const byCookie = { headers: { 'X-Session-Transport': 'cookie' } };

/** Whoever is signed in, or undefined; asks nothing of a browser without a session. */
export async function findProfile(args: RouteArgs): Promise<Profile | undefined> {
  if (!/(?:^|; *)(?:__Host-)?(?:access|refresh)=/.test(args.request.headers.get('cookie') ?? '')) return undefined;
  const { data } = await apiOf(args).api.GET('/api/v1/people/me');
  return data;
}

/** Where somebody goes who has just signed in: where they wanted to, staff to their board, everybody else home. */
export async function landingOf(args: RouteArgs, next: string | null | undefined): Promise<string> {
  const wanted = safeNext(next);
  if (wanted !== paths.home()) return wanted;
  const { data: profile } = await apiOf(args).api.GET('/api/v1/people/me');
  return profile && profile.memberships.length > 0 ? paths.stores() : wanted;
}
