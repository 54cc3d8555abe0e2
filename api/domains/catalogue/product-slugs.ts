import type { Executor } from '../../platform/db.ts';
import { listSlugsLike } from './edit-products.sql.ts';

/** 'Crème brûlée №2' → 'creme-brulee-2'; letters of every script stay. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}|[’']/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return slug.slice(0, 80).replace(/-$/, '') || 'product';
}

/** A free slug for each name, in their order: one that is taken gets a number behind. One statement. */
export async function freeSlugs(db: Executor, storeId: number, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const slugs = names.map(slugOf);
  const bases = [...new Set(slugs.flatMap((slug) => [slug, slug.replace(/-\d+$/, '')]))];
  const taken = new Set((await listSlugsLike(db, { store_id: storeId, bases })).map((row) => row.slug));
  const next = new Map<string, number>();
  return slugs.map((slug) => {
    let free = slug;
    for (let n = next.get(slug) ?? 2; taken.has(free); n++) {
      free = `${slug}-${n}`;
      next.set(slug, n + 1);
    }
    taken.add(free);
    return free;
  });
}
