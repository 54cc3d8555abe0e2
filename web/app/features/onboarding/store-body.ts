import type { paths as ApiPaths } from '../../../../contract/api-types.gen.ts';
import { textOf } from '../../lib/forms.ts';

/** Of an empty or odd field: not a number, which the API names. */
const degreesOf = (form: FormData, name: string) => {
  const text = textOf(form, name);
  return text === undefined ? (null as unknown as number) : Number(text.replace(',', '.'));
};

export type Country = NonNullable<
  ApiPaths['/api/v1/stores']['post']['requestBody']['content']['application/json']['jurisdiction']
>;

/** As it was chosen; the API knows which there are. */
export const countryOf = (form: FormData) => textOf(form, 'jurisdiction') as Country;

const text = (form: FormData, name: string) => textOf(form, name) ?? '';

export const aboutOf = (form: FormData) => ({
  name: text(form, 'name'),
  kind: text(form, 'kind'),
  description: text(form, 'description'),
});

export const contactOf = (form: FormData) => ({
  email: text(form, 'email'),
  phone: text(form, 'phone'),
  address: text(form, 'address'),
  district: text(form, 'district'),
  city: text(form, 'city'),
  postcode: text(form, 'postcode'),
  lat: degreesOf(form, 'lat'),
  lng: degreesOf(form, 'lng'),
});

export const numbersOf = (form: FormData) => ({
  legal_name: text(form, 'legal_name'),
  licence_number: textOf(form, 'licence_number') ?? null,
  tax_number: textOf(form, 'tax_number') ?? null,
  is_tax_exempt: form.has('is_tax_exempt'),
});
