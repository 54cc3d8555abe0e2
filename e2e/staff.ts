import { type APIRequestContext, expect } from '@playwright/test';

const PASSWORD = 'password123';

/** A person of the demo town who works through the API, as an app of their own would. */
export async function signIn(request: APIRequestContext, email: string) {
  const answer = await request.post('/api/v1/sessions', { data: { email, password: PASSWORD } });
  expect(answer.status()).toBe(201);
  const { access_token } = await answer.json();
  const headers = { authorization: `Bearer ${access_token}` };
  return {
    /** Moves an order: acceptance, production, readiness, handover, completion, decline. */
    async move(orderId: number, move: string, reason?: string) {
      const moved = await request.put(`/api/v1/orders/${orderId}/${move}`, { headers, data: { reason } });
      expect(moved.status(), `${move}: ${await moved.text()}`).toBe(200);
    },
    /** An order as its store reads it, with its whole history. */
    async read(orderId: number): Promise<{ status: string; history: { event: string }[] }> {
      return (await request.get(`/api/v1/orders/${orderId}`, { headers })).json();
    },
  };
}

/** Owns Butter & Bloom. */
export const MEERA = 'meera@butter-and-bloom.example';

/** The order behind a tracking page. */
export async function orderOf(request: APIRequestContext, trackingUrl: string) {
  const token = new URL(trackingUrl).pathname.split('/').at(-1);
  return (await request.get(`/api/v1/tracking/${token}`)).json();
}
