import { Form, redirect, useNavigation } from 'react-router';
import { Door } from '../../features/account/door.tsx';
import { FormField } from '../../features/account/form-field.tsx';
import { PasswordField } from '../../features/account/password-field.tsx';
import { byCookie, findProfile, landingOf } from '../../features/account/sign-in.server.ts';
import { apiOf } from '../../lib/api.server.ts';
import { mergeGuestCart } from '../../lib/cart-cookie.server.ts';
import { refusal, textOf } from '../../lib/forms.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths, safeNext } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import type { Route } from './+types/register.ts';

export async function loader(args: Route.LoaderArgs) {
  const next = args.url.searchParams.get('next');
  if (await findProfile(args)) throw redirect(await landingOf(args, next));
  return { next: safeNext(next) };
}

export async function action(args: Route.ActionArgs) {
  const { api, ask } = apiOf(args);
  const form = await args.request.formData();
  const person = {
    name: textOf(form, 'name') ?? '',
    email: textOf(form, 'email') ?? '',
    phone: textOf(form, 'phone'),
    password: String(form.get('password') ?? ''),
  };
  try {
    await ask(api.POST('/api/v1/people', { ...byCookie, body: person }));
  } catch (error) {
    return refusal(error, form);
  }
  return redirect(safeNext(textOf(form, 'next')), { headers: await mergeGuestCart(args) });
}

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'Make an account', isPrivate: true });

export default function RegisterPage({ loaderData, actionData }: Route.ComponentProps) {
  const { next } = loaderData;
  const isBusy = useNavigation().formMethod === 'POST';
  return (
    <Door
      title="Make an account"
      words="Keeps your orders and addresses together. Ordering works without one, too."
      refusal={actionData}
      below={
        <>
          Here before?{' '}
          <Link href={paths.signIn({ next })} className="text-link inline-block py-2 font-semibold">
            Sign in
          </Link>
        </>
      }
    >
      <Form method="post" className="grid gap-4">
        <input type="hidden" name="next" value={next} />
        <FormField label="Your name" name="name" autoComplete="name" refusal={actionData} maxLength={120} isRequired />
        <FormField
          label="E-mail"
          name="email"
          type="email"
          autoComplete="email"
          refusal={actionData}
          maxLength={254}
          isRequired
        />
        <FormField
          label="Phone"
          name="phone"
          type="tel"
          autoComplete="tel"
          refusal={actionData}
          hint="For the courier, on the day."
          maxLength={40}
        />
        <PasswordField autoComplete="new-password" refusal={actionData} hint="8 characters or more." />
        <Button type="submit" size="large" isWide isBusy={isBusy}>
          Make my account
        </Button>
      </Form>
    </Door>
  );
}
