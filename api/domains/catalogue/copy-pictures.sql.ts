import { prepared, sql } from '../../platform/db.ts';
import type { PictureRow } from '../../platform/pictures.sql.ts';

/** The pictures that customers see, in their order. */
export const listPicturesToCopy = prepared<{ store_id: number; product_id: number }, PictureRow>((db, p) => ({
  compile: () =>
    sql<PictureRow>`
      select x.name, x.alt, x.width, x.height, x.widths, x.placeholder, x.bytes
      from products p join product_pictures pp on pp.product_id = p.id join pictures x on x.id = pp.picture_id
      where p.id = ${p('product_id')}::bigint and p.store_id = ${p('store_id')}::bigint and pp.removed_at is null
      order by pp.position, pp.picture_id`.compile(db),
}));
