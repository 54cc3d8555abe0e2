import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/auth.ts';
import type { Executor, Trx } from '../../platform/db.ts';
import { notFound, Refused } from '../../platform/errors.ts';
import { keepPictures, removePicturesLater } from '../../platform/pictures.ts';
import type { Upload } from '../../platform/uploads.ts';
import { announceLater } from './announce.ts';
import { type Mover, moverOf, unknownOrder } from './mover.ts';
import { MOST_PHOTOS } from './order-photos.schema.ts';
import { deleteOrderPhoto, insertOrderPhoto, listOrderPhotos, type OrderPhoto } from './order-photos.sql.ts';
import type { OrderStatus } from './order-status.ts';
import { findOrderView } from './order-views.sql.ts';
import { insertHistory, lockOrder, type OrderForMove } from './orders.sql.ts';

/** A cake can be photographed from when the kitchen has begun until the customer has it. */
const PHOTOGRAPHED: readonly OrderStatus[] = ['in_production', 'ready', 'handed_over'];

type Added = { photos: OrderPhoto[]; added: number[]; refused: { file: string; code: string; detail: string }[] };

/**
 * Adds photographs of the finished order, up to four, and tells the customer. For staff of its store and admins: to others
 * it is 'orders/unknown' (404), to its own customer 'orders/not-yours-to-move' (403). Refuses 'orders/not-photographed'
 * (409) before production and after the end, 'pictures/too-many' (409), and what keepPictures refuses.
 */
export async function addOrderPhotos(
  context: Context,
  actor: Actor,
  orderId: number,
  uploads: AsyncIterable<Upload>,
): Promise<Added> {
  const order = await findOrderView(context.db, orderId);
  if (!order) throw unknownOrder();
  const mover = await photographerOf(context, context.db, actor, order);
  const photos = await listPhotos(context.db, orderId);
  refuseFifth(order.status, photos.length);
  const afterCommits: (() => void)[] = [];
  const { kept, refused } = await keepPictures(context, uploads, async (trx, pictureId) => {
    afterCommits.push(await addPhoto(context, trx, mover, orderId, pictureId));
    return pictureId;
  });
  for (const tell of afterCommits) tell();
  return { photos: await listPhotos(context.db, orderId), added: kept, refused };
}

/** Takes a photograph back: it is gone for the customer too. Refuses as addOrderPhotos does, and 'pictures/unknown' (404). */
export async function removeOrderPhoto(
  context: Context,
  actor: Actor,
  orderId: number,
  pictureId: number,
): Promise<{ photos: OrderPhoto[] }> {
  const afterCommit = await context.db.transaction().execute(async (trx) => {
    const order = await lock(trx, orderId);
    const mover = await photographerOf(context, trx, actor, order);
    const removed = await deleteOrderPhoto(trx, { picture_id: pictureId, order_id: orderId });
    if (removed.length === 0) throw notFound('pictures/unknown', 'There is no such picture.');
    await removePicturesLater(context, trx, [pictureId]);
    return writeHistory(context, trx, { order, mover, event: 'order.photo_removed', pictureId });
  });
  afterCommit();
  return { photos: await listPhotos(context.db, orderId) };
}

async function listPhotos(db: Executor, orderId: number): Promise<OrderPhoto[]> {
  return (await listOrderPhotos(db, { order_id: orderId }))[0]?.photos ?? [];
}

async function lock(trx: Trx, orderId: number): Promise<OrderForMove> {
  const [order] = await lockOrder(trx, { id: orderId });
  if (!order) throw unknownOrder();
  return order;
}

async function photographerOf(
  context: Context,
  db: Executor,
  actor: Actor,
  order: Parameters<typeof moverOf>[3],
): Promise<Mover> {
  const mover = await moverOf(context, db, actor, order);
  if (mover.kind !== 'staff' && mover.kind !== 'admin')
    throw new Refused('orders/not-yours-to-move', 'Only the store can add photos of an order.', { status: 403 });
  return mover;
}

function refuseFifth(status: OrderStatus, count: number): void {
  if (!PHOTOGRAPHED.includes(status))
    throw new Refused(
      'orders/not-photographed',
      'Photos are added from when the kitchen begins until it is delivered.',
      {
        facts: { status },
      },
    );
  if (count >= MOST_PHOTOS)
    throw new Refused('pictures/too-many', `An order has up to ${MOST_PHOTOS} photos. Remove one first.`);
}

async function addPhoto(context: Context, trx: Trx, mover: Mover, orderId: number, pictureId: number) {
  const order = await lock(trx, orderId);
  refuseFifth(order.status, (await listPhotos(trx, orderId)).length);
  await insertOrderPhoto(trx, {
    picture_id: pictureId,
    order_id: orderId,
    added_by: mover.name,
    now: context.clock.now(),
  });
  return writeHistory(context, trx, { order, mover, event: 'order.photo_added', pictureId });
}

type Happening = {
  order: OrderForMove;
  mover: Mover;
  event: 'order.photo_added' | 'order.photo_removed';
  pictureId: number;
};

async function writeHistory(context: Context, trx: Trx, { order, mover, event, pictureId }: Happening) {
  const history = await insertHistory(trx, [
    {
      order_id: order.id,
      store_id: order.store_id,
      event,
      from_status: null,
      to_status: null,
      actor_kind: mover.kind,
      actor_id: mover.id,
      actor_name: mover.name,
      reason: null,
      data: { picture_id: pictureId },
      at: context.clock.now(),
    },
  ]);
  return announceLater(context, trx, [order], history);
}
