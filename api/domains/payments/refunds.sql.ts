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
export const insertRefundsOfRest = (trx: Trx, r: { order_id: number; reason: string; now: Date }): Promise<Refund[]> =>
  run<Refund>(
    trx,
    sql<Refund>`
    with charged as (
      select intent_id, order_id, provider, currency, attempt_id, sum(amount_minor) as amount
      from payment_entries where order_id = ${r.order_id} and kind = 'charge' group by 1, 2, 3, 4, 5
    ), back as (
      select attempt_id, sum(amount_minor) as amount from refunds where order_id = ${r.order_id} group by 1
    )
    insert into refunds (intent_id, order_id, attempt_id, provider, idempotency_key, amount_minor, currency, reason,
      created_at, updated_at)
    select c.intent_id, c.order_id, c.attempt_id, c.provider,
           'rest-' || c.order_id || '-' || coalesce(c.attempt_id, 0) || '-' || coalesce(b.amount, 0),
           c.amount - coalesce(b.amount, 0), c.currency, ${r.reason}::text, ${r.now}, ${r.now}
    from charged c left join back b on b.attempt_id is not distinct from c.attempt_id
    where c.amount > coalesce(b.amount, 0)
    on conflict (idempotency_key) do nothing returning *`,
  );

/** Refunds of a part: from the charges in their order, each as far as it was not sent back yet. `key` makes it once. */
export const insertRefundsOfPart = (
  trx: Trx,
  r: { order_id: number; amount_minor: number; key: string; reason: string; now: Date },
): Promise<Refund[]> =>
  run<Refund>(
    trx,
    sql<Refund>`
    with charged as (
      select intent_id, order_id, provider, currency, attempt_id, sum(amount_minor) as amount, min(id) as place
      from payment_entries where order_id = ${r.order_id} and kind = 'charge' group by 1, 2, 3, 4, 5
    ), back as (
      select attempt_id, sum(amount_minor) as amount from refunds where order_id = ${r.order_id} group by 1
    ), open as (
      select c.*, c.amount - coalesce(b.amount, 0) as rest,
        sum(c.amount - coalesce(b.amount, 0)) over (order by c.place) as until_here
      from charged c left join back b on b.attempt_id is not distinct from c.attempt_id
      where c.amount > coalesce(b.amount, 0)
    )
    insert into refunds (intent_id, order_id, attempt_id, provider, idempotency_key, amount_minor, currency, reason,
      created_at, updated_at)
    select intent_id, order_id, attempt_id, provider, ${r.key}::text || '-' || coalesce(attempt_id, 0),
      least(rest, ${r.amount_minor}::bigint - (until_here - rest)), currency, ${r.reason}::text, ${r.now}, ${r.now}
    from open where until_here - rest < ${r.amount_minor}::bigint
    on conflict (idempotency_key) do nothing returning *`,
  );

/** Refunds for all that one attempt charged: the checkout had been paid by another one. */
export const insertRefundsOfAttempt = (
  trx: Trx,
  r: { attempt_id: number; reason: string; now: Date },
): Promise<Refund[]> =>
  run<Refund>(
    trx,
    sql<Refund>`
    insert into refunds (intent_id, order_id, attempt_id, provider, idempotency_key, amount_minor, currency, reason,
      created_at, updated_at)
    select intent_id, order_id, attempt_id, provider, 'twice-' || order_id || '-' || attempt_id, amount_minor, currency,
           ${r.reason}::text, ${r.now}, ${r.now}
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
  r: { id: number; status: 'succeeded' | 'failed'; ref: string | null; failure: string | null; now: Date },
): Promise<boolean> {
  const result = await db
    .updateTable('refunds')
    .set({ status: r.status, provider_ref: r.ref, failure_message: r.failure, updated_at: r.now })
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

/** Takes refunds that should have gone through by now, and sends them to the end of the queue. */
export const takeStuckRefunds = (db: Db, p: { before: Date; now: Date }) =>
  run<{ id: number }>(
    db,
    sql<{ id: number }>`
    update refunds set updated_at = ${p.now}
    where id in (select id from refunds where status = 'pending' and updated_at < ${p.before}
      order by updated_at limit 100 for update skip locked)
    returning id`,
  );
