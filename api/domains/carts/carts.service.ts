import type { Context } from '../../context.ts';
import type { Actor, Person } from '../../platform/auth.ts';
import type { Executor, Trx } from '../../platform/db.ts';
import { notFound, Refused } from '../../platform/errors.ts';
import { randomToken, sha256 } from '../../platform/tokens.ts';
import { getDesignableProducts } from '../catalogue/catalogue.service.ts';
import type { PricedDesign, Selection } from '../designs/option-groups.ts';
import { designHash, priceDesign } from '../designs/price-design.ts';
import {
  type CartKey,
  type CartRow,
  copyLines,
  deleteLine,
  findCart,
  findOpenCartOf,
  insertCart,
  insertLine,
  lockCart,
  moveLines,
  updateCartOwner,
  updateLine,
} from './carts.sql.ts';
import { type PricedLine, priceCart, priceLine } from './price-cart.service.ts';

export { type CartRow, lockCart };

const unknownCart = () => notFound('carts/unknown', 'There is no such cart. Start a new one.');

/** Which cart a request means: a guest's by its token, a person's own also as `mine`. */
export async function cartKeyOf(context: Context, actor: Actor, token: string): Promise<CartKey> {
  const customer_id = actor.kind === 'person' ? actor.person_id : null;
  if (token !== 'mine') return { token, customer_id };
  if (customer_id === null) throw new Refused('auth/not-signed-in', 'Sign in first.', { status: 401 });
  const [open] = await findOpenCartOf(context.db, { customer_id });
  return { token: open?.token ?? (await openCart(context, actor)), customer_id };
}

/** A new cart for a guest; for a person, the one open cart they have. Gives its token. */
export async function openCart(context: Context, actor: Actor): Promise<string> {
  const rows = await insertCart(context.db, {
    token: randomToken(),
    customer_id: actor.kind === 'person' ? actor.person_id : null,
  });
  return (rows[0] as { token: string }).token;
}

/** The open cart with its lines priced now. Refuses carts/unknown (404), carts/converted. */
export async function getCart(context: Context, key: CartKey): Promise<{ cart: CartRow; lines: PricedLine[] }> {
  const cart = await findCart(context.db, key);
  if (!cart || cart.status === 'merged') throw unknownCart();
  return { cart, lines: cart.status === 'open' ? await priceCart(context, context.db, cart) : [] };
}

export type LineInput = { product_id: number; quantity: number; selections: Selection[] };

/**
 * Adds a design to the cart: `quantity` pieces (1–99). The same choices join the line that is there, different choices
 * never do. Two statements. Refuses catalogue/unknown-product (404), designs/not-valid (422, with the fields),
 * carts/unknown (404), carts/full.
 */
export async function addLine(context: Context, key: CartKey, input: LineInput): Promise<PricedLine> {
  const product = await getSellable(context, context.db, input.product_id);
  const design = validDesign(priceDesign(product, input.selections));
  const [row] = await insertLine(context.db, key, {
    store_id: product.store_id,
    product_id: product.id,
    quantity: input.quantity,
    selections: design.selections,
    design_hash: sha256(designHash(design.selections)),
    unit_price_minor: design.unit_price_minor,
  });
  if (!row) throw await whyNotAdded(context.db, key);
  return priceLine(row, product);
}

/**
 * Changes a line's pieces, its design, or both; a design that another line has makes one line of both. Refuses as
 * addLine does, and carts/unknown-line (404).
 */
export async function changeLine(
  context: Context,
  key: CartKey,
  lineId: number,
  change: { quantity?: number; selections?: Selection[] },
): Promise<void> {
  await context.db.transaction().execute(async (trx) => {
    const cart = await lockOpenCart(trx, key);
    const line = cart.lines.find((l) => l.id === lineId);
    if (!line) throw notFound('carts/unknown-line', 'This line is no longer in your cart.');
    const product = await getSellable(context, trx, line.product_id);
    const design = validDesign(priceDesign(product, change.selections ?? line.selections));
    const isChanged = await updateLine(trx, cart.id, {
      id: lineId,
      product_id: product.id,
      quantity: change.quantity ?? line.quantity,
      selections: design.selections,
      design_hash: sha256(designHash(design.selections)),
      unit_price_minor: design.unit_price_minor,
    });
    if (!isChanged) throw fullCart();
  });
}

/** Takes a line out; taking it out twice is no error. */
export async function removeLine(context: Context, key: CartKey, lineId: number): Promise<void> {
  await context.db.transaction().execute(async (trx) => {
    const cart = await lockOpenCart(trx, key);
    await deleteLine(trx, { cart_id: cart.id, id: lineId });
  });
}

/**
 * After a sign-in: the guest's lines join the person's cart. Again, or with an unknown token, changes nothing. Refuses
 * carts/full, upon which both carts stay as they are.
 */
export async function mergeCart(context: Context, person: Person, guestToken: string): Promise<string> {
  const mine = await cartKeyOf(context, person, 'mine');
  if (mine.token === guestToken) return mine.token;
  await context.db.transaction().execute(async (trx) => {
    const guest = await lockCart(trx, { token: guestToken, customer_id: null });
    if (guest?.status !== 'open') return;
    const own = await lockCart(trx, mine);
    if (own?.status === 'open' && !(await moveLines(trx, guest.id, own.id))) throw fullCart();
    if (own?.status !== 'open') await updateCartOwner(trx, guest.id, person.person_id);
  });
  return (await cartKeyOf(context, person, 'mine')).token;
}

async function lockOpenCart(trx: Trx, key: CartKey): Promise<CartRow> {
  const cart = await lockCart(trx, key);
  if (cart?.status === 'open') return cart;
  throw await whyNotAdded(trx, key);
}

async function getSellable(context: Context, db: Executor, productId: number) {
  const products = await getDesignableProducts(db, [productId], context.clock.now());
  const product = products.get(productId);
  if (product?.status !== 'active' || product.store_status !== 'live')
    throw notFound('catalogue/unknown-product', 'This product is not sold here.');
  if (!product.is_available) throw new Refused('carts/sold-out', `${product.name} is sold out for now.`);
  return product;
}

/** The design, or Refused('designs/not-valid', 422) with the fields that are wrong. */
export function validDesign(result: ReturnType<typeof priceDesign>): PricedDesign {
  if (result.is_valid) return result.design;
  const errors = result.errors.map(({ code, field, message }) => ({ code, field, message }));
  throw new Refused('designs/not-valid', errors[0]?.message ?? 'These choices do not go together.', {
    status: 422,
    errors,
    facts: { groups: result.errors.map((error) => error.group_id) },
  });
}

const fullCart = () => new Refused('carts/full', 'A cart holds up to 100 different items and 99 pieces of each.');

async function whyNotAdded(db: Executor, key: CartKey): Promise<Refused> {
  const cart = await findCart(db, key);
  if (!cart || cart.status === 'merged') return unknownCart();
  if (cart.status === 'converted') return new Refused('carts/converted', 'This cart was ordered. Start a new one.');
  return fullCart();
}

/** A fresh open cart with the lines of a cart that was ordered but not paid. Gives its token. */
export async function reopenCart(context: Context, actor: Actor, cartId: number): Promise<string> {
  const token = await openCart(context, actor);
  await context.db.transaction().execute(async (trx) => {
    const cart = await lockCart(trx, { token, customer_id: actor.kind === 'person' ? actor.person_id : null });
    if (cart?.status === 'open') await copyLines(trx, cartId, cart.id);
  });
  return token;
}
