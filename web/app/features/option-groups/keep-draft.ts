import type { GroupDraft } from './draft.ts';

/** What was typed and not saved, as this browser keeps it. */
export type KeptDraft = { draft: GroupDraft; at: number };

export function keptDraft(name: string): KeptDraft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** A private window may refuse: then nothing is kept. */
export function keepDraft(name: string, kept: KeptDraft | undefined): void {
  try {
    if (kept) localStorage.setItem(name, JSON.stringify(kept));
    else localStorage.removeItem(name);
  } catch {
    // The form itself still holds everything.
  }
}

const isKept = (kept: unknown): kept is KeptDraft =>
  typeof kept === 'object' && kept !== null && 'draft' in kept && 'at' in kept;
