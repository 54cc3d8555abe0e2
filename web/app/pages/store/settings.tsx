import { redirect } from 'react-router';
import { AboutFields, ContactFields } from '../../features/onboarding/about-fields.tsx';
import { findPoint } from '../../features/onboarding/find-point.server.ts';
import { FormSection } from '../../features/onboarding/form-section.tsx';
import { PointFields } from '../../features/onboarding/point-fields.tsx';
import { StoreCover } from '../../features/pictures/store-cover.tsx';
import { CloseForm } from '../../features/settings/close-form.tsx';
import { PauseForm } from '../../features/settings/pause-form.tsx';
import { RegistrationFacts, RegistrationForm } from '../../features/settings/registration-form.tsx';
import { saveSettings } from '../../features/settings/save-settings.server.ts';
import { answerFor, SettingsForm, type StoreFile } from '../../features/settings/settings-form.tsx';
import { WaysForm, WordsForm } from '../../features/settings/ways-form.tsx';
import { idOf, workplaceOf } from '../../features/workplace/store.server.ts';
import { StoreBar } from '../../features/workplace/store-bar.tsx';
import { apiOf } from '../../lib/api.server.ts';
import { refusal, textOf } from '../../lib/forms.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import { Card } from '../../ui/card.tsx';
import { Main } from '../../ui/header.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Route } from './+types/settings.ts';

const HEAD_LINK = 'text-link inline-flex min-h-11 items-center font-semibold';

export async function loader(args: Route.LoaderArgs) {
  const store = await workplaceOf(args);
  const { api, ask } = apiOf(args);
  const params = { path: { id: store.id } };
  const file = await ask(api.GET('/api/v1/stores/{id}/settings', { params }));
  const { cover_photo } = await ask(api.GET('/api/v1/stores/{id}/cover', { params }));
  const { items: countries } = await ask(api.GET('/api/v1/jurisdictions'));
  return { store, file, cover_photo, countries };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const found = await findPoint(args, form);
  if (found) return found;
  const id = idOf(args.params.id);
  try {
    await saveSettings(apiOf(args), id, form);
  } catch (error) {
    return refusal(error, form);
  }
  const part = textOf(form, 'part') ?? '';
  return redirect(part === 'close' ? paths.stores({ all: true }) : `${paths.storeSettings(id)}?saved=${part}#${part}`);
}

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: `${args.loaderData?.store.name ?? 'Store'} settings`, isPrivate: true });

export default function SettingsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { store, file, cover_photo, countries } = loaderData;
  const isOwner = store.role === 'owner' || store.role === 'admin';
  const country = countries.find(({ code }) => code === file.jurisdiction);
  const contact = answerFor('contact', actionData);
  return (
    <>
      <StoreBar store={store} current="settings" />
      <Main className="page-width flex-1 py-6">
        <div className="mx-auto grid max-w-3xl grid-cols-1 gap-5">
          <Head storeId={store.id} file={file} />
          {file.state === 'closed' && <Notice title="The store is closed for good">Nothing here can change.</Notice>}
          {file.state === 'live' && (
            <FormSection title="Taking orders" words="What is booked stays as it is.">
              <PauseForm store={store} />
            </FormSection>
          )}
          <SettingsForm part="about" title="About the store" file={file} answer={actionData} button="Save these words">
            <AboutFields key={file.version} saved={file} refusal={answerFor('about', actionData)} />
          </SettingsForm>
          <Card>
            <StoreCover storeId={store.id} photo={cover_photo} />
          </Card>
          <SettingsForm
            part="contact"
            title="Contact and address"
            file={file}
            answer={actionData}
            button="Save contact and address"
          >
            <ContactFields key={file.version} saved={file} refusal={contact} country={country} />
            <PointFields key={`point-${file.version}`} saved={file} answer={contact} />
          </SettingsForm>
          <WaysForm key={`ways-${file.version}`} file={file} answer={actionData} />
          <WordsForm key={`words-${file.version}`} file={file} answer={actionData} />
          <Registration key={`law-${file.version}`} {...{ isOwner, file, countries }} answer={actionData} />
          {isOwner && file.state !== 'closed' && <CloseForm file={file} refusal={actionData} />}
        </div>
      </Main>
    </>
  );
}

function Head({ storeId, file }: { storeId: number; file: StoreFile }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <h1 className="text-2xl">Settings</h1>
      <div className="flex flex-wrap gap-x-5">
        {file.state === 'live' && (
          <Link href={paths.store(file.slug)} className={HEAD_LINK}>
            See it in the shop
          </Link>
        )}
        <Link href={paths.storeChanges(storeId)} className={HEAD_LINK}>
          What was changed, and by whom
        </Link>
      </div>
    </div>
  );
}

type RegistrationProps = Parameters<typeof RegistrationForm>[0] & { isOwner: boolean };

function Registration({ isOwner, ...form }: RegistrationProps) {
  if (isOwner) return <RegistrationForm {...form} />;
  return (
    <FormSection title="Licence and tax" words="Owners change these.">
      <RegistrationFacts file={form.file} />
    </FormSection>
  );
}
