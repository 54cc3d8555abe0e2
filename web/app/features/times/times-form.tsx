import type { ReactNode } from 'react';
import { Form } from 'react-router';

type TimesFormProps = {
  intent: string;
  version: number;
  /** Bakers read; owners and managers write. */
  canEdit: boolean;
  children: ReactNode;
  className?: string;
};

/** A form that saves a part of the times: with the version that was read, and still for those who only read. */
export function TimesForm({ intent, version, canEdit, children, className }: TimesFormProps) {
  return (
    <Form method="post" preventScrollReset key={version} noValidate>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="intent" value={intent} />
      <fieldset disabled={!canEdit} className={className ?? 'grid min-w-0 gap-5'}>
        {children}
      </fieldset>
    </Form>
  );
}

/** What the form is about, and why it is there, in a sentence. */
export function Part({ title, words, children }: { title: string; words?: ReactNode; children: ReactNode }) {
  return (
    <section className="grid min-w-0 gap-4 rounded-lg border border-line bg-surface-raised p-4 sm:p-6">
      <header>
        <h2 className="text-xl">{title}</h2>
        {words && <p className="mt-1 max-w-text text-content-muted">{words}</p>}
      </header>
      {children}
    </section>
  );
}
