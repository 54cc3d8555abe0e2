import { COMMITS_WITHOUT_WAITING, type Db, run, sql } from '../../../../platform/db.ts';

export type Charge = {
  id: string;
  idempotency_key: string;
  amount_minor: number;
  currency: string;
  status: 'succeeded' | 'declined' | 'requires_action' | 'pending';
  decline_code: string | null;
  brand: string | null;
  last4: string | null;
  return_url: string | null;
};

/** The same key gives the charge that is already there. */
export async function insertCharge(db: Db, c: Charge): Promise<Charge> {
  const rows = await run<Charge>(
    db,
    sql<Charge>`
    with quick as (${COMMITS_WITHOUT_WAITING}), inserted as (
      insert into test_gateway.charges (id, idempotency_key, amount_minor, currency, status, decline_code, brand, last4, return_url)
      select ${c.id}::text, ${c.idempotency_key}::text, ${c.amount_minor}::bigint, ${c.currency}::text, ${c.status}::text,
             ${c.decline_code}::text, ${c.brand}::text, ${c.last4}::text, ${c.return_url}::text from quick
      on conflict (idempotency_key) do nothing returning *
    )
    select * from inserted
    union all
    select * from test_gateway.charges where idempotency_key = ${c.idempotency_key} and not exists (select from inserted)`,
  );
  return rows[0] as Charge;
}

export const findCharge = async (db: Db, id: string) =>
  (await run<Charge>(db, sql<Charge>`select * from test_gateway.charges where id = ${id}`))[0];

export const findChargeByKey = async (db: Db, key: string) =>
  (await run<Charge>(db, sql<Charge>`select * from test_gateway.charges where idempotency_key = ${key}`))[0];

/** Settles a charge that waits for a challenge or a late answer; undefined when it was settled before. */
export const updateChargeStatus = async (db: Db, id: string, status: 'succeeded' | 'declined') =>
  (
    await run<Charge>(
      db,
      sql<Charge>`
      update test_gateway.charges set status = ${status}, decline_code = case when ${status} = 'declined' then 'challenge_failed' end
      where id = ${id} and status in ('requires_action', 'pending') returning *`,
    )
  )[0];

/** Undefined when it would give back more than was charged. The same key gives the refund that is already there. */
export const insertRefund = (
  db: Db,
  r: { id: string; idempotency_key: string; charge_ref: string; amount_minor: number },
): Promise<{ id: string } | undefined> =>
  db.transaction().execute(async (trx) => {
    // Whoever asks twice at once waits here, and then finds the first one's refund.
    await run(trx, sql`select from test_gateway.charges where id = ${r.charge_ref} for update`);
    const rows = await run<{ id: string }>(
      trx,
      sql<{ id: string }>`
      with known as (select id from test_gateway.refunds where idempotency_key = ${r.idempotency_key}),
      taken as (
        update test_gateway.charges set refunded_minor = refunded_minor + ${r.amount_minor}
        where id = ${r.charge_ref} and refunded_minor + ${r.amount_minor} <= amount_minor and not exists (select from known)
        returning id
      ),
      inserted as (
        insert into test_gateway.refunds (id, idempotency_key, charge_id, amount_minor)
        select ${r.id}::text, ${r.idempotency_key}::text, id, ${r.amount_minor}::bigint from taken returning id
      )
      select id from known union all select id from inserted`,
    );
    return rows[0];
  });
