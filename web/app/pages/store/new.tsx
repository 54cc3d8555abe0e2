import { Form, redirect, useNavigation } from 'react-router';
import { RefusalNotice } from '../../features/account/door.tsx';
import { AboutFields, ContactFields, NumberFields } from '../../features/onboarding/about-fields.tsx';
import { CountryForm } from '../../features/onboarding/country-form.tsx';
import { findPoint } from '../../features/onboarding/find-point.server.ts';
import { FormSection } from '../../features/onboarding/form-section.tsx';
import { PointFields } from '../../features/onboarding/point-fields.tsx';
import { aboutOf, contactOf, countryOf, numbersOf } from '../../features/onboarding/store-body.ts';
import { refusedIn } from '../../features/onboarding/typed-form.ts';
import { apiOf } from '../../lib/api.server.ts';
import { refusal, textOf } from '../../lib/forms.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Main } from '../../ui/header.tsx';
import { Select } from '../../ui/inputs.tsx';
import type { Route } from './+types/new.ts';

export async function loader(args: Route.LoaderArgs) {
  const { api, ask } = apiOf(args);
  const { email, phone } = await ask(api.GET('/api/v1/people/me'));
  const { items: countries } = await ask(api.GET('/api/v1/jurisdictions'));
  const asked = args.url.searchParams.get('country');
  const country = countries.find(({ code }) => code === asked) ?? countries[0];
  if (!country) throw new Error('impossible: no country');
  return { countries, country, saved: { email, phone }, key: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const { api, ask } = apiOf(args);
  const form = await args.request.formData();
  const found = await findPoint(args, form);
  if (found) return found;
  const timezone = textOf(form, 'timezone');
  const body = { ...aboutOf(form), ...contactOf(form), ...numbersOf(form), jurisdiction: countryOf(form), timezone };
  try {
    const made = await ask(
      api.POST('/api/v1/stores', { headers: { 'Idempotency-Key': textOf(form, 'key') ?? crypto.randomUUID() }, body }),
    );
    return redirect(paths.storeStart(made.id));
  } catch (error) {
    return refusal(error, form);
  }
}

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'Open a store', isPrivate: true });

export default function NewStorePage({ loaderData, actionData }: Route.ComponentProps) {
  const { countries, country, saved, key } = loaderData;
  const refused = refusedIn(actionData);
  const isBusy = useNavigation().formMethod === 'POST';
  return (
    <Main className="page-width flex-1 py-6 sm:py-10">
      <div className="mx-auto grid max-w-3xl grid-cols-1 gap-5">
        <header>
          <h1 className="text-3xl">Open a store</h1>
          <p className="mt-2 max-w-text text-content-muted">
            Tell us who you are and where you bake. Then a checklist leads you to your first order: products, times,
            deliveries. Nobody sees the store before you say so and we have looked at it.
          </p>
        </header>
        <CountryForm countries={countries} country={country} />
        <RefusalNotice refusal={refused} />
        <Form method="post" className="grid grid-cols-1 gap-5" preventScrollReset>
          <input type="hidden" name="jurisdiction" value={country.code} />
          {/* A double press opens one store. */}
          <input type="hidden" name="key" value={key} />
          {/* Enter in a field sends the first button: this one, not "Find this address". */}
          <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true">
            Register the store
          </button>
          <FormSection title="Your store">
            <AboutFields refusal={actionData} />
          </FormSection>
          <FormSection title="Where it is" words="Customers read it on your page; couriers come to it.">
            <ContactFields saved={saved} refusal={actionData} country={country} />
            <PointFields answer={actionData} />
            {country.timezones.length > 1 && <Zones country={country} picked={actionData?.values.timezone} />}
          </FormSection>
          <FormSection
            title="Licence and tax"
            words={`In ${country.name}, prices are in ${country.currency}, ${country.prices_include_tax ? `${country.tax_name} included` : `before ${country.tax_name}`}. You can leave the numbers for later; the store opens when they are there.`}
          >
            <NumberFields refusal={actionData} country={country} />
          </FormSection>
          <p>
            <Button type="submit" size="large" isBusy={isBusy}>
              Register the store
            </Button>
          </p>
        </Form>
      </div>
    </Main>
  );
}

type ZonesProps = { country: Route.ComponentProps['loaderData']['country']; picked?: string };

function Zones({ country, picked }: ZonesProps) {
  return (
    <Field label="Time zone" name="timezone" isRequired className="max-w-xs">
      {(control) => (
        <Select {...control} defaultValue={picked ?? country.timezones[0]}>
          {country.timezones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replace(/^[^/]+\//, '').replaceAll('_', ' ')}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
