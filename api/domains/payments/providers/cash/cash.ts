import { assert, Refused } from '../../../../platform/errors.ts';
import type { PaymentProvider } from '../../provider.ts';

/** Cash to the courier or at the store: nothing is charged here, a person records it when the money is in hand. */
export const cashProvider: PaymentProvider = {
  name: 'cash',
  method: 'cash',
  due: 'in_person',
  async charge() {
    throw new Error('impossible: nobody charges cash');
  },
  async find() {
    return null;
  },
  async refund(request) {
    // Given back by hand: the ledger row is the record of it.
    assert(request.amount_minor > 0, 'a refund of nothing');
    return { ref: `cash-${request.idempotency_key}` };
  },
  readWebhook() {
    throw new Refused('payments/bad-signature', 'Cash sends no messages.', { status: 400 });
  },
};
