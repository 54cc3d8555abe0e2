import { createStaticHandler, data, RouterContextProvider, type StaticHandlerContext } from 'react-router';
import { describe, expect, it } from 'vitest';
import { apiOf } from './api.server.ts';
import { refusal } from './forms.ts';
import { ProblemError } from './problem.ts';

const problem = {
  title: 'Unprocessable',
  status: 422,
  code: 'accounts/bad-phone',
  detail: 'This number is one digit short.',
  errors: [{ field: 'phone', message: 'One digit is missing.', code: 'accounts/bad-phone' }],
};

/** The arguments of a route whose API gives this answer to everything. */
function argsFor(path: string, answer: Response, method = 'GET') {
  const context = new RouterContextProvider();
  const shared = globalThis as unknown as { sweetspotApiFetch: Parameters<typeof context.set>[0] };
  context.set(shared.sweetspotApiFetch, async () => answer);
  const url = new URL(path, 'https://shop.example');
  return { request: new Request(url, { method }), url, context };
}

const NoPage = () => null;
const json = (body: unknown, status: number) => Response.json(body, { status });

describe('asking the API', () => {
  it('gives the body', async () => {
    const { api, ask } = apiOf(argsFor('/', json({ id: 7 }, 200)));
    expect(await ask(api.GET('/api/v1/stores/7' as never, {} as never))).toEqual({ id: 7 });
  });
  it('throws a refusal with the words of the API', async () => {
    const { api, ask } = apiOf(argsFor('/', json(problem, 422)));
    await expect(ask(api.GET('/api/v1/x' as never, {} as never))).rejects.toMatchObject({ data: problem });
  });
  it('sends a guest from a page that needs an account to sign in, and back', async () => {
    const { api, ask } = apiOf(argsFor('/account/orders?page=2', json({ ...problem, status: 401 }, 401)));
    const answer = await ask(api.GET('/api/v1/x' as never, {} as never)).catch((thrown) => thrown);
    expect(answer.headers.get('location')).toBe('/sign-in?next=%2Faccount%2Forders%3Fpage%3D2');
  });
  it('lets an action hear that the password is wrong', async () => {
    const { api, ask } = apiOf(argsFor('/sign-in', json({ ...problem, status: 401 }, 401), 'POST'));
    await expect(ask(api.POST('/api/v1/sessions' as never, {} as never))).rejects.toBeInstanceOf(ProblemError);
  });
  it('speaks for a proxy that answered with its own page', async () => {
    const { api, ask } = apiOf(argsFor('/', new Response('<h1>Bad Gateway</h1>', { status: 502 })));
    await expect(ask(api.GET('/api/v1/x' as never, {} as never))).rejects.toMatchObject({
      data: { code: 'web/unexpected-answer' },
    });
  });
});

describe('a refusal', () => {
  it('becomes words beside each field, and what was typed but secrets', () => {
    const form = new FormData();
    form.set('phone', '98765 4321');
    form.set('password', 'hunter2');
    expect(refusal(new ProblemError(problem), form)).toEqual(
      data({ problem, fields: { phone: 'One digit is missing.' }, values: { phone: '98765 4321' } }, { status: 422 }),
    );
  });
  it('that is a fault goes on to the error page', () => {
    const fault = new ProblemError({ ...problem, status: 503 });
    expect(() => refusal(fault, new FormData())).toThrow(fault);
    expect(() => refusal(new Error('bug'), new FormData())).toThrow('bug');
  });
  it('let go from a loader reaches the error page with its status', async () => {
    const loader = () => {
      throw new ProblemError({ ...problem, status: 404 });
    };
    const { query } = createStaticHandler([{ id: 'page', path: '/', loader, ErrorBoundary: NoPage }]);
    const context = (await query(new Request('https://shop.example/'))) as StaticHandlerContext;
    expect([context.statusCode, context.errors?.page]).toMatchObject([
      404,
      { status: 404, data: { code: problem.code } },
    ]);
  });
});
