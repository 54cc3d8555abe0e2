import type { Context } from '../../context.ts';
import { GUEST } from '../../platform/auth.ts';
import type { Trx } from '../../platform/db.ts';
import { assert, invalidField } from '../../platform/errors.ts';
import type { LineInput } from '../carts/carts.service.ts';
import { openStaffCart, priceStaffLines } from '../carts/staff-cart.service.ts';
import { recordCash } from '../payments/cash.service.ts';
import { providerOf } from '../payments/start-payment.service.ts';
import { type Address, type CheckoutInput, checkOutCart, locate } from './check-out.service.ts';
import { moveAll } from './move-order.service.ts';
import type { Mover } from './mover.ts';
import { lockOrder } from './orders.sql.ts';

export type ManualOrderInput = {
  store_id: number;
  source: 'phone' | 'walk_in';
  customer: { name: string; phone: string | null; email: string | null };
  fulfilment: 'delivery' | 'pickup';
  window_starts_at: Date;
  lines: LineInput[];
  address: Address | null;
  note: string;
  payment: 'at_store' | 'on_delivery' | 'paid_in_cash';
  /** What the customer was told. Minor units. */
  expected_total_minor: number;
  expected_currency: string;
};

/**
 * Staff take an order for a customer on the phone or at the counter, in one transaction: a cart of its own, the checkout's own
 * verb paying in person, the acceptance, and the cash where it is in hand already. Prices, tax, area, stock and capacity are the
 * checkout's; notice, cut-off and pauses don't bind staff. Gives the order's id. Refuses as `checkOut` and `priceStaffLines`
 * do, and orders/pickup-not-delivered (422).
 */
export async function takeOrder(context: Context, mover: Mover, input: ManualOrderInput): Promise<number> {
  if (input.payment === 'on_delivery' && input.fulfilment === 'pickup')
    throw invalidField('orders/pickup-not-delivered', 'payment', 'An order that is picked up is paid at the store.');
  const address = input.address && (await locate(context, input.address));
  const { id, afterCommits } = await context.db.transaction().execute(async (trx) => {
    const cart = await openStaffCart(trx, await priceStaffLines(context, trx, input.store_id, input.lines));
    const provider = providerOf(context, 'cash');
    const checkout = { actor: GUEST, input: checkoutInput(input, mover, address), cart, provider };
    const placed = await checkOutCart(context, trx, checkout);
    const id = placed.checkout.orders[0]?.id;
    assert(id, 'a checkout without an order');
    return { id, afterCommits: [placed.afterCommit, await accept(context, trx, id, input, mover)] };
  });
  for (const afterCommit of afterCommits) afterCommit();
  return id;
}

const checkoutInput = (input: ManualOrderInput, mover: Mover, address: Address | null): CheckoutInput => {
  const { store_id, fulfilment, window_starts_at, note, source, customer } = input;
  const isPaidThere =
    input.payment === 'on_delivery' || (input.payment === 'paid_in_cash' && fulfilment === 'delivery');
  return {
    ...customer,
    address,
    stores: [{ store_id, fulfilment, window_starts_at, note }],
    payment_method: 'cash',
    expected_total_minor: input.expected_total_minor,
    expected_currency: input.expected_currency,
    taken_by: { mover, source, payment_due: isPaidThere ? 'on_delivery' : 'at_store' },
  };
};

async function accept(context: Context, trx: Trx, id: number, { payment }: ManualOrderInput, mover: Mover) {
  const [order] = await lockOrder(trx, { id });
  assert(order, 'an order that was just placed');
  const paid_minor = payment === 'paid_in_cash' ? await recordCash(trx, order, mover.name) : order.paid_minor;
  const { afterCommit } = await moveAll(context, trx, [{ ...order, paid_minor }], mover, { name: 'acceptance' });
  return afterCommit;
}
