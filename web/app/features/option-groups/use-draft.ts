import { type RefObject, useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { type Change, changeDraft } from './change-draft.ts';
import type { GroupDraft, OptionDraft } from './draft.ts';
import { isBlank } from './draft-body.ts';
import { isSame, readDraft } from './draft-form.ts';
import { type KeptDraft, keepDraft, keptDraft } from './keep-draft.ts';

/** What is saved now: which state of which group it is, and how it reads in the form. */
type SavedDraft = { version: string; draft: GroupDraft };

export type Editing = {
  form: RefObject<HTMLFormElement | null>;
  draft: GroupDraft;
  /** Stays the same function, so that rows that nobody touched need no new look. */
  change: (change: Change) => void;
  isChanged: boolean;
  /** The option that was removed last, until something else is removed or saved. */
  removed: { option: OptionDraft; at: number } | undefined;
  undo: () => void;
  /** What this browser kept of an earlier visit. */
  kept: KeptDraft | undefined;
  bringBack: () => void;
  forget: () => void;
  /** Call it when the form goes to the server. */
  noteSent: () => void;
};

/** A group while it is edited: typed, undone, kept over a lost connection, and taken up again from what was saved. */
export function useDraft(keptAs: string, saved: SavedDraft, opened: GroupDraft | undefined): Editing {
  const form = useRef<HTMLFormElement>(null);
  const [draft, dispatch] = useReducer(changeDraft, opened ?? saved.draft);
  const [removed, setRemoved] = useState<Editing['removed']>();
  const isChanged = !isSame(draft, saved.draft);
  const { kept, forget } = useKeeping(keptAs, draft, { saved, isChanged });
  const sent = useRef<{ draft: GroupDraft; keptAs: string }>(undefined);
  const version = useRef(saved.version);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once: what was typed before the page woke up
  useEffect(() => {
    if (!form.current) return;
    const typed = readDraft(new FormData(form.current));
    if (!isSame(typed, draft)) dispatch({ type: 'replace', draft: typed });
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a version is taken up once, when it comes
  useEffect(() => {
    if (version.current === saved.version) return;
    version.current = saved.version;
    dispatch({ type: 'replace', draft: takeUp(draft, sent.current?.draft, saved.draft) });
    if (sent.current) keepDraft(sent.current.keptAs, undefined);
    sent.current = undefined;
    setRemoved(undefined);
    forget();
  }, [saved.version]);

  const latest = useRef(draft);
  latest.current = draft;
  const change = useCallback((one: Change) => {
    if (one.type === 'remove') {
      const at = latest.current.options.findIndex(({ key }) => key === one.key);
      const option = latest.current.options[at];
      setRemoved(option && { option, at });
    }
    dispatch(one);
  }, []);
  function undo() {
    if (removed) dispatch({ type: 'restore', ...removed });
    setRemoved(undefined);
  }
  function bringBack() {
    if (kept) dispatch({ type: 'replace', draft: kept.draft });
    forget();
  }
  const noteSent = () => {
    sent.current = { draft, keptAs };
  };
  return { form, draft, change, isChanged, removed, undo, kept, bringBack, forget, noteSent };
}

/** What was typed since the save began stays; options that were new then have their ids now. */
function takeUp(draft: GroupDraft, sent: GroupDraft | undefined, saved: GroupDraft): GroupDraft {
  if (!sent || isSame(draft, sent)) return saved;
  const rows = sent.options.filter((option) => !isBlank(option));
  const ids = new Map(rows.map(({ key }, i) => [key, saved.options[i]?.key ?? key]));
  return { ...draft, options: draft.options.map((option) => ({ ...option, key: ids.get(option.key) ?? option.key })) };
}

const PAUSE_MS = 500;

function useKeeping(
  keptAs: string,
  draft: GroupDraft,
  { saved, isChanged }: { saved: SavedDraft; isChanged: boolean },
) {
  const [kept, setKept] = useState<KeptDraft>();
  const hasKept = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each group
  useEffect(() => {
    const found = keptDraft(keptAs);
    setKept(found && !isSame(found.draft, saved.draft) ? found : undefined);
  }, [keptAs]);
  useEffect(() => {
    if (!isChanged) {
      if (hasKept.current) keepDraft(keptAs, undefined);
      hasKept.current = false;
      return;
    }
    const keep = () => {
      hasKept.current = true;
      keepDraft(keptAs, { draft, at: Date.now() });
    };
    const timer = setTimeout(keep, PAUSE_MS);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [keptAs, draft, isChanged]);
  function forget() {
    setKept(undefined);
    keepDraft(keptAs, undefined);
  }
  return { kept, forget };
}
