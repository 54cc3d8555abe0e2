import { Form } from 'react-router';
import type { Refusal } from '../../lib/forms.ts';
import { paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import type { SavedAddress } from './addresses.server.ts';
import { RefusalNotice } from './door.tsx';
import { FormField } from './form-field.tsx';

type AddressFormProps = { address?: SavedAddress; refusal?: Refusal };

export function AddressForm({ address, refusal }: AddressFormProps) {
  return (
    <Card>
      <h2 className="mb-4 text-xl">{address ? `Change “${address.label}”` : 'A new address'}</h2>
      <RefusalNotice refusal={refusal} />
      <Form method="post" className="grid gap-4">
        {address && <input type="hidden" name="id" value={address.id} />}
        <AddressFields address={address} refusal={refusal} />
        {!address?.is_default && <Checkbox name="is_default" label="Deliver here unless I say otherwise" />}
        <div className="flex flex-wrap gap-3">
          <Button type="submit">Save this address</Button>
          <ButtonLink href={paths.addresses()} tone="plain">
            Leave it
          </ButtonLink>
        </div>
      </Form>
    </Card>
  );
}

function AddressFields({ address, refusal }: AddressFormProps) {
  const of = (name: keyof SavedAddress & string) => {
    const saved = address?.[name];
    return { name, refusal, saved: typeof saved === 'string' ? saved : undefined };
  };
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <FormField
        {...of('label')}
        label="Name of this address"
        saved={address?.label ?? 'Home'}
        autoComplete="off"
        maxLength={40}
        isRequired
      />
      <FormField {...of('recipient')} label="For whom" autoComplete="shipping name" maxLength={120} />
      <FormField
        {...of('line1')}
        label="House and street"
        autoComplete="shipping address-line1"
        maxLength={200}
        isRequired
        className="sm:col-span-2"
      />
      <FormField {...of('line2')} label="Floor, landmark" autoComplete="shipping address-line2" maxLength={200} />
      <FormField {...of('district')} label="Area" autoComplete="shipping address-level3" maxLength={100} />
      <FormField
        {...of('city')}
        label="City"
        saved={address?.city ?? 'Bengaluru'}
        autoComplete="shipping address-level2"
        maxLength={100}
        isRequired
      />
      <FormField
        {...of('postcode')}
        label="PIN code"
        autoComplete="shipping postal-code"
        inputMode="numeric"
        maxLength={16}
        isRequired
      />
      <FormField {...of('phone')} label="Phone there" type="tel" autoComplete="shipping tel" maxLength={40} />
    </div>
  );
}
