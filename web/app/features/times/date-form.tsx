import type { Refusal } from '../../lib/forms.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Fold } from './fold.tsx';
import { type CalendarDay, dayName, KINDS, type Times, timeName, usualOf } from './times.ts';
import { TimesField, UnitsField } from './times-field.tsx';
import { TimesForm } from './times-form.tsx';

type DateFormProps = { day: CalendarDay; times: Times; canEdit: boolean; refusal?: Refusal };
type Usual = ReturnType<typeof usualOf>;

/** What is different on one date. A field left empty is as usual, and the field says what usual is. */
export function DateForm({ day, times, canEdit, refusal }: DateFormProps) {
  const { override } = day;
  const usual = usualOf(times, day.day);
  return (
    <Fold
      title={override ? 'Different on this date' : 'Make this date different'}
      isOpen={override !== null || refusal !== undefined}
    >
      <TimesForm intent="day" version={times.version} canEdit={canEdit} className="grid min-w-0 gap-4 pt-2">
        <input type="hidden" name="day" value={day.day} />
        <p className="text-content-muted text-sm">Leave a field empty where the day is as usual.</p>
        <div>
          <Checkbox name="is_closed" label="Closed on this date" defaultChecked={Boolean(override?.closed_reason)} />
          <TimesField
            label="What customers read"
            name="closed_reason"
            saved={override?.closed_reason}
            placeholder="Closed for a wedding"
            maxLength={120}
            refusal={refusal}
          />
        </div>
        <DateLimits day={day} usual={usual} refusal={refusal} />
        <DateWindows day={day} usual={usual.windows} refusal={refusal} />
        {canEdit && (
          <p className="flex flex-wrap gap-3">
            <Button type="submit">Save {dayName(day.day)}</Button>
            {override && (
              <Button type="submit" name="intent" value="reset-day" tone="quiet">
                Make it as usual again
              </Button>
            )}
          </p>
        )}
      </TimesForm>
    </Fold>
  );
}

function DateLimits({ day: { override }, usual, refusal }: { day: CalendarDay; usual: Usual; refusal?: Refusal }) {
  return (
    <div className="grid grid-cols-2 gap-4">
      <UnitsField
        label="Units that day"
        name="capacity_units"
        saved={override?.capacity_units}
        hint={`Usually ${usual.units}`}
        refusal={refusal}
      />
      {KINDS.map(({ kind, label }) => (
        <UnitsField
          key={kind}
          label={label}
          name={kind}
          saved={override?.work[kind]}
          hint={usual.work[kind] === null ? 'Usually not limited' : `Usually ${usual.work[kind]}`}
          refusal={refusal}
        />
      ))}
    </div>
  );
}

function DateWindows({ day, usual, refusal }: { day: CalendarDay; usual: Usual['windows']; refusal?: Refusal }) {
  if (usual.size === 0) return null;
  const own = new Map(day.override?.windows.map(({ starts, capacity_units }) => [starts, capacity_units]));
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-semibold text-sm">Units of single windows</legend>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        {[...usual].map(([starts, units]) => (
          <UnitsField
            key={starts}
            label={timeName(starts)}
            name={`window-${starts}`}
            saved={own.get(starts)}
            hint={`Usually ${units}`}
            refusal={refusal}
          />
        ))}
      </div>
    </fieldset>
  );
}
