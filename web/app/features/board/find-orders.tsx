import { Search } from 'lucide-react';
import { paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';

type FindOrdersProps = { storeId: number; status?: string; q?: string; day?: string };

/** A plain form: its address is the search. */
export function FindOrders({ storeId, status, q, day }: FindOrdersProps) {
  return (
    <search className="mb-5">
      <form method="get" className="flex flex-wrap items-end gap-3">
        {status && <input type="hidden" name="status" value={status} />}
        <Field label="Number, name or phone" name="q" isRequired className="min-w-56 flex-1">
          {({ required: _needed, ...control }) => (
            <TextInput
              {...control}
              type="search"
              minLength={2}
              maxLength={80}
              autoComplete="off"
              defaultValue={q}
              before={<Search aria-hidden="true" />}
            />
          )}
        </Field>
        <Field label="Due on" name="day" isRequired>
          {({ required: _needed, ...control }) => <TextInput {...control} type="date" defaultValue={day} />}
        </Field>
        <Button type="submit">Find</Button>
        {(q || day) && (
          <ButtonLink href={paths.storeOrders(storeId, { status })} tone="plain">
            Clear
          </ButtonLink>
        )}
        {day && (
          <ButtonLink href={paths.storeOrderPrint(storeId, { day })} tone="quiet">
            Print this day
          </ButtonLink>
        )}
      </form>
    </search>
  );
}
