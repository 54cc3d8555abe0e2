import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type Fields, fieldsOf, hasChanged } from './fields.ts';
import { contentOf, type Opened, openSaved, pressForm, readOpened, reopen } from './form-state.ts';
import { pressWords } from './press-words.ts';
import { useKeptForm } from './use-kept-form.ts';

type Saved = { version: number; fields: Fields };
/** What the server said of the last try; its `opened` takes the place of what was there. */
type Answer = { opened?: string } | undefined;

const PAUSE_MS = 120;

/**
 * The form is the state. Its buttons that save nothing act here, by the functions that answer them on the server where no
 * script runs; what is typed is kept in the browser until it is saved.
 */
export function useProductForm(key: string, saved: Saved, answer: Answer) {
  const form = useRef<HTMLFormElement>(null);
  const [opened, setOpened] = useState(() => openedBy(answer) ?? openSaved(saved.version, saved.fields));
  const [round, setRound] = useState(0);
  const [now, setNow] = useState(opened.fields);
  const [said, setSaid] = useState('');
  const sent = useRef<Fields>(undefined);
  const isChanged = hasChanged(opened.base, now);
  const kept = useKeptForm(key, { form: sealed(opened, now), isChanged });

  function open(next: Opened) {
    setOpened(next);
    setNow(next.fields);
    setRound((last) => last + 1);
  }
  useAnswers({ saved, answer, opened, open, read: () => typedIn(form.current) ?? now, sent, forget: kept.forget });
  useTyping(form, setNow);

  function press(name: string) {
    if (!form.current) return;
    const fields = fieldsOf(new FormData(form.current));
    const next = pressForm(fields, name);
    if (!next) return;
    open(next);
    const words = pressWords(name, next.fields);
    setSaid(words.said);
    requestAnimationFrame(() => focusOn(form.current, words.focus));
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    const { submitter } = event.nativeEvent as SubmitEvent;
    const name = submitter instanceof HTMLButtonElement && submitter.name === 'press' ? submitter.value : 'save';
    const fields = fieldsOf(new FormData(event.currentTarget));
    if (!pressForm(fields, name)) {
      sent.current = contentOf(fields);
      return;
    }
    event.preventDefault();
    press(name);
  }

  function bringBack() {
    if (!kept.found) return;
    const old = readOpened(kept.found);
    open(reopen(old, old.fields, saved));
    kept.forget();
  }

  return { form, opened, round, now, isChanged, said, press, submit, kept: { ...kept, bringBack } };
}

const openedBy = (answer: Answer) => (answer?.opened ? readOpened(new URLSearchParams(answer.opened)) : undefined);

const typedIn = (form: HTMLFormElement | null) => (form ? contentOf(fieldsOf(new FormData(form))) : undefined);

function sealed({ version, base, both }: Opened, now: Fields): Fields {
  const form = new URLSearchParams(now);
  form.set('version', String(version));
  form.set('base', base.toString());
  for (const unit of both) form.append('both', unit);
  return form;
}

type AnswersProps = {
  saved: Saved;
  answer: Answer;
  opened: Opened;
  open: (next: Opened) => void;
  read: () => Fields;
  sent: { current: Fields | undefined };
  forget: () => void;
};

/** A refusal keeps what is typed; a save, mine or another's, comes under what has been typed since. */
function useAnswers({ saved, answer, opened, open, read, sent, forget }: AnswersProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer is taken once, when it comes
  useEffect(() => {
    const next = openedBy(answer);
    const typed = read();
    if (next && sent.current) open({ ...next, fields: reopen({ base: sent.current }, typed, { ...next }).fields });
    if (answer) sent.current = undefined;
  }, [answer]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a version is taken once, when it comes
  useEffect(() => {
    if (saved.version === opened.version) return;
    const isMine = sent.current !== undefined;
    open(reopen({ base: sent.current ?? opened.base }, read(), saved));
    sent.current = undefined;
    if (isMine) forget();
  }, [saved.version]);
}

/** Tells what the form holds a moment after each change. */
function useTyping(form: { current: HTMLFormElement | null }, tell: (now: Fields) => void) {
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout>;
    const listen = () => {
      clearTimeout(timer);
      timer = setTimeout(() => tell(typedIn(element) ?? new URLSearchParams()), PAUSE_MS);
    };
    element.addEventListener('input', listen);
    listen();
    return () => {
      clearTimeout(timer);
      element.removeEventListener('input', listen);
    };
  }, [form, tell]);
}

function focusOn(form: HTMLElement | null, selectors: readonly string[]) {
  for (const selector of selectors) {
    const target = form?.querySelector<HTMLElement>(selector);
    if (!target) continue;
    target.focus();
    return;
  }
}
