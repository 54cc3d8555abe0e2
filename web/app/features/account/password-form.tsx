import { Form } from 'react-router';
import type { Refusal } from '../../lib/forms.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RefusalNotice } from './door.tsx';
import { PasswordField } from './password-field.tsx';

/** The e-mail address goes along unseen, so that password managers know whose password it is. */
export function PasswordForm({ email, refusal }: { email: string; refusal?: Refusal }) {
  return (
    <Card>
      <h2 className="mb-4 text-xl">Password</h2>
      <RefusalNotice refusal={refusal} />
      <Form method="post" className="grid gap-4">
        <input type="hidden" name="intent" value="password" />
        <input type="email" name="email" autoComplete="username" defaultValue={email} readOnly hidden />
        <div className="grid gap-4 sm:grid-cols-2">
          <PasswordField label="Password now" name="current" autoComplete="current-password" refusal={refusal} />
          <PasswordField
            label="New password"
            name="new"
            autoComplete="new-password"
            refusal={refusal}
            hint="8 characters or more."
          />
        </div>
        <p>
          <Button type="submit" tone="quiet">
            Change password
          </Button>
        </p>
        <p className="text-content-muted text-sm">Other devices are signed out; this one stays.</p>
      </Form>
    </Card>
  );
}
