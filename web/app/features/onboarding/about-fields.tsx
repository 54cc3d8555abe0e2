import type { components } from '../../../../contract/api-types.gen.ts';
import type { Refusal } from '../../lib/forms.ts';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/inputs.tsx';
import { wordsAt } from '../account/field-words.ts';
import { FormField } from '../account/form-field.tsx';

export type Jurisdiction = components['schemas']['Jurisdiction'];
type TextName =
  | 'name'
  | 'kind'
  | 'description'
  | 'email'
  | 'phone'
  | 'address'
  | 'district'
  | 'city'
  | 'postcode'
  | 'legal_name'
  | 'licence_number'
  | 'tax_number';
type Text = Partial<Record<TextName, string | null>>;

type PartProps = { saved?: Text; refusal?: Refusal };

const KINDS = [
  'celebration cakes',
  'patisserie',
  'home baker',
  'cupcake bar',
  'wedding cakes',
  'vegan bakery',
  'gluten-free bakery',
  'desserts and tarts',
  'ice-cream parlour',
  'bread and cakes',
];

export function AboutFields({ saved = {}, refusal }: PartProps) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <FormField
        label="Name of the store"
        name="name"
        autoComplete="organization"
        saved={saved.name}
        refusal={refusal}
        maxLength={100}
        isRequired
      />
      <div>
        <FormField
          label="What kind of store"
          name="kind"
          autoComplete="off"
          saved={saved.kind}
          refusal={refusal}
          hint="In a few words, as customers read it: celebration cakes, vegan bakery."
          maxLength={60}
          list="store-kinds"
          isRequired
        />
        <datalist id="store-kinds">
          {KINDS.map((kind) => (
            <option key={kind} value={kind} />
          ))}
        </datalist>
      </div>
      <Field
        label="What you make"
        name="description"
        error={wordsAt(refusal, 'description')}
        hint="Two or three sentences on your page."
        className="sm:col-span-2"
      >
        {(control) => (
          <TextArea
            {...control}
            maxLength={1000}
            defaultValue={refusal?.values.description ?? saved.description ?? ''}
          />
        )}
      </Field>
    </div>
  );
}

export function ContactFields({ saved = {}, refusal, country }: PartProps & { country?: Jurisdiction }) {
  const of = (name: TextName) => ({ name, saved: saved[name], refusal });
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <FormField
        {...of('email')}
        label="E-mail for orders"
        type="email"
        autoComplete="email"
        hint="Every new order is mailed there."
        maxLength={254}
        isRequired
      />
      <FormField
        {...of('phone')}
        label="Phone"
        type="tel"
        autoComplete="tel"
        hint="Customers and couriers call it."
        maxLength={40}
        isRequired
      />
      <FormField
        {...of('address')}
        label="House and street"
        autoComplete="street-address"
        maxLength={200}
        className="sm:col-span-2"
        isRequired
      />
      <FormField {...of('district')} label="District" autoComplete="address-level3" maxLength={100} isRequired />
      <FormField {...of('city')} label="City" autoComplete="address-level2" maxLength={100} isRequired />
      <FormField
        {...of('postcode')}
        label={country?.postcode_label ?? 'Postcode'}
        autoComplete="postal-code"
        maxLength={16}
        isRequired
      />
    </div>
  );
}

type NumberFieldsProps = PartProps & { country: Jurisdiction; isExempt?: boolean };

/** What the country asks of a business that sells food. All of it may follow later, before the store opens. */
export function NumberFields({ saved = {}, refusal, country, isExempt = false }: NumberFieldsProps) {
  const { licence, tax } = country;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <FormField
        label="Registered name"
        name="legal_name"
        autoComplete="organization"
        saved={saved.legal_name}
        refusal={refusal}
        hint="Of the company, or your own if you trade alone."
        maxLength={160}
        className="sm:col-span-2"
      />
      <FormField
        label={licence.label}
        name="licence_number"
        autoComplete="off"
        saved={saved.licence_number}
        refusal={refusal}
        hint={`${licence.help} Example: ${licence.example}`}
        maxLength={60}
      />
      <div className="grid content-start gap-1">
        <FormField
          label={tax.label}
          name="tax_number"
          autoComplete="off"
          saved={saved.tax_number}
          refusal={refusal}
          hint={`${tax.help} Example: ${tax.example}`}
          maxLength={60}
        />
        {tax.waiver && <TaxWaiver words={tax.waiver} isExempt={isExempt} refusal={refusal} />}
      </div>
    </div>
  );
}

type TaxWaiverProps = { words: string; isExempt: boolean; refusal: Refusal | undefined };

function TaxWaiver({ words, isExempt, refusal }: TaxWaiverProps) {
  const isTicked = refusal ? refusal.values.is_tax_exempt === 'on' : isExempt;
  const error = wordsAt(refusal, 'is_tax_exempt');
  return (
    <label className="flex min-h-11 items-start gap-3 py-2.5 text-sm">
      <input
        type="checkbox"
        name="is_tax_exempt"
        defaultChecked={isTicked}
        className="mt-0.5 size-5 shrink-0 accent-accent"
        aria-invalid={error ? true : undefined}
      />
      <span>
        I declare: {words}
        {error && <span className="block font-medium text-danger">{error}</span>}
      </span>
    </label>
  );
}
