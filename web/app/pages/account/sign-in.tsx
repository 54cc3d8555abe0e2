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
import { Checkbox } from '../../ui/checkbox.tsx';
import { Link } from '../../ui/link.tsx';
import type { Route } from './+types/sign-in.ts';

export async function loader(args: Route.LoaderArgs) {
  const next = args.url.searchParams.get('next');
  if (await findProfile(args)) throw redirect(await landingOf(args, next));
  return { next: safeNext(next) };
}

export async function action(args: Route.ActionArgs) {
  const { api, ask } = apiOf(args);
  const form = await args.request.formData();
  const given = { email: textOf(form, 'email') ?? '', password: String(form.get('password') ?? '') };
  try {
    await ask(api.POST('/api/v1/sessions', { ...byCookie, body: { ...given, keep: form.has('keep') } }));
  } catch (error) {
    return refusal(error, form);
  }
  const headers = await mergeGuestCart(args);
  return redirect(await landingOf(args, textOf(form, 'next')), { headers });
}

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'Sign in', isPrivate: true });

export default function SignInPage({ loaderData, actionData }: Route.ComponentProps) {
  const { next } = loaderData;
  const isBusy = useNavigation().formMethod === 'POST';
  return (
    <Door
      title="Welcome back"
      words="Your orders, addresses and cart, as you left them."
      refusal={actionData}
      below={
        <>
          New here?{' '}
          <Link href={paths.register({ next })} className="text-link inline-block py-2 font-semibold">
            Make an account
          </Link>
        </>
      }
    >
      <Form method="post" className="grid gap-4">
        <input type="hidden" name="next" value={next} />
        <FormField
          label="E-mail"
          name="email"
          type="email"
          autoComplete="username"
          refusal={actionData}
          maxLength={254}
          isRequired
        />
        <PasswordField autoComplete="current-password" refusal={actionData} />
        <Checkbox
          name="keep"
          label="Keep me signed in"
          hint="On your own device, for 30 days."
          defaultChecked={!actionData || 'keep' in actionData.values}
        />
        <Button type="submit" size="large" isWide isBusy={isBusy}>
          Sign in
        </Button>
      </Form>
    </Door>
  );
}
