import { prepared, sql } from '../../../platform/db.ts';

type Photo = {
  id: number;
  url: string;
  alt: string;
  width: number;
  height: number;
  placeholder: string;
  sources: { avif: string; webp: string };
  share_url: string;
};

export type PicturesRow = { name: string; version: number; pictures: Photo[] };
type Key = { store_id: number; product_id: number };

/** As the store edits them: a picture without words of its own has none. */
export const findProductPictures = prepared<Key, PicturesRow>((db, p) => ({
  compile: () =>
    sql<PicturesRow>`
      select name, pictures_version as version, pictures_of_product(id, '') as pictures from products
      where id = ${p('product_id')}::bigint and store_id = ${p('store_id')}::bigint`.compile(db),
}));

/** Locks the product until the transaction ends: its pictures change one after the other. */
export const lockProduct = prepared<Key, { id: number }>((db, p) =>
  db
    .selectFrom('products')
    .where('id', '=', p('product_id'))
    .where('store_id', '=', p('store_id'))
    .select('id')
    .forNoKeyUpdate(),
);

/** After the last one. */
export const insertProductPicture = prepared<{ product_id: number; picture_id: number }, unknown>((db, p) => ({
  compile: () =>
    sql`insert into product_pictures (picture_id, product_id, position)
      select ${p('picture_id')}::bigint, ${p('product_id')}::bigint, coalesce(max(position) + 1, 0)
      from product_pictures where product_id = ${p('product_id')}::bigint`.compile(db),
}));

export const updatePositions = prepared<{ product_id: number; ids: number[] }, unknown>((db, p) => ({
  compile: () =>
    sql`update product_pictures set position = given.place - 1
      from unnest(${p('ids')}::bigint[]) with ordinality as given (id, place)
      where picture_id = given.id and product_id = ${p('product_id')}::bigint and removed_at is null`.compile(db),
}));

export const updateRemoved = prepared<{ product_id: number; picture_id: number; at: Date }, { picture_id: number }>(
  (db, p) =>
    db
      .updateTable('product_pictures')
      .set({ removed_at: p('at') })
      .where('product_id', '=', p('product_id'))
      .where('picture_id', '=', p('picture_id'))
      .where('removed_at', 'is', null)
      .returning('picture_id'),
);

export const updateRestored = prepared<{ product_id: number; picture_id: number }, { picture_id: number }>((db, p) =>
  db
    .updateTable('product_pictures')
    .set({ removed_at: null })
    .where('product_id', '=', p('product_id'))
    .where('picture_id', '=', p('picture_id'))
    .where('removed_at', 'is not', null)
    .returning('picture_id'),
);

export const deleteRemoved = prepared<{ picture_id: number; before: Date }, { picture_id: number }>((db, p) =>
  db
    .deleteFrom('product_pictures')
    .where('picture_id', '=', p('picture_id'))
    .where('removed_at', '<=', p('before'))
    .returning('picture_id'),
);

/** The list of the shop follows (trigger list_pictures). */
export const raiseVersion = prepared<{ product_id: number }, { version: number }>((db, p) =>
  db
    .updateTable('products')
    .set((eb) => ({ pictures_version: eb('pictures_version', '+', 1) }))
    .where('id', '=', p('product_id'))
    .returning('pictures_version as version'),
);
