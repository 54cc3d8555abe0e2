import { Copy } from 'lucide-react';
import type { Refusal } from '../../lib/forms.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceChip, ChoiceGroup } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/inputs.tsx';
import { Fold } from './fold.tsx';
import { type Times, toField, WEEK, WEEKDAYS, weekdayName } from './times.ts';
import { TimesField } from './times-field.tsx';
import { Part, TimesForm } from './times-form.tsx';

type HoursFormProps = { times: Times; canEdit: boolean; refusal?: Refusal };

/** The week's opening hours; several spans a day. A day without any is closed. */
export function HoursForm({ times, canEdit, refusal }: HoursFormProps) {
  return (
    <Part
      title="Opening hours"
      words="Windows outside these hours can’t be chosen. A day ends at midnight: write 00:00 for its end, and hours after midnight on the next day."
    >
      <TimesForm intent="hours" version={times.version} canEdit={canEdit}>
        <div className="grid gap-4">
          {WEEK.map((weekday) => (
            <DayHours key={weekday} weekday={weekday} times={times} refusal={refusal} />
          ))}
        </div>
        {canEdit && (
          <>
            <p>
              <Button type="submit">Save opening hours</Button>
            </p>
            <CopyHours />
          </>
        )}
      </TimesForm>
    </Part>
  );
}

function DayHours({ weekday, times, refusal }: { weekday: number; times: Times; refusal?: Refusal }) {
  const spans = times.hours.filter((span) => span.weekday === weekday);
  const isTyped = Boolean(refusal?.values[`opens-${weekday}-${spans.length}`]);
  const [shown, more] = spans.length === 0 ? [[undefined], null] : [spans, spans.length];
  return (
    <fieldset className="grid min-w-0 gap-x-6 gap-y-2 border-line border-b pb-4 last:border-0 sm:grid-cols-[7rem_1fr]">
      <legend className="contents">
        <span className="font-semibold sm:pt-3">
          {weekdayName(weekday)}
          {spans.length === 0 && <span className="block font-normal text-content-muted text-sm">Closed</span>}
        </span>
      </legend>
      <div className="grid gap-3">
        {shown.map((span, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name
          <SpanFields key={row} {...{ weekday, row, span, refusal }} />
        ))}
        {more !== null && (
          <Fold title={`More hours on ${weekdayName(weekday)}`} isOpen={isTyped} isQuiet>
            <SpanFields {...{ weekday, row: more, refusal }} />
          </Fold>
        )}
      </div>
    </fieldset>
  );
}

type SpanProps = { weekday: number; row: number; span?: Times['hours'][number]; refusal?: Refusal };

function SpanFields({ weekday, row, span, refusal }: SpanProps) {
  const of = `${weekdayName(weekday)}${row === 0 ? '' : `, hours ${row + 1}`}`;
  const field = { type: 'time', refusal, isLabelHidden: true } as const;
  return (
    <div className="grid max-w-md grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-start gap-2 sm:gap-3">
      <TimesField {...field} label={`${of}: opens`} name={`opens-${weekday}-${row}`} saved={span?.opens} />
      <span aria-hidden="true" className="pt-3 text-content-muted">
        to
      </span>
      <TimesField
        {...field}
        label={`${of}: closes`}
        name={`closes-${weekday}-${row}`}
        saved={span && toField(span.closes)}
      />
    </div>
  );
}

function CopyHours() {
  return (
    <Fold title="Copy a day to other days">
      <div className="grid gap-4 py-3">
        <Field label="Copy the hours of" name="copy-from" isRequired className="max-w-xs">
          {(control) => (
            <Select {...control}>
              {WEEKDAYS.map((name, i) => (
                <option key={name} value={i + 1}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <ChoiceGroup legend="to">
          {WEEKDAYS.map((name, i) => (
            <ChoiceChip key={name} type="checkbox" name="copy-to" value={i + 1} label={name} defaultChecked />
          ))}
        </ChoiceGroup>
        <p>
          <Button
            type="submit"
            name="copy"
            value="1"
            tone="quiet"
            icon={<Copy aria-hidden="true" className="size-4" />}
          >
            Copy and save
          </Button>
        </p>
      </div>
    </Fold>
  );
}
