import { pageMeta } from '../../lib/page-meta.ts';
import { publicPage } from '../../lib/public-page.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Main } from '../../ui/header.tsx';
import type { Route } from './+types/home.ts';

export const headers = publicPage;

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, {
    title: 'SweetSpot · Cakes made to order near you',
    description: 'Design a cake, pick a window, and follow it from the oven to the door.',
    path: paths.home(),
  });

export default function HomePage() {
  return (
    <>
      <Main>
        <h1 className="max-w-xl text-4xl">The cake you have in mind, from a kitchen nearby</h1>
        <p className="mt-4 max-w-lg text-content-muted text-lg">Design it, pick a window, and follow it to the door.</p>
        <p className="mt-8">
          <ButtonLink href={paths.listing()} size="large">
            See all cakes
          </ButtonLink>
        </p>
      </Main>
    </>
  );
}
