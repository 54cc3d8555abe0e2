import type { apiOf } from '../../lib/api.server.ts';

type Api = ReturnType<typeof apiOf>;

/**
 * The checkout, how its payment stands and its orders. `asksBank`: a payment that is still open is asked about at the
 * bank at once, for a browser that waits or comes back from there.
 */
export async function findPayment({ api, ask }: Api, token: string, asksBank: boolean) {
  const at = { params: { path: { token } } };
  const [checkout, payment] = await Promise.all([
    ask(api.GET('/api/v1/checkouts/{token}', at)),
    asksBank
      ? ask(api.PUT('/api/v1/checkouts/{token}/payment/confirmation', at))
      : ask(api.GET('/api/v1/checkouts/{token}/payment', at)),
  ]);
  const orders = await Promise.all(
    checkout.orders.map((order) =>
      ask(api.GET('/api/v1/tracking/{token}', { params: { path: { token: order.tracking_token } } })),
    ),
  );
  return { checkout, payment, orders };
}

export type FoundPayment = Awaited<ReturnType<typeof findPayment>>;

/** The first moment at which one of the orders' times is no longer kept; null when none is. */
export function keptUntil({ orders }: Pick<FoundPayment, 'orders'>): string | null {
  return orders.flatMap((order) => order.held_until ?? []).sort()[0] ?? null;
}
