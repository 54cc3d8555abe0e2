import { Eye, EyeOff } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Refusal } from '../../lib/forms.ts';
import { IconButton } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { wordsAt } from './field-words.ts';

type PasswordFieldProps = {
  label?: string;
  name?: string;
  autoComplete: 'current-password' | 'new-password';
  hint?: ReactNode;
  refusal?: Refusal;
};

/** A password that can be shown while it is typed; never filled in again by the server. */
export function PasswordField(props: PasswordFieldProps) {
  const { label = 'Password', name = 'password', autoComplete, hint, refusal } = props;
  const [isShown, setShown] = useState(false);
  const Icon = isShown ? EyeOff : Eye;
  return (
    <Field label={label} name={name} hint={hint} error={wordsAt(refusal, name)} isRequired>
      {(control) => (
        <TextInput
          {...control}
          type={isShown ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          minLength={autoComplete === 'new-password' ? 8 : undefined}
          maxLength={200}
          after={
            <IconButton
              label={isShown ? 'Hide the password' : 'Show the password'}
              aria-pressed={isShown}
              onClick={() => setShown(!isShown)}
              className="noscript-hidden"
            >
              <Icon aria-hidden="true" className="size-5" />
            </IconButton>
          }
        />
      )}
    </Field>
  );
}
