import { sql } from 'kysely';
import { canonicalJson } from './canonical-json.ts';
import { type Executor, prepared } from './db.ts';

export type Auditor = {
  actor_kind: 'staff' | 'admin' | 'customer' | 'courier' | 'system';
  actor_id: number | null;
  actor_name: string;
};

export type AuditEntry = Auditor & {
  store_id: number | null;
  /** What it is about and what happened to it: 'product.changed', 'store.paused'. */
  action: `${string}.${string}`;
  subject_id: number | null;
  /** What it was called at the time. */
  subject_name: string;
  before?: object;
  after?: object;
  reason?: string | null;
  at: Date;
};

const insertEntries = prepared<{ entries: string }, { id: number }>((db, p) => ({
  compile: () =>
    sql<{ id: number }>`
      insert into audit_log (store_id, actor_kind, actor_id, actor_name, action, subject_id, subject_name, before, after, reason, at)
      select store_id, actor_kind, actor_id, actor_name, action, subject_id, subject_name, before, after, reason, at
      from json_to_recordset(${p('entries')}::json) as e(store_id bigint, actor_kind text, actor_id bigint,
        actor_name text, action text, subject_id bigint, subject_name text, before jsonb, after jsonb, reason text,
        at timestamptz)`.compile(db),
}));

/**
 * Writes who did what, in the transaction of the edit itself. Of `before` and `after` only the fields that differ are kept;
 * an edit that changed nothing writes nothing, unless it carries a reason.
 */
export async function recordAudit(db: Executor, entries: AuditEntry | readonly AuditEntry[]): Promise<void> {
  const rows = [entries].flat().flatMap((entry) => {
    const { before, after } = onlyChanged(entry.before ?? {}, entry.after ?? {});
    const saysNothing = entry.before && entry.after && !entry.reason && Object.keys(after).length === 0;
    return saysNothing && Object.keys(before).length === 0 ? [] : [{ ...entry, before, after }];
  });
  if (rows.length > 0) await insertEntries(db, { entries: JSON.stringify(rows) });
}

/** The fields in which two states of a thing differ; a field that one of them lacks counts. */
export function onlyChanged(before: object, after: object): { before: object; after: object } {
  const [b, a] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const names = [...new Set([...b.keys(), ...a.keys()])].filter(
    (name) => canonicalJson(b.get(name)) !== canonicalJson(a.get(name)),
  );
  const pick = (from: Map<string, unknown>) =>
    Object.fromEntries(names.flatMap((name) => (from.has(name) ? [[name, from.get(name)]] : [])));
  return { before: pick(b), after: pick(a) };
}
