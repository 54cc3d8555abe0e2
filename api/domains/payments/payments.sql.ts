import { type Db, type Executor, json, prepared, run, sql, type Trx } from '../../platform/db.ts';

export type Intent = {
  id: number;
  checkout_id: number;
  method: string;
  currency: string;
  amount_minor: number;
  captured_minor: number;
  refunded_minor: number;
};
export type AttemptStatus = 'created' | 'pending' | 'requires_action' | 'unknown' | 'succeeded' | 'failed';
export type Attempt = {
  id: number;
  intent_id: number;
  provider: string;
  idempotency_key: string;
  status: AttemptStatus;
  amount_minor: number;
  currency: string;
  provider_ref: string | null;
  failure_code: string | null;
  failure_message: string | null;
  instrument: { brand?: string; last4?: string };
  action_url: string | null;
  created_at: Date;
};

export const LIVE = ['created', 'pending', 'requires_action', 'unknown'] as const;

export const insertIntent = prepared<
  { checkout_id: number; method: string; currency: string; amount_minor: number },
  { id: number }
>((db, p) =>
  db
    .insertInto('payment_intents')
    .values({
      checkout_id: p('checkout_id'),
      method: p('method'),
      currency: p('currency'),
      amount_minor: p('amount_minor'),
    })
    .returning('id'),
);

export const findIntentByToken = prepared<{ token: string }, Intent & { email: string }>((db, p) =>
  db
    .selectFrom('payment_intents as i')
    .innerJoin('checkouts as c', 'c.id', 'i.checkout_id')
    .where('c.token', '=', p('token'))
    .select([
      'i.id',
      'i.checkout_id',
      'i.method',
      'i.currency',
      'i.amount_minor',
      'i.captured_minor',
      'i.refunded_minor',
      'c.email',
    ]),
);

/**
 * The new attempt, or nothing when another one of the intent is still alive, the intent is paid, or an order of it was
 * called off. The intent is locked first: otherwise whoever waited for the attempt that just succeeded would find none
 * alive, and charge again.
 */
export async function insertAttempt(
  db: Db,
  a: { intent_id: number; provider: string; idempotency_key: string; now: Date },
): Promise<Attempt | undefined> {
  const rows = await run<Attempt>(
    db,
    sql<Attempt>`
    insert into payment_attempts (intent_id, provider, idempotency_key, amount_minor, currency, created_at, updated_at)
    select id, ${a.provider}::text, ${a.idempotency_key}::text, amount_minor, currency, ${a.now}, ${a.now}
    from payment_intents i where id = ${a.intent_id} and captured_minor = 0
      and not exists (select from orders o where o.checkout_id = i.checkout_id and o.status <> 'draft')
    for no key update
    on conflict do nothing returning *`,
  );
  return rows[0];
}

/** An order of the checkout that waits for no payment any more. */
export const findSettledOrder = prepared<{ checkout_id: number }, { id: number }>((db, p) =>
  db
    .selectFrom('orders')
    .where('checkout_id', '=', p('checkout_id'))
    .where('status', '<>', 'draft')
    .select('id')
    .limit(1),
);

export const findLatestAttempt = prepared<{ intent_id: number }, Attempt>((db, p) =>
  db
    .selectFrom('payment_attempts')
    .where('intent_id', '=', p('intent_id'))
    .orderBy('id', 'desc')
    .limit(1)
    .selectAll()
    .$castTo<Attempt>(),
);

/**
 * Takes attempts that nobody has heard of for a while, oldest first, and sends them to the end of the queue: one that
 * nobody can get an answer about doesn't keep the others waiting, and two workers ask about different ones.
 */
export const takeOpenAttempts = (db: Db, p: { before: Date; now: Date; limit: number }) =>
  run<Attempt>(
    db,
    sql<Attempt>`
    update payment_attempts set updated_at = ${p.now}
    where id in (
      select id from payment_attempts
      where status in ('created', 'pending', 'requires_action', 'unknown') and updated_at < ${p.before}
      order by updated_at limit ${p.limit} for update skip locked)
    returning *`,
  );

export type LockedAttempt = Attempt & { intent: Intent };

/** The attempt with its intent, both locked: whatever moves money for a checkout happens one after the other. */
export async function lockAttempt(trx: Trx, key: string): Promise<LockedAttempt | undefined> {
  const rows = await run<LockedAttempt>(
    trx,
    sql<LockedAttempt>`
    select a.*, to_jsonb(i) as intent
    from payment_attempts a join payment_intents i on i.id = a.intent_id
    where a.idempotency_key = ${key} for no key update of i, a`,
  );
  return rows[0];
}

