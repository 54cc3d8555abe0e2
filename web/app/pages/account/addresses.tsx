import { redirect } from 'react-router';
import { AccountFrame } from '../../features/account/account-frame.tsx';
import { AddressCard } from '../../features/account/address-card.tsx';
import { AddressForm } from '../../features/account/address-form.tsx';
import { changeAddresses, listAddresses } from '../../features/account/addresses.server.ts';
import { SavedNotice } from '../../features/account/saved-notice.tsx';
import { apiOf } from '../../lib/api.server.ts';
import { refusal } from '../../lib/forms.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/states.tsx';
import type { Route } from './+types/addresses.ts';

const DONE: Record<string, string> = {
  saved: 'Saved.',
  removed: 'Deleted. Orders on their way keep their address.',
  default: 'This is where we deliver now, unless you say otherwise.',
};

export async function loader(args: Route.LoaderArgs) {
  const { searchParams } = args.url;
  const addresses = await listAddresses(apiOf(args));
  const edited = addresses.find(({ id }) => id === Number(searchParams.get('edit')));
  return { addresses, edited, isNew: searchParams.has('new'), done: DONE[searchParams.get('done') ?? ''] };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  try {
    const done = await changeAddresses(apiOf(args), form);
    return redirect(paths.addresses({ done }));
  } catch (error) {
    return refusal(error, form);
  }
}

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'Addresses', isPrivate: true });

export default function AddressesPage({ loaderData, actionData }: Route.ComponentProps) {
  const { addresses, edited, isNew, done } = loaderData;
  if (edited || isNew)
    return (
      <AccountFrame title="Addresses" current={paths.addresses()}>
        <AddressForm key={edited?.id} address={edited} refusal={actionData} />
      </AccountFrame>
    );
  return (
    <AccountFrame title="Addresses" current={paths.addresses()}>
      <SavedNotice words={actionData?.problem.detail ?? done} />
      {addresses.length === 0 ? (
        <NoAddresses />
      ) : (
        <>
          <ul className="grid gap-5 sm:grid-cols-2">
            {addresses.map((address) => (
              <li key={address.id}>
                <AddressCard address={address} />
              </li>
            ))}
          </ul>
          <p className="py-6">
            <ButtonLink href={paths.addresses({ new: true })} tone="quiet">
              Add an address
            </ButtonLink>
          </p>
        </>
      )}
    </AccountFrame>
  );
}

function NoAddresses() {
  return (
    <EmptyState
      title="No addresses yet"
      actions={<ButtonLink href={paths.addresses({ new: true })}>Add an address</ButtonLink>}
    >
      Save home and office once, and choose them when you order.
    </EmptyState>
  );
}
