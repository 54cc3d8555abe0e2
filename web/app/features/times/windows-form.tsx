import type { Refusal } from '../../lib/forms.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ChoiceChip, ChoiceGroup } from '../../ui/choice.tsx';
import { Tabs } from '../../ui/navigation.tsx';
import { Fold } from './fold.tsx';
import { ForField } from './for-field.tsx';
import { MakeWindowsForm } from './make-windows-form.tsx';
import { spanName, type Times, toField, WEEK, WEEKDAYS, type WindowOfWeek, weekdayName } from './times.ts';
import { TimesField, UnitsField } from './times-field.tsx';
import { Part, TimesForm } from './times-form.tsx';

type WindowsFormProps = { storeId: number; times: Times; weekday: number; canEdit: boolean; refusal?: Refusal };

const BLANK_ROWS = 2;

/** The windows of one weekday, which can be saved for others too; and a quick way to make a whole set. */
export function WindowsForm({ storeId, times, weekday, canEdit, refusal }: WindowsFormProps) {
  const windows = times.windows.filter((window) => window.weekday === weekday);
  const count = (of: number) => times.windows.filter((window) => window.weekday === of).length;
  const tabs = WEEK.map((of) => ({
    label: weekdayName(of),
    href: paths.storeTimes(storeId, { view: 'windows', weekday: of }),
    isCurrent: of === weekday,
    count: count(of),
  }));
  return (
    <>
      <Part
        title={`Windows on ${weekdayName(weekday)}s`}
        words="When customers can have their order. Each window has its own places; a delivery and a pickup that start together share them."
      >
        <Tabs label="Weekday" tabs={tabs} />
        <TimesForm key={weekday} intent="windows" version={times.version} canEdit={canEdit}>
          <input type="hidden" name="weekday" value={weekday} />
          {windows.length === 0 && <p className="text-content-muted">No windows on {weekdayName(weekday)}s yet.</p>}
          <div className="grid gap-5">
            {windows.map((window, row) => (
              <WindowRow key={`${window.starts} ${window.fulfilment}`} {...{ times, window, row, refusal }} />
            ))}
          </div>
          {canEdit && <MoreWindows {...{ times, weekday, from: windows.length, refusal }} />}
          {canEdit && (
            <>
              <OtherDays weekday={weekday} />
              <p>
                <Button type="submit">Save windows</Button>
              </p>
            </>
          )}
        </TimesForm>
      </Part>
      {canEdit && <MakeWindowsForm times={times} refusal={refusal} />}
    </>
  );
}

type MoreProps = { times: Times; weekday: number; from: number; refusal?: Refusal };

function MoreWindows({ times, weekday, from, refusal }: MoreProps) {
  const isTyped = Boolean(refusal?.values[`starts-${from}`]);
  return (
    <Fold title={`More windows on ${weekdayName(weekday)}`} isOpen={from === 0 || isTyped} isQuiet>
      <div className="grid gap-5">
        {Array.from({ length: BLANK_ROWS }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name
          <WindowRow key={i} {...{ times, row: from + i, refusal }} />
        ))}
      </div>
    </Fold>
  );
}

function OtherDays({ weekday }: { weekday: number }) {
  return (
    <ChoiceGroup legend="Save the same for" rule="instead of the windows they have">
      {WEEKDAYS.map((name, i) =>
        i + 1 === weekday ? null : <ChoiceChip key={name} type="checkbox" name="days" value={i + 1} label={name} />,
      )}
    </ChoiceGroup>
  );
}

type RowProps = { times: Times; window?: WindowOfWeek; row: number; refusal?: Refusal };

function WindowRow({ times, window, row, refusal }: RowProps) {
  const name = window ? spanName(window.starts, window.ends) : 'New window';
  const price = window && Number(window.price.amount) > 0 ? window.price.amount : undefined;
  return (
    <fieldset className="grid min-w-0 grid-cols-2 items-start gap-3 border-line border-b pb-5 last:border-0 md:grid-cols-3 lg:grid-cols-[repeat(5,minmax(0,1fr))_auto]">
      <legend className="tabular mb-1 font-semibold">{name}</legend>
      <TimesField label="From" name={`starts-${row}`} type="time" saved={window?.starts} refusal={refusal} isRequired />
      <TimesField
        label="To"
        name={`ends-${row}`}
        type="time"
        saved={window && toField(window.ends)}
        refusal={refusal}
        isRequired
      />
      <ForField name={`fulfilment-${row}`} value={refusal?.values[`fulfilment-${row}`] ?? window?.fulfilment} />
      <TimesField
        label={`Price, ${times.currency}`}
        name={`price-${row}`}
        inputMode="decimal"
        saved={price}
        placeholder="0"
        refusal={refusal}
      />
      <UnitsField
        label="Units"
        name={`units-${row}`}
        saved={window?.capacity_units}
        placeholder={String(times.limits.window_capacity_units)}
        refusal={refusal}
      />
      {window && (
        <div className="self-center md:pt-6">
          <Checkbox name={`remove-${row}`} label="Remove" aria-label={`Remove ${name}`} />
        </div>
      )}
    </fieldset>
  );
}
