import { Form, redirect, useNavigation } from 'react-router';
import { KindField } from '../../features/products/basics-sections.tsx';
import { createProduct } from '../../features/products/create-product.server.ts';
import { FormViewProvider, PickOne, TextLine } from '../../features/products/form-parts.tsx';
import { type CatalogueChoices, isEditor } from '../../features/products/product.ts';
import { idOf, workplaceOf } from '../../features/workplace/store.server.ts';
import { StoreBar } from '../../features/workplace/store-bar.tsx';
import { apiOf } from '../../lib/api.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Main } from '../../ui/header.tsx';
import { Breadcrumbs } from '../../ui/navigation.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Route } from './+types/product-new.ts';

export async function loader(args: Route.LoaderArgs) {
  const store = await workplaceOf(args);
  if (!isEditor(store)) throw redirect(paths.storeProducts(store.id));
  const { api, ask } = apiOf(args);
  const choices = await ask(api.GET('/api/v1/stores/{id}/catalogue', { params: { path: { id: store.id } } }));
  return { store, choices };
}

export const action = (args: Route.ActionArgs) => createProduct(apiOf(args), idOf(args.params.id), args.request);

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'New product', isPrivate: true });

export default function NewProductPage({ loaderData, actionData }: Route.ComponentProps) {
  const { store, choices } = loaderData;
  const fields = new URLSearchParams(actionData?.fields ?? 'kind=signature');
  return (
    <>
      <StoreBar store={store} current="products" />
      <Main className="page-width flex-1 pt-4 pb-10">
        <Breadcrumbs crumbs={[{ label: 'Products', href: paths.storeProducts(store.id) }, { label: 'New product' }]} />
        <h1 className="mt-2 text-2xl">New product</h1>
        <p className="mt-1 max-w-text text-content-muted">
          It starts as a draft that only you see. Everything can be changed later.
        </p>
        {actionData?.message && (
          <div className="mt-5 max-w-2xl">
            <Notice tone="danger" isLive title={actionData.message} />
          </div>
        )}
        <FormViewProvider value={{ fields, errors: actionData?.errors ?? {} }}>
          <DraftForm key={actionData?.fields} storeId={store.id} choices={choices} />
        </FormViewProvider>
      </Main>
    </>
  );
}

type DraftProps = { storeId: number; choices: CatalogueChoices };

function DraftForm({ storeId, choices }: DraftProps) {
  const isBusy = useNavigation().formMethod === 'POST';
  const categories = choices.categories.map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <Form method="post" noValidate autoComplete="off" className="mt-6 grid max-w-2xl gap-5">
      <TextLine label="Name" name="name" isRequired maxLength={160} hint="As customers will read it." />
      <PickOne label="Category" name="category" isRequired options={categories} />
      <KindField />
      <TextLine
        label={`Price in ${choices.currency}`}
        name="price"
        inputMode="decimal"
        maxLength={14}
        className="max-w-64"
        hint="Of one piece before any choice. You can leave it for later."
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" isBusy={isBusy}>
          Make a draft
        </Button>
        <ButtonLink href={paths.storeProducts(storeId)} tone="plain">
          Cancel
        </ButtonLink>
      </div>
    </Form>
  );
}
