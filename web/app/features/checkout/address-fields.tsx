import { Button } from '../../ui/button.tsx';
import { ChoiceGroup, RadioCard } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import type { FieldWords } from './check-values.ts';
import { CITY, NEW_ADDRESS, type SavedAddress, type Values } from './wishes.ts';

type Props = { values: Values; fields: FieldWords; saved: readonly SavedAddress[] };

/** Where to: a saved address or a new one. Shown, by the style sheet alone, while something is to be delivered. */
export function AddressFields({ values, fields, saved }: Props) {
  return (
    <div className="hidden gap-5 group-has-[[value=delivery]:checked]/form:grid">
      {saved.length > 0 && <SavedAddresses {...{ values, saved }} />}
      <div className={saved.length > 0 ? 'hidden group-has-[[name=address][value=new]:checked]/form:block' : undefined}>
        <NewAddress {...{ values, fields }} />
      </div>
      <Button
        type="submit"
        name="intent"
        value="quote"
        tone="quiet"
        className="justify-self-start [@media(scripting:enabled)]:hidden"
      >
        Update fee and times
      </Button>
    </div>
  );
}

function SavedAddresses({ values, saved }: Omit<Props, 'fields'>) {
  return (
    <ChoiceGroup legend="Deliver to" className="grid">
      {saved.map((address) => (
        <RadioCard
          key={address.id}
          name="address"
          value={address.id}
          defaultChecked={values.address === String(address.id)}
          label={address.label}
          detail={[address.line1, address.district, address.postcode].filter(Boolean).join(', ')}
        />
      ))}
      <RadioCard
        name="address"
        value={NEW_ADDRESS}
        defaultChecked={values.address === NEW_ADDRESS}
        label="Another address"
      />
    </ChoiceGroup>
  );
}

function NewAddress({ values, fields }: Omit<Props, 'saved'>) {
  return (
    <div className="grid gap-4">
      <div className="grid grid-cols-2 gap-4">
        <AddressField
          label="House number and street"
          name="line1"
          token="address-line1"
          isRequired
          isWide
          {...{ values, fields }}
        />
        <AddressField
          label="Flat, floor or landmark"
          name="line2"
          token="address-line2"
          isWide
          {...{ values, fields }}
        />
        <AddressField label="District" name="district" token="address-level3" {...{ values, fields }} />
        <AddressField
          label="Postcode"
          name="postcode"
          token="postal-code"
          isNumeric
          isRequired
          {...{ values, fields }}
        />
        <AddressField
          label="City"
          name="city"
          token="address-level2"
          isRequired
          isWide
          fallback={CITY}
          {...{ values, fields }}
        />
      </div>
      <SurpriseFields {...{ values, fields }} />
    </div>
  );
}

type AddressFieldProps = {
  label: string;
  name: string;
  token: string;
  isRequired?: boolean;
  isNumeric?: boolean;
  isWide?: boolean;
  fallback?: string;
  values: Values;
  fields: FieldWords;
};

function AddressField(props: AddressFieldProps) {
  const { label, name, token, isRequired, isNumeric, isWide, fallback, values, fields } = props;
  return (
    <Field {...{ label, name, isRequired }} error={fields[name]} className={isWide ? 'col-span-2' : undefined}>
      {(control) => (
        <TextInput
          {...control}
          autoComplete={`shipping ${token}`}
          inputMode={isNumeric ? 'numeric' : undefined}
          maxLength={isNumeric ? 7 : 160}
          defaultValue={values[name] || fallback}
        />
      )}
    </Field>
  );
}

/** For a present: who opens the door. Folded, since most people order for themselves. */
function SurpriseFields({ values, fields }: Omit<Props, 'saved'>) {
  const isOpen = Boolean(values.recipient || fields.recipient || fields.recipient_phone);
  return (
    <details open={isOpen}>
      <summary className="text-link inline-flex min-h-11 items-center font-semibold text-sm">
        Somebody else receives it
      </summary>
      <div className="mt-3 grid gap-4 sm:grid-cols-2">
        <Field label="Their name" name="recipient" error={fields.recipient}>
          {(control) => <TextInput {...control} maxLength={120} defaultValue={values.recipient} />}
        </Field>
        <Field
          label="Their phone"
          name="recipient_phone"
          error={fields.recipient_phone}
          hint="The courier calls only if nobody opens."
        >
          {(control) => <TextInput {...control} type="tel" inputMode="tel" defaultValue={values.recipient_phone} />}
        </Field>
      </div>
    </details>
  );
}
