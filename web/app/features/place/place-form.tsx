import { LocateFixed } from 'lucide-react';
import { useRef } from 'react';
import { Form, useLocation, useNavigation, useSubmit } from 'react-router';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { HERE } from './place.ts';
import { PlaceField } from './place-field.tsx';
import { fieldsOf } from './suggested-place.ts';
import { useDeviceLocation } from './use-device-location.ts';

type PlaceFormProps = { id: string; button: string; isLarge?: boolean; next?: string; typed?: string; error?: string };

/** Where to? A field with suggestions and the device's own answer; a plain form until the script has come. */
export function PlaceForm({ id, button, isLarge = false, next, typed, error }: PlaceFormProps) {
  const submit = useSubmit();
  const here = useHere();
  const back = next ?? here;
  const field = useRef<HTMLInputElement>(null);
  const choose = (fields: Record<string, string>) =>
    submit({ ...fields, next: back }, { method: 'post', action: paths.place() });
  const isBusy = useNavigation().formAction === paths.place();
  return (
    <Form method="post" action={paths.place()} className="grid gap-2">
      <input type="hidden" name="next" value={back} />
      <div className={cx('flex gap-2', isLarge ? 'max-sm:flex-col' : 'flex-col')}>
        <PlaceField
          id={id}
          inputRef={field}
          isLarge={isLarge}
          typed={typed}
          error={error}
          onPick={(place) => choose(fieldsOf(place))}
        />
        <Button type="submit" size={isLarge ? 'large' : 'medium'} isBusy={isBusy}>
          {button}
        </Button>
      </div>
      <UseLocation choose={choose} onFailed={() => field.current?.focus()} />
    </Form>
  );
}

type UseLocationProps = { choose: (fields: Record<string, string>) => void; onFailed: () => void };

function UseLocation({ choose, onFailed }: UseLocationProps) {
  const choosePoint = (lat: number, lng: number) => choose({ lat: lat.toFixed(4), lng: lng.toFixed(4), label: HERE });
  const device = useDeviceLocation(choosePoint, onFailed);
  return (
    <div className="flex min-h-11 flex-wrap items-center gap-x-3">
      <Button
        tone="plain"
        size="small"
        disabled={!device.canAsk}
        isBusy={device.isAsking}
        onClick={device.ask}
        className="noscript-hidden -ml-3 min-h-11 disabled:bg-transparent!"
        icon={<LocateFixed aria-hidden="true" className="size-4.5" />}
      >
        Use my location
      </Button>
      <p role="status" className="text-content-muted text-sm">
        {device.trouble}
      </p>
    </div>
  );
}

const ABOUT_THE_PLACE = ['place', 'shown', 'after'];

/** This page without what an older place put into its address. */
function useHere(): string {
  const { pathname, search } = useLocation();
  const query = new URLSearchParams(search);
  for (const name of ABOUT_THE_PLACE) query.delete(name);
  return query.size > 0 ? `${pathname}?${query}` : pathname;
}
