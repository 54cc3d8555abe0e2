import {
  COMMITS_WITHOUT_WAITING,
  type Db,
  type Executor,
  json,
  type Params,
  prepared,
  run,
  sql,
  type Trx,
} from '../../platform/db.ts';
import type { Selection } from '../designs/option-groups.ts';

export type CartLineRow = {
  id: number;
  store_id: number;
  product_id: number;
  quantity: number;
  selections: Selection[];
  unit_price_minor: number;
};
export type CartRow = {
  id: number;
  token: string;
  customer_id: number | null;
  status: 'open' | 'converted' | 'merged';
  lines: CartLineRow[];
};

/** Whose cart it may be: a guest's has nobody, a person's only that person. */
export type CartKey = { token: string; customer_id: number | null };

const LINES = sql<CartLineRow[]>`coalesce((
  select json_agg(json_build_object('id', l.id, 'store_id', l.store_id, 'product_id', l.product_id, 'quantity', l.quantity,
    'selections', l.selections, 'unit_price_minor', l.unit_price_minor) order by l.id)
  from cart_lines l where l.cart_id = c.id), '[]'::json)`;

export const findCart = async (db: Executor, key: CartKey): Promise<CartRow | undefined> =>
  (
    await run<CartRow>(
      db,
      sql<CartRow>`
      select c.id, c.token, c.customer_id, c.status, ${LINES} as lines
      from carts c where c.token = ${key.token} and (c.customer_id is null or c.customer_id = ${key.customer_id})`,
    )
  )[0];

/** The cart with its lines, locked: a checkout and an edit of the same cart happen one after the other. */
export async function lockCart(trx: Trx, key: CartKey): Promise<CartRow | undefined> {
  const locked = await run<{ id: number }>(
    trx,
    sql<{ id: number }>`
    select c.id from carts c where c.token = ${key.token} and (c.customer_id is null or c.customer_id = ${key.customer_id}) for no key update`,
  );
  return locked[0] && findCart(trx, key);
}

export const findOpenCartOf = prepared<{ customer_id: number }, { token: string }>((db, p) =>
  db.selectFrom('carts').where('customer_id', '=', p('customer_id')).where('status', '=', 'open').select('token'),
);

export const insertCart = (db: Executor, cart: { token: string; customer_id: number | null }) =>
  run<{ token: string }>(
    db,
    sql<{ token: string }>`
    with quick as (${COMMITS_WITHOUT_WAITING})
    insert into carts (token, customer_id) select ${cart.token}::text, ${cart.customer_id}::bigint from quick
    on conflict (customer_id) where status = 'open' and customer_id is not null do update set updated_at = now()
    returning token`,
  );

/** A cart and its lines in one statement, which is to be bought in the same transaction: its commit waits for the disk. */
export async function insertFilledCart(
  trx: Trx,
  token: string,
  lines: (CartLineRow & { design_hash: string })[],
): Promise<{ id: number; lines: CartLineRow[] }> {
  const rows = await run<{ cart_id: number }>(
    trx,
    sql<{ cart_id: number }>`
    with cart as (insert into carts (token) values (${token}) returning id)
    insert into cart_lines (cart_id, store_id, product_id, quantity, selections, design_hash, unit_price_minor)
    select cart.id, l.store_id, l.product_id, l.quantity, l.selections, l.design_hash, l.unit_price_minor
    from cart, jsonb_populate_recordset(null::cart_lines, ${json(lines)}) l
    on conflict (cart_id, product_id, design_hash) do nothing returning cart_id`,
  );
  return { id: rows[0]?.cart_id as number, lines };
}

export type NewLine = {
  store_id: number;
  product_id: number;
  quantity: number;
  selections: Selection[];
  design_hash: string;
  unit_price_minor: number;
};

const MAX_LINES = 100;
const MAX_QUANTITY = 99;

/**
 * Adds a line to an open cart; the same design of the same product adds to the line that is there. One statement.
 * Gives nothing when the cart is not open, is somebody else's or is full, or the quantity would pass 99.
 */
export const insertLine = (db: Executor, key: CartKey, line: NewLine) =>
  run<CartLineRow>(
    db,
    sql<CartLineRow>`
    with quick as (${COMMITS_WITHOUT_WAITING}), cart as (
      update carts set updated_at = now() from quick
      where token = ${key.token} and status = 'open' and (customer_id is null or customer_id = ${key.customer_id})
      returning id
    )
    insert into cart_lines (cart_id, store_id, product_id, quantity, selections, design_hash, unit_price_minor)
    select id, ${line.store_id}::bigint, ${line.product_id}::bigint, ${line.quantity}::int,
           ${JSON.stringify(line.selections)}::jsonb, ${line.design_hash}::text, ${line.unit_price_minor}::bigint
    from cart where (select count(*) from cart_lines l where l.cart_id = cart.id) < ${MAX_LINES}::int
      or exists (select from cart_lines l where l.cart_id = cart.id and l.product_id = ${line.product_id}::bigint
        and l.design_hash = ${line.design_hash}::text)
    on conflict (cart_id, product_id, design_hash) do update
      set quantity = cart_lines.quantity + excluded.quantity, unit_price_minor = excluded.unit_price_minor
      where cart_lines.quantity + excluded.quantity <= ${MAX_QUANTITY}::int
    returning id, store_id, product_id, quantity, selections, unit_price_minor`,
  );

