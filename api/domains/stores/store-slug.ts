import type { Executor } from '../../platform/db.ts';
import { listSlugsLike } from './store-file.sql.ts';

const MAX_LENGTH = 60;

/** 'Café Bahram & Sons' → 'cafe-bahram-sons'. All digits would be an id. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/['’]/g, '')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, '');
  if (slug === '') return 'store';
  return /^\d+$/.test(slug) ? `store-${slug}` : slug;
}

/** The store's address in the shop, free a moment ago; one that is taken gets a number behind. */
export async function freeSlug(db: Executor, name: string): Promise<string> {
  const slug = slugOf(name);
  const taken = new Set((await listSlugsLike(db, { slug })).map((row) => row.slug));
  if (!taken.has(slug)) return slug;
  let n = 2;
  while (taken.has(`${slug}-${n}`)) n++;
  return `${slug}-${n}`;
}
