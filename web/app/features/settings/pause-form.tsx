import { Form } from 'react-router';
import { formatDayTime } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';

type PauseFormProps = {
  store: { id: number; name: string; paused_until: string | null; timezone: string };
  error?: string;
};

/** No new orders for a while; what is booked stays. Posts to the page of stores, which every member has. */
export function PauseForm({ store, error }: PauseFormProps) {
  const { id, name, paused_until, timezone } = store;
  if (paused_until)
    return (
      <Form method="post" action={paths.stores()} className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <input type="hidden" name="store" value={id} />
        <p className="font-medium text-caution">
          No new orders until <time dateTime={paused_until}>{formatDayTime(paused_until, timezone)}</time>
        </p>
        <Button type="submit" name="intent" value="resume" tone="quiet">
          Take orders again<span className="sr-only"> at {name}</span>
        </Button>
      </Form>
    );
  return (
    <Form method="post" action={paths.stores()} className="grid gap-2">
      <input type="hidden" name="store" value={id} />
      <fieldset aria-label={`Pause ${name}`} className="flex flex-wrap gap-2">
        <Button type="submit" name="intent" value="minutes:120" tone="quiet" size="small" className="min-h-11">
          No orders for 2 hours
        </Button>
        <Button type="submit" name="intent" value="today" tone="quiet" size="small" className="min-h-11">
          Sold out today
        </Button>
      </fieldset>
      <Disclosure label="Until another time" isOpen={error !== undefined}>
        <div className="flex flex-wrap items-end gap-3 pt-2">
          <Field label={`Until, on the clock in ${cityOf(timezone)}`} name="until" error={error} isRequired>
            {({ required: _, ...control }) => <TextInput {...control} type="datetime-local" className="tabular" />}
          </Field>
          <Button type="submit" name="intent" value="until" tone="quiet">
            Pause until then
          </Button>
        </div>
      </Disclosure>
    </Form>
  );
}

const cityOf = (timezone: string) => timezone.replace(/^.*\//, '').replaceAll('_', ' ');
