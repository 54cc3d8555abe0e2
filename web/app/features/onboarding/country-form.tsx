import { Form, useSubmit } from 'react-router';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/inputs.tsx';
import type { Jurisdiction } from './about-fields.tsx';

type CountryFormProps = { countries: readonly Jurisdiction[]; country: Jurisdiction };

/** Decides what is asked below, so it comes first and changes the page. */
export function CountryForm({ countries, country }: CountryFormProps) {
  const submit = useSubmit();
  return (
    <Form
      method="get"
      action={paths.storeNew()}
      className="flex flex-wrap items-end gap-3"
      onChange={(event) => submit(event.currentTarget, { preventScrollReset: true, replace: true })}
    >
      <Field label="Country of the store" name="country" isRequired className="w-full max-w-xs">
        {(control) => (
          <Select {...control} key={country.code} defaultValue={country.code}>
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <noscript>
        <Button type="submit" tone="quiet">
          Ask what counts there
        </Button>
      </noscript>
    </Form>
  );
}
