import type { MouseEvent } from 'react';
import { useLocation, useRevalidator } from 'react-router';
import { Button, ButtonLink, buttonClass } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { anchorOf } from './field-view.ts';
import type { Problem } from './find-problems.ts';
import type { StoreGroup } from './group.ts';
import type { SaveAnswer } from './save-group.server.ts';
import type { Editing } from './use-draft.ts';

type NoticesProps = {
  editing: Editing;
  answer: SaveAnswer | undefined;
  /** What somebody else saved meanwhile, and what they changed. */
  current: StoreGroup | undefined;
  isOffline: boolean;
  problems: readonly Problem[];
  done: string | undefined;
  theirs: string[];
};

/** What happened, and what there is to do about it. */
export function EditorNotices({ editing, answer, current, isOffline, problems, done, theirs }: NoticesProps) {
  const { kept } = editing;
  const isRefused = answer?.said !== undefined && !answer.current;
  return (
    <div className="grid gap-3 empty:hidden">
      {done && !editing.isChanged && !answer && <Notice tone="positive" isLive title={done} />}
      {kept && (
        <Notice
          tone="caution"
          isLive
          title="Something here was not saved"
          action={
            <span className="flex flex-wrap gap-2">
              <Button size="small" onClick={editing.bringBack}>
                Bring it back
              </Button>
              <Button size="small" tone="quiet" onClick={editing.forget}>
                Leave it
              </Button>
            </span>
          }
        >
          This browser kept what was typed {whenWords(kept.at)}.
        </Notice>
      )}
      {isOffline && (
        <Notice tone="caution" isLive title="No connection">
          Nothing is saved, nothing is lost: what you typed stays here. Save again when you are connected.
        </Notice>
      )}
      {current && <ChangedMeanwhile current={current} said={answer?.said} theirs={theirs} />}
      {isRefused && (
        <Notice tone="danger" isLive title={answer.said}>
          <ProblemList problems={problems.filter(({ isError }) => isError)} />
        </Notice>
      )}
    </div>
  );
}

function whenWords(at: number): string {
  const minutes = Math.round((Date.now() - at) / 60_000);
  if (minutes < 1) return 'a moment ago';
  if (minutes < 60) return `${minutes} min ago`;
  return minutes < 1440 ? `${Math.round(minutes / 60)} h ago` : 'some days ago';
}

function ProblemList({ problems }: { problems: readonly Problem[] }) {
  return (
    <ul className="grid gap-1">
      {problems.map(({ field, message }) => (
        <li key={`${field} ${message}`}>
          {field ? (
            <a href={`#${anchorOf(field)}`} className="underline" onClick={focusField}>
              {message}
            </a>
          ) : (
            message
          )}
        </li>
      ))}
    </ul>
  );
}

function focusField(event: MouseEvent<HTMLAnchorElement>) {
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  target.scrollIntoView({ block: 'center' });
  target.focus();
}

type MeanwhileProps = { current: StoreGroup; said: string | undefined; theirs: string[] };

/** Both are kept until somebody chooses: the form still has what was typed. */
function ChangedMeanwhile({ current, said, theirs }: MeanwhileProps) {
  const { revalidate } = useRevalidator();
  const { pathname: path } = useLocation();
  return (
    <Notice tone="caution" isLive title={said}>
      <div className="grid gap-2">
        <p>What you typed is still in the form.</p>
        {theirs.length > 0 && (
          <ul className="list-disc pl-5">
            {theirs.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
        <p className="flex flex-wrap gap-2">
          <button
            type="submit"
            form="group"
            name="over"
            value={current.version}
            className={buttonClass({ size: 'small' })}
          >
            Save mine over it
          </button>
          <ButtonLink
            href={path}
            size="small"
            tone="quiet"
            onClick={(event) => {
              event.preventDefault();
              void revalidate();
            }}
          >
            Drop mine and read theirs
          </ButtonLink>
        </p>
      </div>
    </Notice>
  );
}
