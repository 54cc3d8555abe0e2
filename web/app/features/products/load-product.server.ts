import { data } from 'react-router';
import type { apiOf } from '../../lib/api.server.ts';
import type { Workplace } from '../workplace/store.server.ts';
import type { PreviewStore } from './preview-product.ts';
import { toOptionGroup } from './product.ts';

type Api = ReturnType<typeof apiOf>;

/** A product with everything that editing it needs: five calls at once. */
export async function loadProduct(asker: Api, store: Workplace, productId: number) {
  if (productId === 0) throw data(null, { status: 404, statusText: 'Not Found' });
  const { api, ask } = asker;
  const inStore = { params: { path: { id: store.id } } };
  const path = { id: store.id, product: productId };
  const [product, choices, groups, pictures, previewStore] = await Promise.all([
    ask(api.GET('/api/v1/stores/{id}/products/{product}', { params: { path } })),
    ask(api.GET('/api/v1/stores/{id}/catalogue', inStore)),
    ask(api.GET('/api/v1/stores/{id}/option-groups', inStore)),
    ask(api.GET('/api/v1/stores/{id}/products/{product}/pictures', { params: { path } })),
    loadPreviewStore(asker, store),
  ]);
  const now = new Date();
  return {
    ...{ product, choices, pictures, previewStore },
    groups: groups.items.map((group) => toOptionGroup(group, now)),
  };
}

/** What the customiser says of the store. One that is not in the shop yet has only its name. */
export async function loadPreviewStore({ api }: Api, { id, name }: Workplace): Promise<PreviewStore> {
  const { data: found } = await api.GET('/api/v1/stores/{id}', { params: { path: { id: String(id) } } });
  const unknown = {
    ...{ id, slug: '', name, district: '', city: '', timezone: 'UTC' },
    ...{ offers_delivery: false, offers_pickup: false, prices_include_tax: true, lead_time_minutes: 0 },
  };
  if (!found) return unknown;
  const { slug, district, city, timezone, offers_delivery, offers_pickup, prices_include_tax, lead_time_minutes } =
    found;
  return {
    ...{ id, slug, name, district, city, timezone },
    ...{ offers_delivery, offers_pickup, prices_include_tax, lead_time_minutes },
  };
}
