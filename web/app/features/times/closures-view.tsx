import { Form } from 'react-router';
import type { Refusal } from '../../lib/forms.ts';
import { paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { shortDay, type Times } from './times.ts';
import { TimesField } from './times-field.tsx';
import { Part, TimesForm } from './times-form.tsx';

type Closure = Times['closures'][number];
type ClosuresViewProps = { storeId: number; times: Times; edited?: Closure; canEdit: boolean; refusal?: Refusal };

/** Holidays and other days without orders. What is booked on them stays, and the page says so. */
export function ClosuresView({ storeId, times, edited, canEdit, refusal }: ClosuresViewProps) {
  const single = times.days.filter(({ closed_reason }) => closed_reason !== null);
  return (
    <>
      <Part
        title="Holidays and closures"
        words="Customers can’t order for these days, and read why. Orders that are booked already stay booked: you are told which."
      >
        {times.closures.length === 0 ? (
          <p>None yet: your weekly hours decide.</p>
        ) : (
          <ul className="grid gap-3">
            {times.closures.map((closure) => (
              <ClosureRow key={closure.id} {...{ storeId, times, closure, canEdit }} />
            ))}
          </ul>
        )}
        {single.length > 0 && (
          <p className="text-content-muted text-sm">
            Closed as single dates in the calendar: {single.map(({ day }) => shortDay(day)).join(', ')}.
          </p>
        )}
      </Part>
      {canEdit && <ClosureForm key={edited?.id ?? 'new'} {...{ storeId, times, edited, refusal }} />}
    </>
  );
}

type RowProps = { storeId: number; times: Times; closure: Closure; canEdit: boolean };

function ClosureRow({ storeId, times, closure, canEdit }: RowProps) {
  const { id, starts_on, ends_on, reason } = closure;
  const days = starts_on === ends_on ? shortDay(starts_on) : `${shortDay(starts_on)} – ${shortDay(ends_on)}`;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-line p-3">
      <span className="tabular min-w-44 font-semibold">{days}</span>
      <span className="min-w-0 flex-1 break-words">
        {reason}
        {ends_on < times.today && <span className="text-content-muted"> (over)</span>}
      </span>
      {canEdit && (
        <span className="flex gap-2">
          <ButtonLink
            href={`${paths.storeTimes(storeId, { view: 'closures', edit: id })}#closure`}
            tone="quiet"
            size="small"
            aria-label={`Change ${reason}, ${days}`}
          >
            Change
          </ButtonLink>
          <Form method="post" action={paths.storeTimes(storeId, { view: 'closures' })} preventScrollReset>
            <input type="hidden" name="version" value={times.version} />
            <input type="hidden" name="closure" value={id} />
            <Button
              type="submit"
              name="intent"
              value="remove-closure"
              tone="plain"
              size="small"
              aria-label={`Remove ${reason}, ${days}`}
            >
              Remove
            </Button>
          </Form>
        </span>
      )}
    </li>
  );
}

type FormProps = { storeId: number; times: Times; edited?: Closure; refusal?: Refusal };

function ClosureForm({ storeId, times, edited, refusal }: FormProps) {
  return (
    <div id="closure" className="scroll-mt-4">
      <Part title={edited ? `Change “${edited.reason}”` : 'Add a closure'}>
        <TimesForm
          intent="closure"
          version={times.version}
          canEdit
          className="grid min-w-0 max-w-2xl gap-4 sm:grid-cols-2"
        >
          {edited && <input type="hidden" name="closure" value={edited.id} />}
          <ClosureFields {...{ times, edited, refusal }} />
          <p className="flex flex-wrap gap-3 sm:col-span-2">
            <Button type="submit">{edited ? 'Save this closure' : 'Close on these days'}</Button>
            {edited && (
              <ButtonLink href={paths.storeTimes(storeId, { view: 'closures' })} tone="plain">
                Leave it
              </ButtonLink>
            )}
          </p>
        </TimesForm>
      </Part>
    </div>
  );
}

function ClosureFields({ times, edited, refusal }: Omit<FormProps, 'storeId'>) {
  return (
    <>
      <TimesField
        label="First day"
        name="starts_on"
        type="date"
        min={times.today}
        saved={edited?.starts_on}
        refusal={refusal}
        isRequired
      />
      <TimesField
        label="Last day"
        name="ends_on"
        type="date"
        min={times.today}
        saved={edited?.ends_on}
        hint="Empty: one day"
        refusal={refusal}
      />
      <TimesField
        label="What customers read"
        name="reason"
        saved={edited?.reason}
        placeholder="Diwali"
        maxLength={120}
        refusal={refusal}
        isRequired
        className="sm:col-span-2"
      />
    </>
  );
}
