import { Form } from 'react-router';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Field } from '../../ui/field.tsx';
import { Select, TextInput } from '../../ui/inputs.tsx';
import { Link } from '../../ui/link.tsx';
import { type Numbers, usualPeriods } from './numbers.ts';

type PeriodFormProps = { storeId: number; numbers: Numbers; compare: string };

/** Which days: one press for the usual ones, two dates for any others. */
export function PeriodForm({ storeId, numbers, compare }: PeriodFormProps) {
  const { period, today } = numbers;
  return (
    <div className="grid gap-4 print:hidden">
      <nav aria-label="Period" className="overflow-x-auto">
        <ul className="flex w-max gap-2 py-1">
          {usualPeriods(today).map(({ label, from, to }) => {
            const isCurrent = from === period.from && to === period.to;
            return (
              <li key={label}>
                <Link
                  href={paths.storeNumbers(storeId, { from, to, compare })}
                  aria-current={isCurrent ? 'page' : undefined}
                  className={cx(
                    'flex min-h-11 items-center rounded-full border px-4 font-semibold text-sm',
                    isCurrent ? 'border-accent bg-accent text-on-accent' : 'border-line-strong hover:bg-surface-sunken',
                  )}
                >
                  {label}
                </Link>
              </li>
            );
          })}
        </ul>
      </nav>
      <Form method="get" className="flex flex-wrap items-end gap-3">
        <Field label="From" name="from" isRequired>
          {(control) => <TextInput {...control} type="date" key={period.from} defaultValue={period.from} max={today} />}
        </Field>
        <Field label="To" name="to" isRequired>
          {(control) => <TextInput {...control} type="date" key={period.to} defaultValue={period.to} />}
        </Field>
        <Field label="Against" name="compare" isRequired>
          {(control) => (
            <Select {...control} defaultValue={compare}>
              <option value="period">the days before</option>
              <option value="year">a year earlier</option>
            </Select>
          )}
        </Field>
        <Button type="submit" tone="quiet">
          Show
        </Button>
      </Form>
    </div>
  );
}
