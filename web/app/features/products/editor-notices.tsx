import { type MouseEvent, useEffect, useRef } from 'react';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { nameOfField, wordsOfUnit } from './field-names.ts';
import type { Fields } from './fields.ts';
import { anchorOf } from './form-parts.tsx';
import { presses } from './lists.ts';
import type { SaveAnswer } from './save-product.server.ts';

/** What the server said of the last try, with the way to each field that it is about. */
export function AnswerNotice({ answer, here }: { answer: SaveAnswer | undefined; here: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answer) box.current?.focus();
  }, [answer]);
  const errors = Object.entries(answer?.errors ?? {});
  if (!answer || (!answer.problem && errors.length === 0)) return null;
  return (
    <div ref={box} tabIndex={-1} className="mb-5 rounded-md">
      <Notice
        tone={answer.problem?.code === 'catalogue/changed-meanwhile' ? 'caution' : 'danger'}
        isLive
        title={titleOf(answer)}
      >
        {errors.length > 0 && <Errors errors={errors} />}
        {errors.length === 0 && answer.problem?.status !== 401 && <p>{adviceOf(answer)}</p>}
        {answer.problem?.status === 401 && (
          <Link href={paths.signIn({ next: here })} className="text-link font-semibold">
            Sign in again; what you typed is kept
          </Link>
        )}
      </Notice>
    </div>
  );
}

function titleOf({ problem, isSaved, errors }: SaveAnswer): string {
  if (problem?.status === 401) return 'You are signed out';
  if (problem?.code === 'catalogue/changed-meanwhile') return 'Somebody else saved this product meanwhile';
  if (problem?.code === 'catalogue/not-sellable')
    return isSaved ? 'It is saved, but can’t go on sale yet' : 'It can’t go on sale yet';
  if (problem?.code === 'web/offline') return 'No connection: not saved yet';
  return Object.keys(errors).length === 1 ? 'One thing to mend before it can be saved' : 'Not saved yet';
}

function adviceOf({ problem }: SaveAnswer): string {
  if (problem?.code === 'catalogue/changed-meanwhile')
    return 'What only they changed is in the form now, and what you typed stays. Look it over and save again.';
  return problem?.detail ?? '';
}

function Errors({ errors }: { errors: [string, string][] }) {
  return (
    <ul className="grid gap-1">
      {errors.map(([field, words]) => (
        <li key={field}>
          <a href={`#${anchorOf(field)}`} onClick={goTo} className="text-link inline-block py-1">
            {nameOfField(field)}
          </a>
          : {words}
        </li>
      ))}
    </ul>
  );
}

/** To the field itself, ready to be typed in. */
function goTo(event: MouseEvent<HTMLAnchorElement>) {
  const place = document.getElementById(event.currentTarget.hash.slice(1));
  const field = place?.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea, button, a');
  if (!field) return;
  event.preventDefault();
  place?.scrollIntoView({ block: 'center' });
  field.focus({ preventScroll: true });
}

type BothProps = { both: readonly string[]; mine: Fields; theirs: Fields };

/** What two people changed at once, to choose from: mine stays in the form unless theirs is taken. */
export function BothNotice({ both, mine, theirs }: BothProps) {
  if (both.length === 0) return null;
  return (
    <div className="mb-5 grid gap-4 rounded-md border border-line bg-caution-quiet p-4">
      <p className="font-semibold">
        You both changed {both.length === 1 ? 'this' : 'these'}. Yours stays unless you take theirs.
      </p>
      {both.map((unit) => (
        <div key={unit} className="grid gap-2 border-line border-t pt-3">
          <p className="font-semibold">{nameOfField(unit)}</p>
          <dl className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[auto_1fr]">
            <dt className="text-content-muted">Yours</dt>
            <dd className="[overflow-wrap:anywhere]">{wordsOfUnit(mine, unit)}</dd>
            <dt className="text-content-muted">Theirs</dt>
            <dd className="[overflow-wrap:anywhere]">{wordsOfUnit(theirs, unit)}</dd>
          </dl>
          <p className="flex flex-wrap gap-2">
            <Button type="submit" name="press" value={presses.take(unit)} tone="quiet" size="small">
              Take theirs
            </Button>
            <Button type="submit" name="press" value={presses.keep(unit)} tone="plain" size="small">
              Keep mine
            </Button>
          </p>
        </div>
      ))}
    </div>
  );
}

type KeptProps = { isFound: boolean; bringBack: () => void; forget: () => void };

export function KeptNotice({ isFound, bringBack, forget }: KeptProps) {
  if (!isFound) return null;
  return (
    <div className="mb-5">
      <Notice tone="info" isLive title="You typed changes here that were not saved">
        <p className="mb-2">This browser has kept them.</p>
        <p className="flex flex-wrap gap-2">
          <Button size="small" onClick={bringBack}>
            Bring them back
          </Button>
          <Button size="small" tone="plain" onClick={forget}>
            Throw them away
          </Button>
        </p>
      </Notice>
    </div>
  );
}
