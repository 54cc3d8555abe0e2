import { type FieldError, invalidField, Refused } from '../../platform/errors.ts';
import { findJurisdiction, type Jurisdiction, plainNumber, type Registration, whyNotNumber } from './jurisdictions.ts';

/**
 * Numbers as they are kept, once the jurisdiction's own rules have passed them. Refuses 'stores/unknown-jurisdiction' (422)
 * and 'stores/wrong-number' (422) with every wrong field.
 */
export function checkNumbers(given: Registration): Registration {
  const rules = rulesOf(given.jurisdiction);
  const licence_number = given.licence_number && plainNumber(given.licence_number);
  const tax_number = given.tax_number && plainNumber(given.tax_number);
  const errors = [
    ...wrong('licence_number', licence_number && whyNotNumber(rules.licence, licence_number)),
    ...wrong('tax_number', tax_number && whyNotNumber(rules.tax, tax_number)),
    ...wrong('is_tax_exempt', given.is_tax_exempt && !rules.tax.waiver && `can’t be declared in ${rules.name}`),
    ...wrong('is_tax_exempt', given.is_tax_exempt && tax_number && `can’t be declared beside a ${rules.tax.label}`),
  ];
  if (errors[0])
    throw new Refused('stores/wrong-number', 'A number is not right yet. See the words beside it.', {
      status: 422,
      errors,
    });
  return { ...given, licence_number: licence_number || null, tax_number: tax_number || null };
}

const wrong = (field: string, message: string | false | null | ''): FieldError[] =>
  message ? [{ field, code: 'stores/wrong-number', message }] : [];

export function rulesOf(code: string): Jurisdiction {
  const rules = findJurisdiction(code);
  if (!rules)
    throw invalidField('stores/unknown-jurisdiction', 'jurisdiction', 'Choose one of the countries in the list.');
  return rules;
}

/** Refuses 'stores/wrong-timezone' (422). */
export function checkTimezone(rules: Jurisdiction, timezone: string): string {
  if (!rules.timezones.includes(timezone))
    throw invalidField('stores/wrong-timezone', 'timezone', `Choose one of ${rules.timezones.join(', ')}.`);
  return timezone;
}
