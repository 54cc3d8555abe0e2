import { prepared, sql } from './db.ts';

export type PictureRow = {
  name: string;
  alt: string;
  width: number;
  height: number;
  widths: number[];
  placeholder: string;
  bytes: number;
};

export const insertPicture = prepared<PictureRow & { now: Date }, { id: number }>((db, p) =>
  db
    .insertInto('pictures')
    .values({
      name: p('name'),
      alt: p('alt'),
      width: p('width'),
      height: p('height'),
      widths: p('widths'),
      placeholder: p('placeholder'),
      bytes: p('bytes'),
      created_at: p('now'),
    })
    .returning('id'),
);

export const updateAlts = prepared<{ ids: number[]; alts: string[] }, unknown>((db, p) => ({
  compile: () =>
    sql`update pictures set alt = given.alt
      from unnest(${p('ids')}::bigint[], ${p('alts')}::text[]) as given (id, alt)
      where pictures.id = given.id and pictures.alt <> given.alt`.compile(db),
}));

export const deletePictures = prepared<{ ids: number[] }, { name: string }>((db, p) => ({
  compile: () =>
    sql<{ name: string }>`delete from pictures where id = any(${p('ids')}::bigint[]) returning name`.compile(db),
}));

/** Those of `names` that belong to a picture. */
export const listKnownNames = prepared<{ names: string[] }, { name: string }>((db, p) => ({
  compile: () => sql<{ name: string }>`select name from pictures where name = any(${p('names')}::text[])`.compile(db),
}));
