import { formatWindow } from '../../lib/format.ts';
import type { Refusal } from '../../lib/forms.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/inputs.tsx';
import { Notice } from '../../ui/notice.tsx';
import { dayName, type Times } from './times.ts';
import { TimesField, UnitsField } from './times-field.tsx';
import { Part, TimesForm } from './times-form.tsx';

type OrderingFormProps = { times: Times; canEdit: boolean; refusal?: Refusal };

/** How soon and how far ahead customers can order, with what comes of it at this moment. */
export function OrderingForm({ times, canEdit, refusal }: OrderingFormProps) {
  const { limits } = times;
  return (
    <Part
      title="Ordering"
      words="Products and options may ask for more notice than this; the longest counts for the whole order."
    >
      <Earliest times={times} />
      <TimesForm intent="ordering" version={times.version} canEdit={canEdit}>
        <div className="grid max-w-2xl gap-5 sm:grid-cols-2">
          <TimesField
            label="Cut-off"
            name="cut_off"
            type="time"
            saved={limits.cut_off}
            hint="From then on an order counts as placed the next day. Empty: none."
            refusal={refusal}
          />
          <NoticeFields minutes={limits.lead_time_minutes} refusal={refusal} />
          <UnitsField
            label="Earliest day"
            name="earliest_days"
            saved={limits.earliest_days}
            hint="Days after the order: 0 is the same day, 1 the next. After the cut-off, one more."
            refusal={refusal}
            isRequired
          />
          <UnitsField
            label="Furthest day"
            name="furthest_days"
            saved={limits.furthest_days}
            hint="How many days ahead customers can order, up to 365"
            refusal={refusal}
            isRequired
          />
        </div>
        {canEdit && (
          <p>
            <Button type="submit">Save ordering</Button>
          </p>
        )}
      </TimesForm>
    </Part>
  );
}

function NoticeFields({ minutes, refusal }: { minutes: number; refusal?: Refusal }) {
  const [lead, unit] = leadOf(minutes);
  return (
    <div className="grid grid-cols-2 items-start gap-3">
      <UnitsField
        label="Notice"
        name="lead_time_minutes"
        saved={lead}
        hint="From the order to the start of its window"
        refusal={refusal}
        isRequired
      />
      <Field label="counted in" name="lead_unit" isRequired>
        {(control) => (
          <Select {...control} defaultValue={refusal?.values.lead_unit ?? unit}>
            <option value="minutes">minutes</option>
            <option value="hours">hours</option>
            <option value="days">days of 24 hours</option>
          </Select>
        )}
      </Field>
    </div>
  );
}

function leadOf(minutes: number): [number, string] {
  if (minutes > 0 && minutes % 1440 === 0) return [minutes / 1440, 'days'];
  return minutes % 60 === 0 ? [minutes / 60, 'hours'] : [minutes, 'minutes'];
}

function Earliest({ times }: { times: Times }) {
  const ways = [
    ...(times.offers_delivery ? [{ how: 'Delivered', window: times.earliest.delivery }] : []),
    ...(times.offers_pickup ? [{ how: 'For pickup', window: times.earliest.pickup }] : []),
  ];
  if (ways.every(({ window }) => window === null))
    return (
      <Notice tone="caution" title="A customer who orders now finds no day at all">
        Look at opening hours, windows, closures and limits.
      </Notice>
    );
  return (
    <Notice title="A customer who orders now can have it at the earliest">
      <ul>
        {ways.map(({ how, window }) => (
          <li key={how}>
            {how}{' '}
            {window
              ? `${dayName(window.day)}, ${formatWindow(window.starts_at, window.ends_at, times.timezone)}`
              : 'on no day'}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
