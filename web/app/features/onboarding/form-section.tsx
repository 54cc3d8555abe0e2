import type { ReactNode } from 'react';
import { Card } from '../../ui/card.tsx';

type FormSectionProps = { id?: string; title: string; words?: ReactNode; children: ReactNode };

/** A part of a long form, or a form of its own: what it is about, then its fields. */
export function FormSection({ id, title, words, children }: FormSectionProps) {
  return (
    <section id={id} aria-label={title} className="scroll-mt-6">
      <Card>
        <h2 className="text-xl">{title}</h2>
        {words && <p className="mt-1 max-w-text text-content-muted text-sm">{words}</p>}
        <div className="mt-4 grid gap-5">{children}</div>
      </Card>
    </section>
  );
}
