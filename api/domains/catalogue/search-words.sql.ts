import { sql } from 'kysely';
import { prepared } from '../../platform/db.ts';

/** For each of `words` the words of product names that look most like it, the likest first. */
export const listLikeWords = prepared<{ words: string[] }, { word: string; like: string[] }>((db, p) => ({
  compile: () =>
    sql<{ word: string; like: string[] }>`
      select w.word, array(
        select s.word from search_words s order by s.word <-> plain_text(w.word) limit 8) as like
      from unnest(${p('words')}::text[]) with ordinality as w (word, place) order by place`.compile(db),
}));
