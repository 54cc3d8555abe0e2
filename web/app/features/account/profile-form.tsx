import { Form } from 'react-router';
import type { Refusal } from '../../lib/forms.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RefusalNotice } from './door.tsx';
import { FormField } from './form-field.tsx';

type ProfileFormProps = { profile: { name: string; email: string; phone: string | null }; refusal?: Refusal };

export function ProfileForm({ profile, refusal }: ProfileFormProps) {
  return (
    <Card>
      <h2 className="mb-4 text-xl">About you</h2>
      <RefusalNotice refusal={refusal} />
      <Form method="post" className="grid gap-4">
        <input type="hidden" name="intent" value="profile" />
        <p className="text-content-muted text-sm">
          You sign in as <strong className="font-semibold text-content">{profile.email}</strong>
        </p>
        <div className="grid gap-4 sm:grid-cols-2">
          <FormField
            label="Name"
            name="name"
            autoComplete="name"
            saved={profile.name}
            refusal={refusal}
            maxLength={120}
            isRequired
          />
          <FormField
            label="Phone"
            name="phone"
            type="tel"
            autoComplete="tel"
            saved={profile.phone}
            refusal={refusal}
            maxLength={40}
          />
        </div>
        <p>
          <Button type="submit">Save name and phone</Button>
        </p>
      </Form>
    </Card>
  );
}
