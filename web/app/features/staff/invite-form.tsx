import { Form, useNavigation } from 'react-router';
import type { Refusal } from '../../lib/forms.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup, RadioCard } from '../../ui/choice.tsx';
import { FormField } from '../account/form-field.tsx';
import { FormSection } from '../onboarding/form-section.tsx';
import { ROLES } from './roles.ts';

export function InviteForm({ isOwner, refusal }: { isOwner: boolean; refusal: Refusal | undefined }) {
  const mine = refusal?.values.intent === 'invite' ? refusal : undefined;
  const isBusy = useNavigation().formData?.get('intent') === 'invite';
  const roles = ROLES.filter(({ role }) => isOwner || role === 'baker');
  return (
    <FormSection
      id="invite"
      title="Invite somebody"
      words="They get an e-mail with a link that opens for seven days, for this address alone."
    >
      <Form method="post" className="grid gap-5" preventScrollReset>
        <FormField
          label="E-mail"
          name="email"
          type="email"
          autoComplete="off"
          refusal={mine}
          maxLength={254}
          isRequired
          className="max-w-md"
        />
        <ChoiceGroup legend="As" className="grid!">
          {roles.map(({ role, label, may }) => (
            <RadioCard
              key={role}
              name="role"
              value={role}
              label={label}
              detail={may}
              defaultChecked={(mine?.values.role ?? 'baker') === role}
            />
          ))}
        </ChoiceGroup>
        <p>
          <Button type="submit" name="intent" value="invite" isBusy={isBusy}>
            Send the invitation
          </Button>
        </p>
      </Form>
    </FormSection>
  );
}