export type LineChange = {
  id: number;
  product_id: number;
  quantity: number;
  selections: Selection[];
  design_hash: string;
  unit_price_minor: number;
};

/** False when the cart has the design already, and both lines together were more than 99 pieces. */
export async function updateLine(trx: Trx, cartId: number, change: LineChange): Promise<boolean> {
  const { id, product_id, quantity, design_hash, unit_price_minor } = change;
  const [same] = await findOtherLine(trx, { cart_id: cartId, product_id, design_hash, id });
  if (same && same.quantity + quantity > MAX_QUANTITY) return false;
  if (same) await deleteLine(trx, { cart_id: cartId, id });
  await trx
    .updateTable('cart_lines')
    .set({
      quantity: quantity + (same?.quantity ?? 0),
      selections: JSON.stringify(change.selections),
      design_hash,
      unit_price_minor,
    })
    .where('id', '=', same?.id ?? id)
    .where('cart_id', '=', cartId)
    .execute();
  return true;
}

const findOtherLine = prepared<
  { cart_id: number; product_id: number; design_hash: string; id: number },
  { id: number; quantity: number }
>((db, p) =>
  db
    .selectFrom('cart_lines')
    .where('cart_id', '=', p('cart_id'))
    .where('product_id', '=', p('product_id'))
    .where('design_hash', '=', p('design_hash'))
    .where('id', '<>', p('id'))
    .select(['id', 'quantity']),
);

export const deleteLine = prepared<{ cart_id: number; id: number }, unknown>((db, p) =>
  db.deleteFrom('cart_lines').where('cart_id', '=', p('cart_id')).where('id', '=', p('id')),
);

/**
 * Moves a guest cart's lines into a person's cart; designs that are in both add up, to 99 pieces. False when that is more
 * than a cart holds, upon which the transaction has to be rolled back.
 */
export async function moveLines(trx: Trx, from: number, to: number): Promise<boolean> {
  await run(
    trx,
    sql`
    insert into cart_lines (cart_id, store_id, product_id, quantity, selections, design_hash, unit_price_minor)
    select ${to}::bigint, store_id, product_id, quantity, selections, design_hash, unit_price_minor
    from cart_lines where cart_id = ${from} order by id
    on conflict (cart_id, product_id, design_hash) do update
      set quantity = least(cart_lines.quantity + excluded.quantity, ${MAX_QUANTITY}::int)`,
  );
  const [held] = await run<{ lines: number }>(
    trx,
    sql<{ lines: number }>`
    with merged as (update carts set status = 'merged', updated_at = now() where id = ${from})
    select count(*) as lines from cart_lines where cart_id = ${to}`,
  );
  return (held?.lines ?? 0) <= MAX_LINES;
}

/** A guest cart becomes a person's own when that person has none. */
export const updateCartOwner = (trx: Trx, cartId: number, customerId: number) =>
  trx.updateTable('carts').set({ customer_id: customerId, updated_at: sql`now()` }).where('id', '=', cartId).execute();

/** Copies the lines of a converted cart into a fresh one, for a customer who goes back to change the order. */
export const copyLines = (trx: Trx, from: number, to: number) =>
  run(
    trx,
    sql`
    insert into cart_lines (cart_id, store_id, product_id, quantity, selections, design_hash, unit_price_minor)
    select ${to}::bigint, store_id, product_id, quantity, selections, design_hash, unit_price_minor
    from cart_lines where cart_id = ${from} order by id on conflict do nothing`,
  );

export type StoreTerms = {
  id: number;
  slug: string;
  name: string;
  address: string;
  district: string;
  timezone: string;
  currency: string;
  prices_include_tax: boolean;
  payment_methods: string[];
  offers_delivery: boolean;
  offers_pickup: boolean;
  accept_within_minutes: number;
  is_live: boolean;
  /** tax class → rate in basis points on the day asked for */
  rates: Record<string, number>;
};

type TermsKey = { ids: number[]; day: string };

const selectStoreTerms = (db: Db, p: Params<TermsKey>) =>
  db
    .selectFrom('stores as s')
    .where('s.id', '=', sql<number>`any(${p('ids')})`)
    .orderBy('s.id')
    .select([
      's.id',
      's.slug',
      's.name',
      's.address',
      's.district',
      's.timezone',
      's.currency',
      's.prices_include_tax',
      's.payment_methods',
      's.offers_delivery',
      's.offers_pickup',
      's.accept_within_minutes',
    ])
    .select(sql<boolean>`s.status = 'live'`.as('is_live'))
    .select(
      sql<Record<string, number>>`coalesce((
        select json_object_agg(r.tax_class, r.rate_bp) from (
          select distinct on (tax_class) tax_class, rate_bp from tax_rates
          where jurisdiction = s.jurisdiction and starts_on <= ${p('day')}::date
          order by tax_class, starts_on desc) r), '{}'::json)`.as('rates'),
    );

/** What the stores of a cart say about money, with the tax rates of `day` (YYYY-MM-DD). */
export const listStoreTerms = prepared<TermsKey, StoreTerms>(selectStoreTerms);

/** The same for a checkout, as which no store closes for good until it is done. */
export const holdStoreTerms = prepared<TermsKey, StoreTerms>((db, p) => selectStoreTerms(db, p).forKeyShare());
