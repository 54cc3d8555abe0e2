import { ChevronDown, MapPin } from 'lucide-react';
import { Form, useLocation } from 'react-router';
import { usePopoverThatLeaves } from '../../lib/use-popover.ts';
import { paths } from '../../paths.ts';
import type { Place } from './place.ts';
import { PlaceForm } from './place-form.tsx';

/** For any other button that opens it: `popoverTarget={PLACE_PANEL}`. */
export const PLACE_PANEL = 'place-panel';

/** Where things will be brought, always in sight; opens the panel that changes it. */
export function PlaceChip({ place }: { place: Place | undefined }) {
  return (
    <button
      type="button"
      popoverTarget={PLACE_PANEL}
      className="inline-flex min-h-11 max-w-full items-center gap-2 rounded-full px-3 text-left text-sm transition-colors hover:bg-surface-sunken max-md:-ml-3 md:max-w-64"
    >
      <MapPin aria-hidden="true" className="size-5 shrink-0 text-accent" />
      <span className="min-w-0 truncate leading-tight">
        {place ? (
          <>
            <span className="text-content-muted md:block md:text-xs">Delivering to </span>
            <span className="font-semibold">{place.label}</span>
          </>
        ) : (
          <span className="font-semibold">Where to?</span>
        )}
      </span>
      <ChevronDown aria-hidden="true" className="size-4 shrink-0 text-content-muted" />
    </button>
  );
}

/** One a page. Near the top, so that a phone's keyboard leaves it in sight. */
export function PlacePanel({ place }: { place: Place | undefined }) {
  const panel = usePopoverThatLeaves();
  return (
    <section
      id={PLACE_PANEL}
      ref={panel}
      popover="auto"
      aria-label="Where to?"
      className="fixed inset-x-3 top-16 bottom-auto m-0 w-auto overflow-visible rounded-md border border-line bg-surface-raised p-4 text-content shadow-lifted sm:p-5 md:right-auto md:left-[max(2rem,calc((100vw-75rem)/2))] md:w-104"
    >
      <h2 className="mb-3 text-lg">Where should it come?</h2>
      <PlaceForm id="panel-place" button="Deliver here" />
      {place && <Forget />}
    </section>
  );
}

function Forget() {
  const { pathname, search } = useLocation();
  return (
    <Form method="post" action={paths.place()}>
      <input type="hidden" name="next" value={pathname + search} />
      <button
        type="submit"
        name="forget"
        value="yes"
        className="min-h-11 text-content-muted text-sm underline underline-offset-4 hover:text-content"
      >
        Forget this place
      </button>
    </Form>
  );
}
