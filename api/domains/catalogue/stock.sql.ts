import { sql } from 'kysely';
import { prepared } from '../../platform/db.ts';

/** Gives the row when there was enough, or when the product is made to order and has no stock. */
export const takeProductStock = prepared<{ product_id: number; quantity: number }, { id: number }>((db, p) =>
  db
    .updateTable('products')
    .set({ stock: sql`stock - ${p('quantity')}::int` })
    .where('id', '=', p('product_id'))
    .where('stock', '>=', p('quantity'))
    .returning('id'),
);

export const returnProductStock = prepared<{ product_id: number; quantity: number }, unknown>((db, p) =>
  db
    .updateTable('products')
    .set({ stock: sql`stock + ${p('quantity')}::int` })
    .where('id', '=', p('product_id'))
    .where('stock', 'is not', null),
);

export const listStock = prepared<{ ids: number[] }, { id: number; name: string; stock: number | null }>((db, p) =>
  db
    .selectFrom('products')
    .where((eb) => eb('id', '=', eb.fn.any(sql<number[]>`${p('ids')}::bigint[]`)))
    .select(['id', 'name', 'stock'])
    .orderBy('id'),
);
