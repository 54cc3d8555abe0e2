import { type Executor, run, sql } from '../../platform/db.ts';

export type ChangeRow = {
  id: number;
  actor_kind: string;
  actor_name: string;
  action: string;
  subject_id: number | null;
  subject_name: string;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  reason: string | null;
  at: Date;
};

export type ChangeFilter = { store_id: number; subjects: string[] | null; subject_id: number | null };

/** The newest first, along the store's own index. A subject is what an action is about: 'product' of 'product.changed'. */
export function listChanges(
  db: Executor,
  { store_id, subjects, subject_id }: ChangeFilter,
  page: { before: number | null; limit: number },
): Promise<ChangeRow[]> {
  const where = [sql`store_id = ${store_id}::bigint`];
  if (subjects) where.push(sql`split_part(action, '.', 1) = any(${subjects}::text[])`);
  if (subject_id !== null) where.push(sql`subject_id = ${subject_id}::bigint`);
  if (page.before !== null) where.push(sql`id < ${page.before}::bigint`);
  return run<ChangeRow>(
    db,
    sql`select id, actor_kind, actor_name, action, subject_id, subject_name, before, after, reason, at from audit_log
      where ${sql.join(where, sql` and `)} order by id desc limit ${page.limit}`,
  );
}
