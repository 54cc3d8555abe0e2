import { useState } from 'react';
import type { Refusal } from '../../lib/forms.ts';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/inputs.tsx';
import { wordsAt } from '../account/field-words.ts';
import { type Jurisdiction, NumberFields } from '../onboarding/about-fields.tsx';
import type { Located } from '../onboarding/typed-form.ts';
import { answerFor, SettingsForm, type StoreFile } from './settings-form.tsx';

type RegistrationFormProps = {
  file: StoreFile;
  countries: readonly Jurisdiction[];
  answer: Refusal | Located | undefined;
};

/** The business before the law; owners alone. */
export function RegistrationForm({ file, countries, answer }: RegistrationFormProps) {
  const mine = answerFor('registration', answer);
  const [code, setCode] = useState(mine?.values.jurisdiction ?? file.jurisdiction);
  const country = countries.find((one) => one.code === code);
  if (!country) return null;
  return (
    <SettingsForm
      part="registration"
      title="Licence and tax"
      words={`Amounts are in ${file.currency}. Country, time zone and currency can change until there are products or orders. We see every change here.`}
      file={file}
      answer={answer}
      button="Save licence and tax"
    >
      <PlaceFields {...{ file, countries, country, setCode }} refusal={mine} />
      <NumberFields
        key={code}
        country={country}
        refusal={mine}
        saved={{
          legal_name: file.legal_name,
          licence_number: file.licence_number,
          tax_number: file.tax_number,
        }}
        isExempt={file.is_tax_exempt}
      />
    </SettingsForm>
  );
}

type PlaceFieldsProps = {
  file: StoreFile;
  countries: readonly Jurisdiction[];
  country: Jurisdiction;
  setCode: (code: string) => void;
  refusal: Refusal | undefined;
};

function PlaceFields({ file, countries, country, setCode, refusal }: PlaceFieldsProps) {
  const zones = [...new Set([...(country.code === file.jurisdiction ? [file.timezone] : []), ...country.timezones])];
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label="Country" name="jurisdiction" error={wordsAt(refusal, 'jurisdiction')} isRequired>
        {(control) => (
          <Select {...control} value={country.code} onChange={(event) => setCode(event.target.value)}>
            {countries.map((one) => (
              <option key={one.code} value={one.code}>
                {one.name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label="Time zone" name="timezone" error={wordsAt(refusal, 'timezone')} isRequired>
        {(control) => (
          <Select {...control} key={country.code} defaultValue={refusal?.values.timezone ?? zones[0]}>
            {zones.map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  );
}

/** What managers see of it. */
export function RegistrationFacts({ file }: { file: StoreFile }) {
  const facts = [
    ['Registered name', file.legal_name],
    ['Country', file.jurisdiction_name],
    ['Time zone', file.timezone],
    ['Licence number', file.licence_number],
    ['Tax number', file.is_tax_exempt ? 'declared as not needed' : file.tax_number],
  ];
  return (
    <dl className="grid grid-cols-[max-content_1fr] gap-x-6 gap-y-1">
      {facts.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-content-muted">{label}</dt>
          <dd className="[overflow-wrap:anywhere]">{value || 'not given'}</dd>
        </div>
      ))}
    </dl>
  );
}
