import { redirect } from 'react-router';
import { apiOf } from '../../lib/api.server.ts';
import { refusal } from '../../lib/forms.ts';
import { paths } from '../../paths.ts';
import { idOf } from '../workplace/store.server.ts';
import type { StoreProduct } from './group.ts';

type RouteArgs = Parameters<typeof apiOf>[0];
type Api = ReturnType<typeof apiOf>;

/** What the buttons of the list do: copy, delete, take off all products first, sold out and back. */
export async function actOnGroups(args: RouteArgs, storeId: number) {
  const form = await args.request.formData();
  const api = apiOf(args);
  const group = idOf(String(form.get('group') ?? ''));
  try {
    switch (form.get('do')) {
      case 'copy': {
        const params = { path: { id: storeId, group } };
        const copy = await api.ask(api.api.POST('/api/v1/stores/{id}/option-groups/{group}/copies', { params }));
        return redirect(paths.storeOptionGroup(storeId, copy.id, { done: 'copied' }));
      }
      case 'detach':
        await detachEverywhere(api, storeId, group);
        await deleteGroup(api, storeId, group);
        break;
      case 'delete':
        await deleteGroup(api, storeId, group);
        break;
      case 'switch':
        await switchOption(api, storeId, form);
        return redirect(args.url.pathname + args.url.search);
    }
    return redirect(`${paths.storeOptionGroups(storeId)}?done=deleted`);
  } catch (error) {
    return refusal(error, form);
  }
}

async function deleteGroup({ api, ask }: Api, storeId: number, group: number) {
  await ask(api.DELETE('/api/v1/stores/{id}/option-groups/{group}', { params: { path: { id: storeId, group } } }));
}

async function switchOption({ api, ask }: Api, storeId: number, form: FormData) {
  const sale = String(form.get('sale') ?? '');
  const body =
    sale === 'yes'
      ? { is_available: true, suspended_until: null }
      : sale === 'no'
        ? { is_available: false, suspended_until: null }
        : { is_available: true, suspended_until: sale };
  const params = { path: { id: storeId, option: idOf(String(form.get('option') ?? '')) } };
  await ask(api.PUT('/api/v1/stores/{id}/options/{option}/availability', { params, body }));
}

/** Takes the group off every product; each is a save of its own, so that what somebody else edits at the time is not lost. */
async function detachEverywhere({ api, ask }: Api, storeId: number, groupId: number) {
  const path = { id: storeId, group: groupId };
  // Uses are told twenty at a time.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const group = await ask(api.GET('/api/v1/stores/{id}/option-groups/{group}', { params: { path } }));
    if (group.used_by_count === 0) return;
    for (const { id } of group.used_by) {
      const params = { path: { id: storeId, product: id } };
      const product = await ask(api.GET('/api/v1/stores/{id}/products/{product}', { params }));
      await ask(api.PUT('/api/v1/stores/{id}/products/{product}', { params, body: withoutGroup(product, groupId) }));
    }
  }
}

const MOST_ROUNDS = 100;

function withoutGroup(product: StoreProduct, groupId: number) {
  const { version, sku, name, description, kind, category, occasions, flavours, price, tax_class } = product;
  const { servings, contains, may_contain, diets, ingredients, lead_time_minutes, capacity_units } = product;
  const { work_units, steps, recipe, recipe_servings, art, group_ids } = product;
  return {
    ...{ version, sku, name, description, kind, category, occasions, flavours, price, tax_class },
    ...{ servings, contains, may_contain, diets, ingredients, lead_time_minutes, capacity_units },
    ...{ work_units, steps, recipe, recipe_servings, art },
    group_ids: group_ids.filter((id) => id !== groupId),
  };
}
