import { type Db, type Executor, prepared, run, sql, type Trx } from '../../platform/db.ts';

export type Refund = {
  id: number;
  intent_id: number;
  order_id: number;
  attempt_id: number | null;
  provider: string;
  idempotency_key: string;
  status: 'pending' | 'succeeded' | 'failed';
  amount_minor: number;
  currency: string;
  reason: string;
};

/** Refunds for all of the order's money that is paid and not yet given back or on its way back, one for each charge. */
export const insertRefundsOfRest = (trx: Trx, r: { order_id: number; reason: string }): Promise<Refund[]> =>
  run<Refund>(
    trx,
    sql<Refund>`
    with charged as (
      select intent_id, order_id, provider, currency, attempt_id, sum(amount_minor) as amount
      from payment_entries where order_id = ${r.order_id} and kind = 'charge' group by 1, 2, 3, 4, 5
    ), back as (
      select attempt_id, sum(amount_minor) as amount from refunds where order_id = ${r.order_id} group by 1
    )
    insert into refunds (intent_id, order_id, attempt_id, provider, idempotency_key, amount_minor, currency, reason)
    select c.intent_id, c.order_id, c.attempt_id, c.provider,
           'rest-' || c.order_id || '-' || coalesce(c.attempt_id, 0) || '-' || coalesce(b.amount, 0),
           c.amount - coalesce(b.amount, 0), c.currency, ${r.reason}::text
    from charged c left join back b on b.attempt_id is not distinct from c.attempt_id
    where c.amount > coalesce(b.amount, 0)
    on conflict (idempotency_key) do nothing returning *`,
  );

/** Refunds for all that one attempt charged: the checkout had been paid by another one. */
export const insertRefundsOfAttempt = (trx: Trx, r: { attempt_id: number; reason: string }): Promise<Refund[]> =>
  run<Refund>(
    trx,
    sql<Refund>`
    insert into refunds (intent_id, order_id, attempt_id, provider, idempotency_key, amount_minor, currency, reason)
    select intent_id, order_id, attempt_id, provider, 'twice-' || order_id || '-' || attempt_id, amount_minor, currency, ${r.reason}::text
    from payment_entries where attempt_id = ${r.attempt_id} and kind = 'charge'
    on conflict (idempotency_key) do nothing returning *`,
  );

/** The refund with the provider's id of the charge it belongs to. */
export const findRefund = prepared<{ id: number }, Refund & { charge_ref: string | null }>((db, p) =>
  db
    .selectFrom('refunds as r')
    .where('r.id', '=', p('id'))
    .selectAll('r')
    .leftJoin('payment_attempts as a', 'a.id', 'r.attempt_id')
    .select('a.provider_ref as charge_ref')
    .$castTo<Refund & { charge_ref: string | null }>(),
);

/** True for the one caller that settles it. */
export async function updateRefund(
  db: Executor,
  r: { id: number; status: 'succeeded' | 'failed'; ref: string | null; failure: string | null },
): Promise<boolean> {
  const result = await db
    .updateTable('refunds')
    .set({ status: r.status, provider_ref: r.ref, failure_message: r.failure, updated_at: new Date() })
    .where('id', '=', r.id)
    .where('status', '<>', 'succeeded')
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export const lockIntentOfRefund = (trx: Trx, refundId: number) =>
  run(
    trx,
    sql`select 1 from payment_intents where id = (select intent_id from refunds where id = ${refundId}) for no key update`,
  );

/** Refunds that should have gone through by now. */
export const listStuckRefunds = (db: Db, before: Date) =>
  db
    .selectFrom('refunds')
    .where('status', '=', 'pending')
    .where('updated_at', '<', before)
    .select('id')
    .limit(100)
    .execute();
