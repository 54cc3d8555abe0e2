import { type BrowserContext, expect } from '@playwright/test';
import { defaultSelections } from '../api/domains/designs/price-design.ts';

/** Puts products in their opening design into this browser's cart, through the API, and gives the cart's token. */
export async function fillCart(context: BrowserContext, baseURL: string, productIds: number[]): Promise<string> {
  const { request } = context;
  const { token } = await (await request.post('/api/v1/carts')).json();
  for (const product_id of productIds) {
    const product = await (await request.get(`/api/v1/products/${product_id}`)).json();
    const line = { product_id, quantity: 1, selections: defaultSelections(product) };
    const added = await request.post(`/api/v1/carts/${token}/lines`, { data: line });
    expect(added.status(), await added.text()).toBe(201);
  }
  await context.addCookies([{ name: 'cart', value: token, url: baseURL }]);
  return token;
}

/** Products of the demo town: of Butter & Bloom, and of Amma's Eggless Oven. */
export const STRAWBERRY_CLOUD = 101;
export const RASMALAI = 301;
