import { paths } from '../../paths.ts';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { Link } from '../../ui/link.tsx';
import type { FieldWords } from './check-values.ts';
import { Section } from './section.tsx';
import type { Values } from './wishes.ts';

type Props = { values: Values; fields: FieldWords; isSignedIn: boolean };

export function ContactSection({ values, fields, isSignedIn }: Props) {
  return (
    <Section title="Your details" aside={isSignedIn ? undefined : <SignInLink />}>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          label="E-mail"
          name="email"
          isRequired
          error={fields.email}
          hint="For the confirmation and the tracking link."
          className="sm:col-span-2"
        >
          {(control) => (
            <TextInput {...control} type="email" autoComplete="email" inputMode="email" defaultValue={values.email} />
          )}
        </Field>
        <Field label="Name" name="name" isRequired error={fields.name}>
          {(control) => <TextInput {...control} autoComplete="name" maxLength={120} defaultValue={values.name} />}
        </Field>
        <Field label="Phone" name="phone" isRequired error={fields.phone}>
          {(control) => (
            <TextInput {...control} type="tel" autoComplete="tel" inputMode="tel" defaultValue={values.phone} />
          )}
        </Field>
      </div>
    </Section>
  );
}

function SignInLink() {
  return (
    <p className="text-content-muted text-sm">
      Have an account?{' '}
      <Link href={paths.signIn({ next: paths.checkoutStart() })} className="text-link inline-block py-1">
        Sign in
      </Link>
    </p>
  );
}