export type PaymentEventRow = {
  provider: string;
  event_id: string;
  kind: string;
  attempt_id: number | null;
  amount_minor: number | null;
  currency: string | null;
  outcome: string;
};

/** False when the same event was recorded before. */
export async function insertEvent(db: Executor, e: PaymentEventRow): Promise<boolean> {
  const rows = await db
    .insertInto('payment_events')
    .values(e)
    .onConflict((c) => c.columns(['provider', 'event_id']).doNothing())
    .returning('id')
    .execute();
  return rows.length > 0;
}

export type AttemptChange = {
  id: number;
  status: AttemptStatus;
  provider_ref: string | null;
  failure_code: string | null;
  failure_message: string | null;
  instrument: object;
  action_url: string | null;
  now: Date;
};

/**
 * With `seen`, only while the attempt is as it was seen: whoever did not lock it must not undo what a webhook has said
 * meanwhile.
 */
export const updateAttempt = (db: Executor, c: AttemptChange, seen: AttemptStatus | null = null) =>
  run(
    db,
    sql`
    update payment_attempts
    set status = ${c.status}, provider_ref = coalesce(${c.provider_ref}, provider_ref), failure_code = ${c.failure_code},
        failure_message = ${c.failure_message}, instrument = instrument || ${json(c.instrument)}, action_url = ${c.action_url},
        updated_at = ${c.now}
    where id = ${c.id} and (${seen}::text is null or status = ${seen})`,
  );

export type EntryRow = {
  intent_id: number;
  order_id: number;
  kind: 'charge' | 'refund';
  amount_minor: number;
  currency: string;
  provider: string;
  attempt_id: number | null;
  refund_id: number | null;
  actor_name: string | null;
};

/** Writes money that moved, and sums the intent up from its entries again: the sum is never set by hand. */
export const insertEntries = (trx: Trx, intentId: number, entries: EntryRow[]) =>
  run(
    trx,
    sql`
    with added as (
      insert into payment_entries (intent_id, order_id, kind, amount_minor, currency, provider, attempt_id, refund_id, actor_name)
      select e.intent_id, e.order_id, e.kind, e.amount_minor, e.currency, e.provider, e.attempt_id, e.refund_id, e.actor_name
      from jsonb_populate_recordset(null::payment_entries, ${json(entries)}) e
      returning kind, amount_minor
    ), every as (
      select kind, amount_minor from payment_entries where intent_id = ${intentId} union all select * from added
    )
    update payment_intents set updated_at = now(),
      captured_minor = (select coalesce(sum(amount_minor) filter (where kind = 'charge'), 0) from every),
      refunded_minor = (select coalesce(sum(amount_minor) filter (where kind = 'refund'), 0) from every)
    where id = ${intentId}`,
  );

/** The intent, locked, and what was sent back for one of its orders, or is on its way. */
export const lockIntentOfOrder = prepared<{ order_id: number }, { id: number; back_minor: number }>((db, p) =>
  db
    .selectFrom('payment_intents as i')
    .where('i.checkout_id', '=', (eb) => eb.selectFrom('orders').where('id', '=', p('order_id')).select('checkout_id'))
    .select('i.id')
    .select(
      sql<number>`(select coalesce(sum(r.amount_minor), 0)::bigint from refunds r where r.order_id = ${p('order_id')})`.as(
        'back_minor',
      ),
    )
    .forNoKeyUpdate(),
);

export const addToIntent = prepared<{ id: number; difference_minor: number; now: Date }, unknown>((db, p) =>
  db
    .updateTable('payment_intents')
    .set({ amount_minor: sql`amount_minor + ${p('difference_minor')}::bigint`, updated_at: p('now') })
    .where('id', '=', p('id')),
);

export const findLiveAttemptOfCheckout = prepared<{ checkout_id: number; live: string[] }, { id: number }>((db, p) =>
  db
    .selectFrom('payment_attempts as a')
    .innerJoin('payment_intents as i', 'i.id', 'a.intent_id')
    .where('i.checkout_id', '=', p('checkout_id'))
    .where('a.status', '=', sql<string>`any(${p('live')})`)
    .select('a.id')
    .limit(1),
);
