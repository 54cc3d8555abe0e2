import { Printer } from 'lucide-react';
import { Form } from 'react-router';
import { paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { Tabs } from '../../ui/navigation.tsx';
import { addDays, type Plan } from './plan.ts';

type PlanBarProps = { storeId: number; plan: Plan; isWeek: boolean };

/** Which day or week, and a printer. */
export function PlanBar({ storeId, plan, isWeek }: PlanBarProps) {
  const { from } = plan;
  const span = isWeek ? 7 : 1;
  const days = isWeek ? 7 : undefined;
  const tabs = [
    { label: 'Day', href: paths.storePlan(storeId, { from }), isCurrent: !isWeek },
    { label: 'Week', href: paths.storePlan(storeId, { from, days: 7 }), isCurrent: isWeek },
  ];
  const to = (day: string) => paths.storePlan(storeId, { from: day, days });
  return (
    <div className="grid gap-4 print:hidden">
      <Tabs label="Span" tabs={tabs} />
      <div className="flex flex-wrap items-end gap-2">
        <ButtonLink href={to(addDays(from, -span))} tone="quiet">
          {isWeek ? 'Week before' : 'Day before'}
        </ButtonLink>
        <ButtonLink href={paths.storePlan(storeId, { days })} tone="quiet">
          Today
        </ButtonLink>
        <ButtonLink href={to(addDays(from, span))} tone="quiet">
          {isWeek ? 'Week after' : 'Day after'}
        </ButtonLink>
        <Form method="get" className="flex items-end gap-2">
          {days && <input type="hidden" name="days" value={days} />}
          <Field label="From" name="from" isRequired isLabelHidden>
            {(control) => <TextInput {...control} type="date" key={from} defaultValue={from} />}
          </Field>
          <Button type="submit" tone="quiet">
            Go
          </Button>
        </Form>
        <Button
          tone="quiet"
          className="noscript-hidden sm:ml-auto"
          icon={<Printer aria-hidden="true" className="size-5" />}
          onClick={() => window.print()}
        >
          Print
        </Button>
      </div>
    </div>
  );
}
