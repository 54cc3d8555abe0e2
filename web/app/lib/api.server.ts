import createClient, { type Client } from 'openapi-fetch';
import { createContext, type RouterContextProvider, redirect } from 'react-router';
import type { paths as ApiPaths } from '../../../contract/api-types.gen.ts';
import { paths } from '../paths.ts';
import { ProblemError, problemFrom } from './problem.ts';

type ApiFetch = (request: Request) => Promise<Response>;
type RouteArgs = { request: Request; url: URL; context: Readonly<RouterContextProvider> };
type Answer<T> = { data?: T; error?: unknown; response: Response };

// The server's bridge sets it (api/platform/pages.ts); the two module graphs share the key through the process.
const shared = globalThis as { sweetspotApiFetch?: ReturnType<typeof createContext<ApiFetch>> };
shared.sweetspotApiFetch ??= createContext<ApiFetch>();
const apiFetchContext = shared.sweetspotApiFetch;

/**
 * The API for a loader or an action, called inside this process with the visitor's own cookies.
 *
 *     const { api, ask } = apiOf(args);
 *     const store = await ask(api.GET('/api/v1/stores/{slug}', { params: { path: { slug: 'sugar-lane' } } }));
 *
 * `ask` gives the body, or throws: a ProblemError, or for a page that needs an account the way to sign in and back.
 */
export function apiOf({ request, url, context }: RouteArgs) {
  const api: Client<ApiPaths> = createClient<ApiPaths>({
    baseUrl: url.origin,
    fetch: context.get(apiFetchContext),
  });
  async function ask<T>(answer: Promise<Answer<T>>): Promise<T> {
    const { data, error, response } = await answer;
    if (response.ok) return data as T;
    if (response.status === 401 && request.method === 'GET')
      throw redirect(paths.signIn({ next: url.pathname + url.search }));
    throw new ProblemError(problemFrom(error, response.status));
  }
  return { api, ask };
}
