import { findJurisdiction } from './jurisdictions.ts';
import type { StoreFile } from './store-file.sql.ts';
import { stateOf } from './store-status.ts';

const iso = (at: Date | null) => at?.toISOString() ?? null;

/** A store's file as its own people and admins read it. */
export function fileOut({ status, onboarding, ...file }: StoreFile) {
  return {
    ...file,
    jurisdiction_name: findJurisdiction(file.jurisdiction)?.name ?? file.jurisdiction,
    state: stateOf({ status, onboarding }),
    submitted_at: iso(file.submitted_at),
    reviewed_at: iso(file.reviewed_at),
    approved_at: iso(file.approved_at),
    closed_at: iso(file.closed_at),
    paused_until: iso(file.paused_until),
    created_at: file.created_at.toISOString(),
  };
}
