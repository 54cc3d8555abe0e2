import { isRouteErrorResponse } from 'react-router';
import { isProblem } from '../lib/problem.ts';
import { paths } from '../paths.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Header, Main } from '../ui/header.tsx';
import { EmptyPlate, ErrorState } from '../ui/states.tsx';

type Told = { title: string; words: string; code?: string; kind: 'missing' | 'refused' | 'offline' | 'broken' };

/** What the visitor is told about a failure: the API's own words where it sent some, never internals. */
export function toldOf(error: unknown, isOnline = true): Told {
  if (!isOnline || (error instanceof TypeError && /fetch|network|load failed/i.test(error.message)))
    return {
      kind: 'offline',
      title: 'You are offline',
      words: 'Your cart is safe. Check the connection, then try again.',
    };
  if (!isRouteErrorResponse(error)) return BROKEN;
  const problem = isProblem(error.data) ? error.data : undefined;
  if (error.status === 404 || error.status === 410) {
    return {
      kind: 'missing',
      title: 'This page isn’t on the menu',
      words:
        problem?.detail ??
        'The address may be mistyped, or the shop took this down. Everything on sale is one step away.',
    };
  }
  if (error.status >= 500) return { ...BROKEN, code: problem?.request_id };
  return {
    kind: 'refused',
    title: problem?.title ?? 'That didn’t work',
    words: problem?.detail ?? 'Go back and try once more.',
  };
}

const BROKEN: Told = {
  kind: 'broken',
  title: 'Something fell over in the kitchen',
  words: 'It’s our fault, not yours, and it has been noted. Nothing was charged twice. Please try again in a moment.',
};

export function ErrorPage({ error }: { error: unknown }) {
  const told = toldOf(error, typeof navigator === 'undefined' || navigator.onLine);
  const canRetry = told.kind === 'offline' || told.kind === 'broken';
  return (
    <>
      <title>{`${told.title} · SweetSpot`}</title>
      <Header homeHref={paths.home()} />
      <Main className="page-width grid flex-1 place-items-center py-12">
        <ErrorState
          level="h1"
          title={told.title}
          code={told.code}
          picture={told.kind === 'missing' ? <EmptyPlate /> : undefined}
          actions={
            <>
              {canRetry && <Button onClick={() => window.location.reload()}>Try again</Button>}
              <ButtonLink href={paths.listing()} tone={canRetry ? 'quiet' : 'primary'}>
                See all cakes
              </ButtonLink>
              {!canRetry && (
                <ButtonLink href={paths.findOrder()} tone="quiet">
                  Find my order
                </ButtonLink>
              )}
            </>
          }
        >
          {told.words}
        </ErrorState>
      </Main>
    </>
  );
}
