import { prepared, sql } from '../../platform/db.ts';

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
export type CoverRow = { name: string; cover_picture_id: number | null; photo: Photo | null };

const PHOTO = sql<Photo | null>`(select picture_json(p, s.name) from pictures p where p.id = s.cover_picture_id)`;

export const lockCover = prepared<{ store_id: number }, CoverRow>((db, p) =>
  db
    .selectFrom('stores as s')
    .where('s.id', '=', p('store_id'))
    .select(['s.name', 's.cover_picture_id', PHOTO.as('photo')])
    .forNoKeyUpdate(),
);

export const findCover = prepared<{ store_id: number }, Pick<CoverRow, 'photo'>>((db, p) =>
  db.selectFrom('stores as s').where('s.id', '=', p('store_id')).select(PHOTO.as('photo')),
);

export const updateCover = prepared<{ store_id: number; picture_id: number | null; now: Date }, unknown>((db, p) =>
  db
    .updateTable('stores')
    .set({ cover_picture_id: p('picture_id'), updated_at: p('now') })
    .where('id', '=', p('store_id')),
);
