import { apiOf } from '../../lib/api.server.ts';
import type { Work } from './times.ts';

/** A product of the store's own, with what one piece takes as its page opens with it. */
export type Example = { name: string; units: number; work: Partial<Work> };

/** The first that is on sale; null where none is, or where the store is not open for orders yet. */
export async function findExample(args: Parameters<typeof apiOf>[0], storeId: number): Promise<Example | null> {
  const { api } = apiOf(args);
  const path = { id: storeId };
  const { data } = await api.GET('/api/v1/stores/{id}/products', {
    params: { path, query: { status: 'active', limit: 1 } },
  });
  const [first] = data?.items ?? [];
  if (!first) return null;
  const { data: product } = await api.GET('/api/v1/products/{id}', { params: { path: { id: first.id } } });
  if (!product) return null;
  const { capacity_units, work_units } = product.opening;
  return { name: product.name, units: capacity_units, work: work_units };
}
