import { Form, redirect } from 'react-router';
import { AccountFrame } from '../../features/account/account-frame.tsx';
import { PasswordForm } from '../../features/account/password-form.tsx';
import { ProfileForm } from '../../features/account/profile-form.tsx';
import { SavedNotice } from '../../features/account/saved-notice.tsx';
import { apiOf } from '../../lib/api.server.ts';
import { cartCountCookie } from '../../lib/cart-count.ts';
import { refusal, textOf } from '../../lib/forms.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import type { Route } from './+types/account.ts';

const DONE: Record<string, string> = {
  profile: 'Saved.',
  password: 'Your password is changed. Other devices are signed out.',
};

export async function loader(args: Route.LoaderArgs) {
  const { api, ask } = apiOf(args);
  const profile = await ask(api.GET('/api/v1/people/me'));
  return { profile, done: DONE[args.url.searchParams.get('done') ?? ''] };
}

export async function action(args: Route.ActionArgs) {
  const { api, ask } = apiOf(args);
  const form = await args.request.formData();
  const intent = textOf(form, 'intent') ?? '';
  try {
    if (intent === 'everywhere') {
      await ask(api.DELETE('/api/v1/sessions'));
      return redirect(paths.signIn(), { headers: { 'Set-Cookie': cartCountCookie(args.url, 0) } });
    }
    if (intent === 'password') await ask(api.PUT('/api/v1/people/me/password', { body: passwordsFrom(form) }));
    else await ask(api.PATCH('/api/v1/people/me', { body: profileFrom(form) }));
  } catch (error) {
    return refusal(error, form);
  }
  return redirect(paths.account({ done: intent }));
}

const profileFrom = (form: FormData) => ({ name: textOf(form, 'name') ?? '', phone: textOf(form, 'phone') ?? null });
const passwordsFrom = (form: FormData) => ({
  current: String(form.get('current') ?? ''),
  new: String(form.get('new') ?? ''),
});

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'Account', isPrivate: true });

export default function AccountPage({ loaderData, actionData }: Route.ComponentProps) {
  const { profile, done } = loaderData;
  const refusedAt = (intent: string) => (actionData?.values.intent === intent ? actionData : undefined);
  return (
    <AccountFrame title="Account" current={paths.account()}>
      <SavedNotice words={actionData ? undefined : done} />
      <div className="grid gap-6">
        {profile.memberships.length > 0 && <StaffCard memberships={profile.memberships} />}
        <ProfileForm key={`${profile.name} ${profile.phone}`} profile={profile} refusal={refusedAt('profile')} />
        <PasswordForm email={profile.email} refusal={refusedAt('password')} key={done} />
        <SignOutCard />
      </div>
    </AccountFrame>
  );
}

function StaffCard({
  memberships,
}: {
  memberships: readonly { store_id: number; store_name: string; role: string }[];
}) {
  return (
    <Card className="grid gap-3">
      <h2 className="text-xl">Where you work</h2>
      <ul className="grid gap-2">
        {memberships.map(({ store_id, store_name, role }) => (
          <li key={store_id} className="flex flex-wrap items-center justify-between gap-3">
            <span>
              {store_name} <span className="text-content-muted">· {role}</span>
            </span>
            <ButtonLink href={paths.storeBoard(store_id)} tone="quiet" size="small">
              Open the board
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function SignOutCard() {
  return (
    <Card className="grid gap-4">
      <h2 className="text-xl">Sign out</h2>
      <div className="flex flex-wrap gap-3">
        <Form method="post" action={paths.signOut()}>
          <Button type="submit" tone="quiet">
            Sign out here
          </Button>
        </Form>
        <Form method="post">
          <input type="hidden" name="intent" value="everywhere" />
          <Button type="submit" tone="danger">
            Sign out everywhere
          </Button>
        </Form>
      </div>
      <p className="text-content-muted text-sm">Everywhere means this device too, at once.</p>
    </Card>
  );
}
