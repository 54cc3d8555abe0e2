import { data, Form, redirect } from 'react-router';
import { findPlaces } from '../../features/place/find-places.server.ts';
import { type Place, placeOf } from '../../features/place/place.ts';
import { placeCookie } from '../../features/place/place-cookie.ts';
import { PlaceForm } from '../../features/place/place-form.tsx';
import { fieldsOf } from '../../features/place/suggested-place.ts';
import { textOf } from '../../lib/forms.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths, safeNext } from '../../paths.ts';
import { Main } from '../../ui/header.tsx';
import type { Route } from './+types/place.ts';

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'Where to?', isPrivate: true });

export const loader = ({ url }: Route.LoaderArgs) => ({ next: safeNext(url.searchParams.get('next')) });

/** Remembers a chosen place, a typed one that can mean only one, or forgets it; else answers with what it may mean. */
export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const next = safeNext(textOf(form, 'next'));
  const keep = (place: Place | undefined) =>
    redirect(next, { headers: { 'Set-Cookie': placeCookie(args.url, place) } });
  if (form.has('forget')) return keep(undefined);
  const [lat, lng, postcode, label] = ['lat', 'lng', 'postcode', 'label'].map((name) => textOf(form, name));
  const chosen = placeOf({ lat, lng, postcode, label });
  if (chosen) return keep(chosen);
  const typed = textOf(form, 'q') ?? '';
  const found = await findPlaces(args, typed);
  const [only] = found;
  if (only && found.length === 1) return keep(placeOf(fieldsOf(only)));
  return data({ next, typed, found }, { status: found.length > 0 ? 200 : 422 });
}

const UNKNOWN = 'We could not find this place. Try its district or postcode.';

export default function PlacePage({ loaderData, actionData }: Route.ComponentProps) {
  const next = actionData?.next ?? loaderData.next;
  const found = actionData?.found ?? [];
  return (
    <Main className="page-width max-w-2xl flex-1 py-10">
      <h1 className="mb-6 text-3xl">Where should it come?</h1>
      {found.length > 0 && <Meanings typed={actionData?.typed ?? ''} found={found} next={next} />}
      <PlaceForm
        key={actionData?.typed}
        id="place"
        button="Deliver here"
        isLarge
        next={next}
        typed={actionData?.typed}
        error={actionData && found.length === 0 ? UNKNOWN : undefined}
      />
    </Main>
  );
}

type MeaningsProps = { typed: string; found: Awaited<ReturnType<typeof findPlaces>>; next: string };

function Meanings({ typed, found, next }: MeaningsProps) {
  return (
    <section aria-labelledby="meanings" className="mb-8">
      <h2 id="meanings" className="mb-3 text-lg">
        “{typed}” may be
      </h2>
      <ul className="grid gap-2">
        {found.map((place) => (
          <li key={`${place.label} ${place.lat}`}>
            <Form method="post" action={paths.place()}>
              {Object.entries({ ...fieldsOf(place), next }).map(([name, value]) => (
                <input key={name} type="hidden" name={name} value={value} />
              ))}
              <button
                type="submit"
                className="min-h-12 w-full rounded-sm border border-line-strong bg-surface-raised px-4 text-left hover:border-content"
              >
                {place.label}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
