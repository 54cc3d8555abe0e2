import { redirect } from 'react-router';
import type { apiOf } from '../../lib/api.server.ts';
import { ProblemError } from '../../lib/problem.ts';
import { paths } from '../../paths.ts';
import { isMultipart, passOn } from './pass-on.server.ts';

type Api = ReturnType<typeof apiOf>;

/** What the forms of `<StoreCover>` ask for before JavaScript has come. */
export async function actOnCover({ api, ask }: Api, storeId: number, request: Request) {
  const params = { path: { id: storeId } };
  try {
    if (isMultipart(request)) await ask(api.PUT('/api/v1/stores/{id}/cover', { params, ...passOn(request) }));
    else await ask(api.DELETE('/api/v1/stores/{id}/cover', { params }));
  } catch (error) {
    if (!(error instanceof ProblemError) || error.data.status === 401 || error.data.status === 404) throw error;
    return { trouble: error.data.detail };
  }
  return redirect(`${paths.storeSettings(storeId)}#cover`);
}
