import { type ReactNode, useEffect, useRef } from 'react';
import type { Refusal } from '../../lib/forms.ts';
import { Card } from '../../ui/card.tsx';
import { Main } from '../../ui/header.tsx';
import { Notice } from '../../ui/notice.tsx';

type DoorProps = { title: string; words?: ReactNode; refusal?: Refusal; children: ReactNode; below: ReactNode };

/** The narrow page of signing in and registering: one thing to do, what went wrong above it, the other way below. */
export function Door({ title, words, refusal, children, below }: DoorProps) {
  return (
    <Main className="page-width grid flex-1 place-items-start justify-center py-8 sm:py-14">
      <div className="w-[min(28rem,calc(100vw-2rem))]">
        <h1 className="text-3xl">{title}</h1>
        {words && <p className="mt-2 text-content-muted">{words}</p>}
        <Card className="mt-6">
          <RefusalNotice refusal={refusal} />
          {children}
        </Card>
        <p className="mt-6 text-center text-content-muted">{below}</p>
      </div>
    </Main>
  );
}

/** What concerns the whole form. Words beside a field are enough where the field is known. */
export function RefusalNotice({ refusal }: { refusal?: Refusal }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal) box.current?.focus();
  }, [refusal]);
  if (!refusal) return null;
  const isAtFields = Object.keys(refusal.fields).length > 0;
  return (
    <div ref={box} tabIndex={-1} className="mb-5 rounded-md">
      <Notice tone="danger" isLive>
        {isAtFields ? 'Some of it can’t be taken yet: see the words below.' : refusal.problem.detail}
      </Notice>
    </div>
  );
}
