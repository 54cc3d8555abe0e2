import { redirect } from 'react-router';
import { RefusalNotice } from '../../features/account/door.tsx';
import { SavedNotice } from '../../features/account/saved-notice.tsx';
import { changeStaff, type StaffDeed } from '../../features/staff/change-staff.server.ts';
import { InvitationList } from '../../features/staff/invitation-list.tsx';
import { InviteForm } from '../../features/staff/invite-form.tsx';
import { MemberList } from '../../features/staff/member-list.tsx';
import { idOf, workplaceOf } from '../../features/workplace/store.server.ts';
import { StoreBar } from '../../features/workplace/store-bar.tsx';
import { apiOf } from '../../lib/api.server.ts';
import { refusal } from '../../lib/forms.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import { Main } from '../../ui/header.tsx';
import type { Route } from './+types/staff.ts';

const DEEDS: Record<StaffDeed, string> = {
  invited: 'The invitation is on its way.',
  renewed: 'It is on its way again, with a new link. The one before no longer opens.',
  withdrawn: 'The invitation is withdrawn.',
  changed: 'The role is changed.',
  removed: 'They can no longer see anything of the store.',
  left: 'You have left the store.',
};

export async function loader(args: Route.LoaderArgs) {
  const store = await workplaceOf(args);
  const { api, ask } = apiOf(args);
  const staff = await ask(api.GET('/api/v1/stores/{id}/members', { params: { path: { id: store.id } } }));
  const done = DEEDS[args.url.searchParams.get('done') as StaffDeed];
  return { store, staff, done };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const id = idOf(args.params.id);
  try {
    const deed = await changeStaff(apiOf(args), id, form);
    return redirect(deed === 'left' ? paths.stores({ all: true }) : `${paths.storeStaff(id)}?done=${deed}`);
  } catch (error) {
    return refusal(error, form);
  }
}

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: `${args.loaderData?.store.name ?? 'Store'} staff`, isPrivate: true });

export default function StaffPage({ loaderData, actionData }: Route.ComponentProps) {
  const { store, staff, done } = loaderData;
  const isOwner = store.role === 'owner' || store.role === 'admin';
  const { members, invitations } = staff;
  const isAtTop = actionData && actionData.values.intent !== 'invite';
  return (
    <>
      <StoreBar store={store} current="staff" />
      <Main className="page-width flex-1 py-6">
        <div className="mx-auto grid max-w-3xl grid-cols-1 gap-6">
          <h1 className="text-2xl">Staff</h1>
          {!actionData && done && <SavedNotice words={done} />}
          {isAtTop && <RefusalNotice refusal={actionData} />}
          <section aria-label="Who works here" className="grid grid-cols-1 gap-3">
            <h2 className="text-xl">Who works here</h2>
            <MemberList {...{ members, isOwner }} timezone={store.timezone} />
          </section>
          {invitations.length > 0 && (
            <section aria-label="Invited" className="grid grid-cols-1 gap-3">
              <h2 className="text-xl">Invited</h2>
              <InvitationList
                invitations={invitations}
                timezone={store.timezone}
                mayDecide={({ role }) => isOwner || role === 'baker'}
              />
            </section>
          )}
          {store.state !== 'closed' && <InviteForm key={invitations[0]?.id} isOwner={isOwner} refusal={actionData} />}
        </div>
      </Main>
    </>
  );
}
