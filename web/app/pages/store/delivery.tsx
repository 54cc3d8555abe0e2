import { useId } from 'react';
import { data } from 'react-router';
import { pressRules } from '../../features/delivery-rules/edit-rules.server.ts';
import { type EditorState, RulesEditor } from '../../features/delivery-rules/rules-editor.tsx';
import { toForm } from '../../features/delivery-rules/rules-form.ts';
import { NOTHING_ASKED } from '../../features/delivery-rules/trial-panel.tsx';
import { workplaceOf } from '../../features/workplace/store.server.ts';
import { StoreBar } from '../../features/workplace/store-bar.tsx';
import { apiOf } from '../../lib/api.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import { Main } from '../../ui/header.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Route } from './+types/delivery.ts';

export async function loader(args: Route.LoaderArgs) {
  const store = await workplaceOf(args);
  if (store.role === 'baker') throw data(null, { status: 403, statusText: 'Forbidden' });
  const { api, ask } = apiOf(args);
  const rules = await ask(api.GET('/api/v1/stores/{id}/delivery-rules', { params: { path: { id: store.id } } }));
  return { store, rules };
}

export async function action(args: Route.ActionArgs) {
  const store = await workplaceOf(args);
  return pressRules(apiOf(args), store.id, await args.request.formData());
}

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: `${args.loaderData?.store.name ?? 'Store'} delivery`, isPrivate: true });

export default function DeliveryPage({ loaderData, actionData }: Route.ComponentProps) {
  const { store, rules } = loaderData;
  const state: EditorState = actionData ?? {
    rules: rules.rules.map(toForm),
    version: rules.version,
    asked: NOTHING_ASKED,
    errors: {},
  };
  // Fields begin anew with what came back: rules that changed places, or what was typed beside its errors.
  const key = `${useId()} ${JSON.stringify([state.rules, state.version])}`;
  return (
    <>
      <StoreBar store={store} current="delivery" />
      <Main className="page-width grid flex-1 grid-cols-1 content-start gap-5 py-6">
        <div className="grid gap-2">
          <h1 className="text-2xl">Delivery</h1>
          <p className="max-w-text text-content-muted">
            The first rule that fits an address, a day and a time decides what its delivery costs. Where none fits,
            nothing is delivered.
          </p>
        </div>
        {!rules.offers_delivery && (
          <Notice tone="caution" title="Delivery is switched off">
            These rules count as soon as{' '}
            <Link href={`${paths.storeSettings(store.id)}#ways`} className="text-link">
              it is switched on in the settings
            </Link>
            .
          </Notice>
        )}
        <RulesEditor key={key} saved={rules} state={state} />
      </Main>
    </>
  );
}
