import { formatCount } from '../../lib/format.ts';
import type { Refusal } from '../../lib/forms.ts';
import { Button } from '../../ui/button.tsx';
import type { Example } from './example.server.ts';
import { Fold } from './fold.tsx';
import { KINDS, type Times, WEEK, weekdayName } from './times.ts';
import { UnitsField } from './times-field.tsx';
import { Part, TimesForm } from './times-form.tsx';

type LimitsFormProps = { times: Times; example: Example | null; canEdit: boolean; refusal?: Refusal };

/** How much a day and a window take: in units, and in each kind of work. */
export function LimitsForm({ times, example, canEdit, refusal }: LimitsFormProps) {
  const { limits } = times;
  return (
    <TimesForm intent="limits" version={times.version} canEdit={canEdit} className="grid min-w-0 gap-6">
      <Part
        title="Units"
        words="A unit is your own measure of an order’s size: each product and option says how many it takes. When a day or a window has none left, it can’t be chosen any more."
      >
        <div className="grid max-w-xl gap-4 sm:grid-cols-2">
          <UnitsField
            label="Units a day"
            name="day_capacity_units"
            saved={limits.day_capacity_units}
            refusal={refusal}
            isRequired
          />
          <UnitsField
            label="Units a window"
            name="window_capacity_units"
            saved={limits.window_capacity_units}
            hint="A window may have its own"
            refusal={refusal}
            isRequired
          />
        </div>
        {example && <UnitsExample example={example} times={times} />}
      </Part>
      <Part
        title="Kinds of work"
        words="Limit a kind of work where it runs out before your units do. An empty field is not limited."
      >
        <div className="grid gap-4 sm:grid-cols-3">
          {KINDS.map(({ kind, label, what }) => (
            <UnitsField key={kind} label={label} name={kind} saved={limits.work[kind]} hint={what} refusal={refusal} />
          ))}
        </div>
        <WorkExample example={example} times={times} />
        <WeekdayLimits times={times} refusal={refusal} />
      </Part>
      {canEdit && (
        <p>
          <Button type="submit">Save limits</Button>
        </p>
      )}
    </TimesForm>
  );
}

function UnitsExample({ example, times }: { example: Example; times: Times }) {
  const { name, units } = example;
  if (units === 0) return <p className="text-content-muted">{name} takes no units, so it fits on any day.</p>;
  const pieces = Math.floor(times.limits.day_capacity_units / units);
  return (
    <p className="max-w-text text-content-muted">
      For example, {name} takes {formatCount(units, 'unit')}: a day with {times.limits.day_capacity_units} takes{' '}
      {formatCount(pieces, 'of them', 'of them')}, and nothing else.
    </p>
  );
}

function WorkExample({ example, times }: { example: Example | null; times: Times }) {
  if (!example) return null;
  const takes = KINDS.flatMap(({ kind, label }) => {
    const units = example.work[kind] ?? 0;
    return units > 0 ? [{ kind, units, label: label.toLowerCase(), limit: times.limits.work[kind] }] : [];
  });
  if (takes.length === 0)
    return (
      <p className="max-w-text text-content-muted">
        {example.name} says nothing of what it takes of each kind yet. Write it down with the product, or these limits
        never count.
      </p>
    );
  return (
    <p className="max-w-text text-content-muted">
      For example, {example.name} takes {takes.map(({ units, label }) => `${units} of ${label}`).join(', ')}
      {takes.flatMap(({ units, label, limit }) =>
        limit === null ? [] : [`; ${label} ${limit} is enough for ${Math.floor(limit / units)} a day`],
      )}
      .
    </p>
  );
}

function WeekdayLimits({ times, refusal }: { times: Times; refusal?: Refusal }) {
  const own = new Map(times.limits.work_by_weekday.map((row) => [row.weekday, row]));
  return (
    <Fold title="Other limits on some weekdays" isOpen={own.size > 0}>
      <p className="pb-3 text-content-muted text-sm">An empty field is as above.</p>
      <div className="grid gap-3 pb-3">
        {WEEK.map((weekday) => (
          <fieldset key={weekday} className="grid min-w-0 grid-cols-3 items-end gap-3">
            <legend className="mb-1 font-semibold text-sm">{weekdayName(weekday)}</legend>
            {KINDS.map(({ kind, label }) => (
              <UnitsField
                key={kind}
                label={label}
                name={`${kind}-${weekday}`}
                saved={own.get(weekday)?.[kind]}
                refusal={refusal}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </Fold>
  );
}
