import type { apiOf } from '../../lib/api.server.ts';
import { ProblemError } from '../../lib/problem.ts';
import { savedFields, valuesOf } from './product.ts';
import { readProduct } from './product-form.ts';
import { type Change, getProduct, type Where } from './save-product.server.ts';

/** Puts a group behind those that the product has. False when the product can't take it: the group is there all the same. */
export async function attachGroup(api: ReturnType<typeof apiOf>, where: Where, groupId: number): Promise<boolean> {
  try {
    const product = await getProduct(api, where);
    const { values } = readProduct(savedFields(product), product.currency);
    const body = {
      ...values,
      art: valuesOf(product).art,
      group_ids: [...product.group_ids, groupId],
      version: product.version,
      expected_stock: product.stock,
    } as unknown as Change;
    const path = { id: where.storeId, product: where.productId };
    await api.ask(api.api.PUT('/api/v1/stores/{id}/products/{product}', { params: { path }, body }));
    return true;
  } catch (error) {
    if (error instanceof ProblemError && error.data.status < 500) return false;
    throw error;
  }
}
