import { Form, redirect, useNavigation } from 'react-router';
import { Door } from '../features/account/door.tsx';
import { FormField } from '../features/account/form-field.tsx';
import { PasswordField } from '../features/account/password-field.tsx';
import { byCookie, findProfile } from '../features/account/sign-in.server.ts';
import { ROLES, roleLabel } from '../features/staff/roles.ts';
import { apiOf } from '../lib/api.server.ts';
import { mergeGuestCart } from '../lib/cart-cookie.server.ts';
import { formatDayTime } from '../lib/format.ts';
import { refusal, textOf } from '../lib/forms.ts';
import { pageMeta } from '../lib/page-meta.ts';
import { paths } from '../paths.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Route } from './+types/invitation.ts';

export async function loader(args: Route.LoaderArgs) {
  const { api, ask } = apiOf(args);
  const { token } = args.params;
  const invitation = await ask(api.GET('/api/v1/invitations/{token}', { params: { path: { token } } }));
  const me = await findProfile(args);
  return { invitation, me: me && { email: me.email, name: me.name }, here: paths.invitation(token) };
}

/** Accepts, after making the account on the way where there is none. */
export async function action(args: Route.ActionArgs) {
  const { api, ask } = apiOf(args);
  const form = await args.request.formData();
  const params = { path: { token: args.params.token } };
  try {
    if (form.get('intent') === 'register') {
      // The address is the invitation's, whatever the form says.
      const { email } = await ask(api.GET('/api/v1/invitations/{token}', { params }));
      const body = { email, name: textOf(form, 'name') ?? '', password: String(form.get('password') ?? '') };
      await ask(api.POST('/api/v1/people', { ...byCookie, body }));
    }
    const { store_id } = await ask(api.PUT('/api/v1/invitations/{token}/acceptance', { params }));
    const headers = form.get('intent') === 'register' ? await mergeGuestCart(args) : undefined;
    return redirect(paths.storeBoard(store_id), { headers });
  } catch (error) {
    return refusal(error, form);
  }
}

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: `Work with ${args.loaderData?.invitation.store.name ?? 'a store'}`, isPrivate: true });

type PageData = Route.ComponentProps['loaderData'];

export default function InvitationPage({ loaderData, actionData }: Route.ComponentProps) {
  const { invitation, me } = loaderData;
  const { store, role, invited_by, state, expires_at } = invitation;
  const may = ROLES.find((one) => one.role === role)?.may;
  return (
    <Door
      title={`Work with ${store.name}`}
      words={`${invited_by} invites you to ${store.name}, ${store.kind} in ${store.district}, ${store.city}.`}
      refusal={actionData}
      below={
        state === 'open' ? (
          <>Opens until {formatDayTime(expires_at, store.timezone)}. If you don’t know the store, do nothing.</>
        ) : (
          <Link href={paths.home()} className="text-link inline-block py-2 font-semibold">
            To the shop
          </Link>
        )
      }
    >
      <dl className="mb-5 grid gap-1">
        <dt className="text-content-muted text-sm">As</dt>
        <dd>
          <strong className="font-semibold">{roleLabel(role)}</strong>. {may}
        </dd>
        <dt className="mt-2 text-content-muted text-sm">For</dt>
        <dd className="font-semibold [overflow-wrap:anywhere]">{invitation.email}</dd>
      </dl>
      {state === 'open' ? <Answer {...loaderData} actionData={actionData} /> : <Over invitation={invitation} me={me} />}
    </Door>
  );
}

function Over({ invitation, me }: Pick<PageData, 'invitation' | 'me'>) {
  if (invitation.state === 'expired')
    return (
      <Notice tone="caution" title="This invitation has expired">
        Ask {invitation.invited_by} to send it again.
      </Notice>
    );
  const isMine = me?.email.toLowerCase() === invitation.email.toLowerCase();
  return (
    <Notice
      tone="positive"
      title="This invitation was accepted"
      action={isMine && <ButtonLink href={paths.storeBoard(invitation.store.id)}>Open the board</ButtonLink>}
    />
  );
}

function Answer({ invitation, me, here, actionData }: PageData & Pick<Route.ComponentProps, 'actionData'>) {
  const isBusy = useNavigation().formMethod === 'POST';
  if (!me) return <Register {...{ invitation, here, actionData, isBusy }} />;
  if (me.email.toLowerCase() !== invitation.email.toLowerCase())
    return (
      <div className="grid gap-4">
        <Notice tone="caution" title={`You are signed in as ${me.email}`}>
          The invitation is for {invitation.email}. Sign out, then open the link of the mail again.
        </Notice>
        <Form method="post" action={paths.signOut()}>
          <Button type="submit" tone="quiet" isWide>
            Sign out
          </Button>
        </Form>
      </div>
    );
  return (
    <Form method="post">
      <Button type="submit" name="intent" value="accept" size="large" isWide isBusy={isBusy}>
        Accept and open the board
      </Button>
    </Form>
  );
}

type RegisterProps = Pick<PageData, 'invitation' | 'here'> &
  Pick<Route.ComponentProps, 'actionData'> & { isBusy: boolean };

function Register({ invitation, here, actionData, isBusy }: RegisterProps) {
  return (
    <div className="grid gap-5">
      <Form method="post" className="grid gap-4">
        <input type="email" name="username" value={invitation.email} autoComplete="username" readOnly hidden />
        <FormField label="Your name" name="name" autoComplete="name" refusal={actionData} maxLength={120} isRequired />
        <PasswordField autoComplete="new-password" refusal={actionData} hint="8 characters or more." />
        <Button type="submit" name="intent" value="register" size="large" isWide isBusy={isBusy}>
          Make my account and accept
        </Button>
      </Form>
      <p className="text-center text-content-muted">
        You have an account already?{' '}
        <Link href={paths.signIn({ next: here })} className="text-link inline-block py-2 font-semibold">
          Sign in
        </Link>
      </p>
    </div>
  );
}
