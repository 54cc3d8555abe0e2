import { useCallback, useEffect, useMemo, useState } from 'react';
import { Form, useNavigation } from 'react-router';
import { LeaveDialog } from '../products/leave-dialog.tsx';
import { useUnsaved } from '../products/use-unsaved.ts';
import { AboutSection, ChoosingSection, WhenSection } from './about-section.tsx';
import { changesBetween } from './compare-drafts.ts';
import { draftOf } from './draft.ts';
import { EditorNotices } from './editor-notices.tsx';
import { ProblemsProvider, problemsByField } from './field-view.ts';
import { SaveByEnter, SwitchesBefore, TextRuleKept } from './hidden-fields.tsx';
import type { LoadedGroup } from './load-group.server.ts';
import { OptionsSection } from './options-section.tsx';
import { Preview } from './preview.tsx';
import { SaveBar } from './save-bar.tsx';
import type { SaveAnswer } from './save-group.server.ts';
import { symbolOf } from './symbol-of.ts';
import { TextSection } from './text-section.tsx';
import { BaseArtProvider } from './use-base-art.ts';
import { useDraft } from './use-draft.ts';
import { possibleConditions, useProblems, useSurroundings } from './use-surroundings.ts';

export type EditorProps = {
  storeId: number;
  loaded: LoadedGroup;
  answer: SaveAnswer | undefined;
  isOffline: boolean;
  /** What has just been done. */
  done: string | undefined;
};

/** A group of options with everything that it can be, and beside it what customers will see. */
export function GroupEditor({ storeId, loaded, answer, isOffline, done }: EditorProps) {
  const { group, draft: saved, template } = loaded;
  const keptAs = `option-group ${storeId} ${group?.id ?? `new ${template ?? ''}`}`;
  const editing = useDraft(keptAs, { version: `${group?.id} ${group?.version}`, draft: saved }, answer?.draft);
  const around = useSurroundings(storeId, loaded, editing.draft);
  const isBusy = useNavigation().formMethod === 'POST';
  const blocker = useUnsaved(editing.isChanged && !isBusy);
  const problems = useProblems(answer, editing.draft, around.problems);
  const byField = useMemo(() => problemsByField(problems), [problems]);
  const meanwhile = meanwhileOf(loaded, answer);
  return (
    <ProblemsProvider value={byField}>
      <BaseArtProvider value={around.product.art}>
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_21rem] xl:grid-cols-[minmax(0,1fr)_24rem]">
          <div className="grid min-w-0 gap-4">
            <EditorNotices {...{ editing, answer, isOffline, problems, done }} {...meanwhile} />
            <Form
              id="group"
              ref={editing.form}
              method="post"
              noValidate
              autoComplete="off"
              preventScrollReset
              onSubmit={editing.noteSent}
              className="grid min-w-0 gap-9 [&_:is(input,button,textarea,select)]:scroll-mb-28"
            >
              <SaveByEnter />
              <input type="hidden" name="version" value={group?.version ?? ''} />
              <SwitchesBefore draft={saved} />
              <Fields {...{ editing, loaded, answer }} />
              <Saving {...{ loaded, editing, around, problems, isBusy }} />
            </Form>
          </div>
          <div className="lg:sticky lg:top-4">
            <Preview product={around.product} draft={around.priced} picker={around.picker} />
          </div>
        </div>
        <LeaveDialog blocker={blocker} />
      </BaseArtProvider>
    </ProblemsProvider>
  );
}

type SavingProps = {
  loaded: LoadedGroup;
  editing: ReturnType<typeof useDraft>;
  around: ReturnType<typeof useSurroundings>;
  problems: ReturnType<typeof useProblems>;
  isBusy: boolean;
};

function Saving({ loaded, editing, around, problems, isBusy }: SavingProps) {
  return (
    <SaveBar
      isNew={!loaded.group}
      forProduct={loaded.from?.name}
      isChanged={editing.isChanged}
      usedBy={loaded.group?.used_by_count ?? 0}
      checked={around.usingProducts.length}
      changes={around.changes}
      errors={problems.filter(({ isError }) => isError).length}
      currency={loaded.currency}
      isBusy={isBusy}
    />
  );
}

/** What somebody else saved since this was loaded, until it is loaded again. */
function meanwhileOf({ group, draft, currency, now }: LoadedGroup, answer: SaveAnswer | undefined) {
  const current = answer?.current && answer.current.version !== group?.version ? answer.current : undefined;
  return { current, theirs: current ? changesBetween(draft, draftOf(current, currency, now)) : [] };
}

type FieldsProps = {
  editing: ReturnType<typeof useDraft>;
  loaded: LoadedGroup;
  answer: SaveAnswer | undefined;
};

function Fields({ editing, loaded, answer }: FieldsProps) {
  const { draft, change } = editing;
  const { currency, others, tonight } = loaded;
  const [open, onOpen] = useOpenRows(answer);
  const sizes = useMemo(() => others.filter(({ role }) => role === 'size'), [others]);
  return (
    <>
      <AboutSection draft={draft} change={change} />
      {draft.kind === 'text' ? <TextSection draft={draft} change={change} /> : <TextRuleKept draft={draft} />}
      <OptionsSection {...{ editing, currency, tonight, open, onOpen }} symbol={symbolOf(currency)} sizes={sizes} />
      <ChoosingSection draft={draft} change={change} />
      <WhenSection draft={draft} change={change} possible={possibleConditions(loaded, draft)} />
    </>
  );
}

/** Rows whose rare fields are shown; an answer of the server opens those that were open. */
function useOpenRows(answer: SaveAnswer | undefined): [ReadonlySet<number>, (key: number) => void] {
  const [open, setOpen] = useState<ReadonlySet<number>>(() => new Set(answer?.open));
  useEffect(() => {
    if (!answer) return;
    const withProblems = answer.draft.options
      .map(({ key }) => key)
      .filter((key) => answer.problems.some(({ field }) => field.startsWith(`o${key}.`)));
    setOpen((last) => new Set([...last, ...answer.open, ...withProblems]));
  }, [answer]);
  const onOpen = useCallback((key: number) => {
    setOpen((last) => {
      const next = new Set(last);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  }, []);
  return [open, onOpen];
}
