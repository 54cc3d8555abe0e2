import { redirect } from 'react-router';
import type { apiOf } from '../../lib/api.server.ts';
import { ProblemError } from '../../lib/problem.ts';
import { paths } from '../../paths.ts';
import { isMultipart, passOn } from './pass-on.server.ts';
import type { RefusedFile } from './photo.ts';

type Api = ReturnType<typeof apiOf>;
type Key = { storeId: number; productId: number };

export type PicturesAnswer = { refused: RefusedFile[]; trouble?: string };

/** What forms ask for before JavaScript has come: files are passed on as they come in, nothing is held twice. */
export async function actOnPictures(api: Api, key: Key, request: Request): Promise<Response | PicturesAnswer> {
  try {
    if (isMultipart(request)) return await addPictures(api, key, request);
    return await changePictures(api, key, await request.formData());
  } catch (error) {
    if (!(error instanceof ProblemError) || error.data.status === 401 || error.data.status === 404) throw error;
    return { refused: [], trouble: error.data.detail };
  }
}

async function addPictures({ api, ask }: Api, { storeId, productId }: Key, request: Request) {
  const path = { id: storeId, product: productId };
  const { refused } = await ask(
    api.POST('/api/v1/stores/{id}/products/{product}/pictures', { params: { path }, ...passOn(request) }),
  );
  return refused.length > 0 ? { refused } : backTo(storeId, productId);
}

async function changePictures({ api, ask }: Api, { storeId, productId }: Key, form: FormData) {
  const path = { id: storeId, product: productId };
  const [verb, about] = String(form.get('do')).split(':');
  const picture = Number(about);
  if (verb === 'restore') {
    await ask(
      api.PUT('/api/v1/stores/{id}/products/{product}/pictures/{picture}/restoration', {
        params: { path: { ...path, picture } },
      }),
    );
    return backTo(storeId, productId);
  }
  const body = { version: Number(form.get('version')), pictures: arrangementOf(form, verb, picture) };
  await ask(api.PUT('/api/v1/stores/{id}/products/{product}/pictures', { params: { path }, body }));
  if (verb !== 'remove') return backTo(storeId, productId);
  await ask(
    api.DELETE('/api/v1/stores/{id}/products/{product}/pictures/{picture}', { params: { path: { ...path, picture } } }),
  );
  return redirect(`${paths.storeProductPictures(storeId, productId)}?removed=${picture}`);
}

const backTo = (storeId: number, productId: number) => redirect(`${paths.storeProduct(storeId, productId)}#pictures`);

/** The order and the words that the form shows, with one picture moved by a place. */
function arrangementOf(form: FormData, verb: string | undefined, id: number) {
  const ids = String(form.get('order') ?? '')
    .split(',')
    .map(Number);
  const from = ids.indexOf(id);
  const to = verb === 'earlier' ? from - 1 : verb === 'later' ? from + 1 : from;
  const order = from < 0 || to < 0 || to >= ids.length ? ids : ids.toSpliced(from, 1).toSpliced(to, 0, id);
  return order.map((one) => ({ id: one, alt: String(form.get(`alt-${one}`) ?? '') }));
}
