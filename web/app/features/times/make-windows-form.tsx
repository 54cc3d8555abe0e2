import type { Refusal } from '../../lib/forms.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceChip, ChoiceGroup } from '../../ui/choice.tsx';
import { ForField } from './for-field.tsx';
import { type Times, toField, WEEK, weekdayName } from './times.ts';
import { TimesField, UnitsField } from './times-field.tsx';
import { Part, TimesForm } from './times-form.tsx';
import { wordsAt } from './words-at.ts';

type MakeWindowsProps = { times: Times; refusal?: Refusal };

/** "Every two hours from 9 to 21", for the weekdays that are chosen. */
export function MakeWindowsForm({ times, refusal }: MakeWindowsProps) {
  const open = new Set(times.hours.map(({ weekday }) => weekday));
  return (
    <Part
      title="Make windows at once"
      words="One after the other, each as long as you say, instead of the windows that the chosen weekdays have."
    >
      <TimesForm intent="make-windows" version={times.version} canEdit>
        <SpanFields times={times} refusal={refusal} />
        <ChoiceGroup legend="On" error={wordsAt(refusal, 'days')}>
          {WEEK.map((weekday) => (
            <ChoiceChip
              key={weekday}
              type="checkbox"
              name="days"
              value={weekday}
              label={weekdayName(weekday)}
              defaultChecked={open.has(weekday)}
            />
          ))}
        </ChoiceGroup>
        <p>
          <Button type="submit" tone="quiet">
            Make and save these windows
          </Button>
        </p>
      </TimesForm>
    </Part>
  );
}

/** From when to when, how long, and what every one of them is like. */
function SpanFields({ times, refusal }: MakeWindowsProps) {
  const value = (name: string, usual: string) => refusal?.values[name] ?? usual;
  const [open] = times.hours;
  return (
    <div className="grid max-w-2xl grid-cols-2 gap-4 sm:grid-cols-3">
      <TimesField label="From" name="from" type="time" saved={value('from', open?.opens ?? '09:00')} isRequired />
      <TimesField
        label="To"
        name="to"
        type="time"
        saved={value('to', open ? toField(open.closes) : '21:00')}
        isRequired
      />
      <UnitsField label="Minutes each" name="minutes" saved={value('minutes', '120')} refusal={refusal} isRequired />
      <ForField name="fulfilment" value={refusal?.values.fulfilment} />
      <TimesField
        label={`Price, ${times.currency}`}
        name="price"
        inputMode="decimal"
        placeholder="0"
        refusal={refusal}
      />
      <UnitsField
        label="Units each"
        name="units"
        placeholder={String(times.limits.window_capacity_units)}
        refusal={refusal}
      />
    </div>
  );
}
