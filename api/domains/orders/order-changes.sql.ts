import { type Executor, json, prepared, run, sql, type Trx } from '../../platform/db.ts';
import type { Terms, TermsLine } from './change-terms.ts';

export type Difference = { what: string; from: string; to: string };
export type ChangeStatus = 'open' | 'accepted' | 'refused' | 'expired' | 'withdrawn';
export type ChangeKind = 'window' | 'lines' | 'details';
export type StockPiece = { product_id: number; quantity: number };

/** What is shown of a change wherever its order is. Instants are ISO 8601. */
export type OpenChange = {
  id: number;
  order_id: number;
  token: string;
  status: ChangeStatus;
  asked_by: 'store' | 'customer';
  actor_kind: 'customer' | 'guest' | 'staff' | 'admin';
  actor_id: number | null;
  actor_name: string;
  kinds: ChangeKind[];
  message: string;
  decline_if_refused: boolean;
  differences: Difference[];
  total_before_minor: number;
  total_after_minor: number;
  hold_id: number | null;
  stock_taken: StockPiece[];
  refund_minor: number | null;
  due_minor: number | null;
  created_at: string;
  expires_at: string;
  answered_at: string | null;
  answered_by: string | null;
  answer: string | null;
};

export type Change = OpenChange & { before: Terms; after: Terms };

const one = async (db: Executor, where: ReturnType<typeof sql>) =>
  (
    await run<{ change: Change }>(
      db,
      sql<{ change: Change }>`select to_jsonb(c) as change from order_changes c where ${where}`,
    )
  )[0]?.change;

export const findChange = (db: Executor, id: number) => one(db, sql`c.id = ${id}`);
export const findChangeByToken = (db: Executor, token: string) => one(db, sql`c.token = ${token}`);

/** An id of the orders' sequence, to keep a second place of an order under. */
export const takeHoldId = async (trx: Trx): Promise<number> =>
  (await run<{ id: number }>(trx, sql<{ id: number }>`select nextval('orders_id_seq')::bigint as id`))[0]?.id as number;

export type NewChange = Omit<
  Change,
  | 'id'
  | 'status'
  | 'refund_minor'
  | 'due_minor'
  | 'answered_at'
  | 'answered_by'
  | 'answer'
  | 'created_at'
  | 'expires_at'
> & { store_id: number; created_at: Date; expires_at: Date };

/** Opens it; a placed order's deadline waits for the store's own proposal, until `accept_by`. Gives its id. */
export const insertChange = async (trx: Trx, c: NewChange, acceptBy: Date | null): Promise<number> =>
  (
    await run<{ id: number }>(
      trx,
      sql<{ id: number }>`
      with asked as (
        insert into order_changes (order_id, store_id, token, asked_by, actor_kind, actor_id, actor_name, kinds, message,
          decline_if_refused, before, after, differences, total_before_minor, total_after_minor, hold_id, stock_taken,
          expires_at, created_at)
        values (${c.order_id}, ${c.store_id}, ${c.token}, ${c.asked_by}, ${c.actor_kind}, ${c.actor_id}, ${c.actor_name},
          ${c.kinds}::text[], ${c.message}, ${c.decline_if_refused}, ${json(c.before)}, ${json(c.after)},
          ${json(c.differences)}, ${c.total_before_minor}, ${c.total_after_minor}, ${c.hold_id}, ${json(c.stock_taken)},
          ${c.expires_at}, ${c.created_at})
        returning id, order_id
      )
      update orders o set open_change_id = asked.id, accept_by = greatest(o.accept_by, ${acceptBy}::timestamptz),
        updated_at = ${c.created_at}
      from asked where o.id = asked.order_id returning asked.id`,
    )
  )[0]?.id as number;

export type ChangeEnd = {
  ids: number[];
  status: Exclude<ChangeStatus, 'open'>;
  by: string;
  answer: string | null;
  now: Date;
};

/** Ends open changes, whose orders the caller has locked; gives them as they were. */
export const endChanges = (trx: Trx, e: ChangeEnd) =>
  run<{ change: OpenChange }>(
    trx,
    sql<{ change: OpenChange }>`
    with ended as (
      update order_changes set status = ${e.status}, answered_at = ${e.now}, answered_by = ${e.by}, answer = ${e.answer}
      where id = any(${e.ids}::bigint[]) and status = 'open' returning *
    ), freed as (
      update orders o set open_change_id = null, updated_at = ${e.now} from ended where o.id = ended.order_id
    )
    select to_jsonb(ended) - 'before' - 'after' as change from ended order by order_id`,
  ).then((rows) => rows.map((row) => row.change));

export type NewTerms = {
  order_id: number;
  checkout_id: number;
  change_id: number;
  before: Terms;
  after: Terms;
  payment_due: string;
  payment_status: string;
  refund_minor: number;
  due_minor: number;
  by: string;
  answer: string | null;
  now: Date;
};

/** The order as it is from now on: its own columns, its lines, its part of the checkout's total, and the change accepted. */
export const applyTerms = (trx: Trx, t: NewTerms) =>
  run(
    trx,
    sql`
    with accepted as (
      update order_changes set status = 'accepted', answered_at = ${t.now}, answered_by = ${t.by}, answer = ${t.answer},
        refund_minor = ${t.refund_minor}, due_minor = ${t.due_minor}
      where id = ${t.change_id}
    ), checkout as (
      update checkouts set total_minor = total_minor + ${t.after.total_minor - t.before.total_minor}::bigint
      where id = ${t.checkout_id}
    ), removed as (
      delete from order_lines where order_id = ${t.order_id} and not id = any(${t.after.lines.map(({ id }) => id)}::bigint[])
    ), lines as (
      update order_lines l set product_id = c.product_id, name = c.name, quantity = c.quantity, choices = c.choices,
        selections = c.selections, inscription = c.inscription, unit_price_minor = c.unit_price_minor,
        total_minor = c.total_minor, tax_class = c.tax_class, tax_rate_bp = c.tax_rate_bp, tax_minor = c.tax_minor,
        servings = c.servings, contains = c.contains, may_contain = c.may_contain, diets = c.diets,
        lead_time_minutes = c.lead_time_minutes, capacity_units = c.capacity_units, takes_stock = c.takes_stock,
        work_units = c.work_units, art = c.art, revision = l.revision + 1
      from jsonb_populate_recordset(null::order_lines, ${json(changedLines(t.after))}) c
      where l.id = c.id and l.order_id = ${t.order_id}
    )
    update orders set day = ${t.after.day}, window_starts_at = ${t.after.window_starts_at},
      window_ends_at = ${t.after.window_ends_at}, address = ${json(t.after.address)}, note = ${t.after.note},
      items_minor = ${t.after.items_minor}, delivery_minor = ${t.after.delivery_minor},
      discount_minor = ${t.after.discount_minor}, tax_minor = ${t.after.tax_minor}, total_minor = ${t.after.total_minor},
      capacity_units = ${t.after.capacity_units}, payment_due = ${t.payment_due}, payment_status = ${t.payment_status},
      open_change_id = null, updated_at = ${t.now}
    where id = ${t.order_id}`,
  );

const changedLines = ({ lines }: Terms): TermsLine[] => lines.filter((line) => line.is_changed);

/** Changes that nobody answered in time. */
export const listDueChanges = prepared<{ now: Date; limit: number }, { id: number; order_id: number }>((db, p) =>
  db
    .selectFrom('order_changes')
    .where('status', '=', 'open')
    .where('expires_at', '<=', p('now'))
    .orderBy('expires_at')
    .limit(p('limit'))
    .select(['id', 'order_id']),
);
