import { formatDistance, formatMoney } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { cx } from '../../ui/cx.ts';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Trial } from './rules-form.ts';

export type Asked = { address: string; items_total: string; day: string; time: string };
export const NOTHING_ASKED: Asked = { address: '', items_total: '', day: '', time: '' };

type TrialPanelProps = { asked: Asked; trial?: Trial; currency: string; errors: Record<string, string> };

/** "Does it deliver to …, and for how much?", by the rules as they stand in the form. */
export function TrialPanel({ asked, trial, currency, errors }: TrialPanelProps) {
  return (
    <Card className="grid grid-cols-1 gap-4">
      <h2 className="text-xl">Does it deliver to …?</h2>
      <Field label="Address, district or postcode" name="try.address" error={errors.address ?? errors.postcode}>
        {(control) => <TextInput {...control} defaultValue={asked.address} autoComplete="off" />}
      </Field>
      <div className="grid grid-cols-2 gap-4">
        <Field label="Order of" name="try.items_total" error={errors.items_total} className="col-span-2">
          {(control) => (
            <TextInput
              {...control}
              defaultValue={asked.items_total}
              inputMode="decimal"
              after={<span className="px-2 text-sm">{currency}</span>}
            />
          )}
        </Field>
        <Field label="On" name="try.day" error={errors.day} className="max-sm:col-span-2">
          {(control) => <TextInput {...control} type="date" defaultValue={asked.day} />}
        </Field>
        <Field label="At" name="try.time" error={errors.time} className="max-sm:col-span-2">
          {(control) => <TextInput {...control} type="time" defaultValue={asked.time} />}
        </Field>
      </div>
      <Button type="submit" name="press" value="try" tone="quiet">
        Try these rules
      </Button>
      {trial && <Outcome trial={trial} />}
    </Card>
  );
}

function Outcome({ trial }: { trial: Trial }) {
  const { is_deliverable, distance_m, place } = trial;
  const where = [place?.district ?? place?.postcode, distance_m !== null && formatDistance(distance_m)].filter(Boolean);
  return (
    <div className="grid gap-3">
      <Notice tone={is_deliverable ? 'positive' : 'caution'} title={headline(trial)} isLive>
        {where.length > 0 && <p>{where.join(', ')} from the store.</p>}
        {!place && <p>The map does not know this place: only postcodes were compared.</p>}
        {trial.is_estimate && <p>An estimate: the full address decides.</p>}
        {terms(trial).map((words) => (
          <p key={words}>{words}</p>
        ))}
      </Notice>
      <ol className="grid gap-2 text-sm">
        {trial.verdicts.map(({ rule, name, verdict, words }) => (
          <li
            key={rule}
            className={cx('rounded-sm border px-3 py-2', verdict === 'decides' ? 'border-positive' : 'border-line')}
          >
            <span className="font-semibold">
              {rule + 1}. {name}
            </span>
            <span className="block text-content-muted">{words}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function headline({ is_deliverable, fee, reason }: Trial): string {
  if (!is_deliverable || !fee) return reason ?? 'Not delivered.';
  return Number(fee.amount) === 0 ? 'Yes, without a fee' : `Yes, for ${formatMoney(fee)}`;
}

function terms({ missing_for_minimum, missing_for_free, fee }: Trial): string[] {
  const missing = missing_for_minimum && Number(missing_for_minimum.amount) > 0;
  const isFree = !fee || Number(fee.amount) === 0;
  return [
    ...(missing ? [`The order is too small by ${formatMoney(missing_for_minimum)}.`] : []),
    ...(!isFree && missing_for_free ? [`Free with ${formatMoney(missing_for_free)} more.`] : []),
  ];
}
