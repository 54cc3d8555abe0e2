import { type FormEvent, type RefObject, useEffect, useState } from 'react';
import type { DesignView } from './design-view.ts';
import type { GroupNote } from './keep-to-limit.ts';

/** What the server refused: words for the whole, and words a group. */
export type DesignRefusal = { message: string; groups: Record<number, string> };

type Errors = {
  /** Group id → what to do there. */
  errors: Record<number, string>;
  /** Shows a note at a group until the next change. */
  note: (note: GroupNote) => void;
  /** Stops a form that would be refused, and leads to the first place to mend. */
  check: (event: FormEvent<HTMLFormElement>) => void;
};

/** What is missing is said when someone tries to add; what can't be made is said at once. */
export function useErrors(
  form: RefObject<HTMLFormElement | null>,
  view: DesignView,
  said: { notes: Record<number, string>; refusal: DesignRefusal | undefined },
  isLive: boolean,
): Errors {
  const { notes, refusal } = said;
  const [hasTried, setTried] = useState(false);
  const [shownNote, setNote] = useState<GroupNote>();
  const [place, setPlace] = useState<{ groupId: number }>();
  const [refusedView, setRefusedView] = useState(view);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a refusal is of the view at its moment
  useEffect(() => {
    const [first] = Object.keys(refusal?.groups ?? {});
    setRefusedView(view);
    if (first) setPlace({ groupId: Number(first) });
  }, [refusal]);
  useEffect(() => {
    if (place) focusGroup(form.current, place.groupId);
  }, [form, place]);

  function check(event: FormEvent<HTMLFormElement>) {
    const [first] = view.errors;
    if (!isLive || !first || isUpdate(event)) return;
    event.preventDefault();
    setTried(true);
    if (first.group_id !== null) setPlace({ groupId: first.group_id });
  }

  const found = view.errors.filter(({ code }) => hasTried || isAlwaysSaid(code));
  const errors = {
    ...(refusedView === view && { ...notes, ...refusal?.groups }),
    ...Object.fromEntries(found.map(({ group_id, message }) => [group_id ?? 0, message])),
    ...(shownNote && { [shownNote.groupId]: shownNote.message }),
  };
  return { errors, note: setNote, check };
}

const isAlwaysSaid = (code: string) => code.startsWith('designs/text-') && code !== 'designs/text-missing';

function isUpdate({ nativeEvent }: FormEvent<HTMLFormElement>): boolean {
  const { submitter } = nativeEvent as SubmitEvent;
  return submitter instanceof HTMLButtonElement && submitter.formMethod === 'get';
}

function focusGroup(form: HTMLFormElement | null, groupId: number): void {
  const group = form?.querySelector(`[data-group="${groupId}"]`);
  group?.querySelector<HTMLElement>(':is(input, textarea):not(:disabled)')?.focus();
}
