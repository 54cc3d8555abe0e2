import { prepared, sql } from '../../platform/db.ts';

export type OrderPhoto = {
  id: number;
  url: string;
  alt: string;
  width: number;
  height: number;
  placeholder: string;
  sources: { avif: string; webp: string };
  share_url: string;
  at: string;
};

export const listOrderPhotos = prepared<{ order_id: number }, { photos: OrderPhoto[] }>((db, p) => ({
  compile: () => sql<{ photos: OrderPhoto[] }>`select photos_of_order(${p('order_id')}::bigint) as photos`.compile(db),
}));

export const insertOrderPhoto = prepared<
  { picture_id: number; order_id: number; added_by: string; now: Date },
  unknown
>((db, p) =>
  db.insertInto('order_photos').values({
    picture_id: p('picture_id'),
    order_id: p('order_id'),
    added_by: p('added_by'),
    created_at: p('now'),
  }),
);

export const deleteOrderPhoto = prepared<{ picture_id: number; order_id: number }, { picture_id: number }>((db, p) =>
  db
    .deleteFrom('order_photos')
    .where('picture_id', '=', p('picture_id'))
    .where('order_id', '=', p('order_id'))
    .returning('picture_id'),
);
