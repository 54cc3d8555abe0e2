import { useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { FieldError } from '../../ui/field.tsx';
import type { Upload } from './use-uploads.ts';

type UploadListProps = {
  uploads: readonly Upload[];
  onForget: (key: string) => void;
  onTryAgain: (upload: Upload) => void;
};

/** Files on their way: how far each is, or why it was not taken. */
export function UploadList({ uploads, onForget, onTryAgain }: UploadListProps) {
  if (uploads.length === 0) return null;
  return (
    <ul className="grid grid-cols-1 gap-3" aria-label="On their way">
      {uploads.map((upload) => (
        <li key={upload.key} className="flex items-center gap-4 rounded-md border border-line p-3">
          <Preview src={upload.preview} />
          <div className="grid min-w-0 flex-1 gap-1">
            <p className="truncate font-semibold text-sm">{upload.file.name}</p>
            <Progress upload={upload} />
            {upload.words && <FieldError id={`${upload.key}-words`}>{upload.words}</FieldError>}
          </div>
          <div className="flex flex-wrap justify-end gap-1">
            {upload.state === 'unreachable' && (
              <Button tone="quiet" size="small" onClick={() => onTryAgain(upload)}>
                Try again
              </Button>
            )}
            {upload.words && (
              <Button tone="plain" size="small" onClick={() => onForget(upload.key)}>
                Dismiss<span className="sr-only"> {upload.file.name}</span>
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

const BAR =
  'h-1.5 w-full appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent';

/** Nothing where the browser can't show the file either. */
function Preview({ src }: { src: string }) {
  const [isShown, setIsShown] = useState(true);
  return (
    <span className="size-14 shrink-0 overflow-hidden rounded-sm bg-surface-sunken">
      {isShown && <img src={src} alt="" onError={() => setIsShown(false)} className="size-full object-cover" />}
    </span>
  );
}

const STATES = { waiting: 'Waits its turn', sending: 'On its way', making: 'Being prepared' };

function Progress({ upload: { state, share, file } }: { upload: Upload }) {
  const id = useId();
  if (state === 'refused' || state === 'unreachable') return null;
  const percent = Math.round(share * 100);
  return (
    <div className="grid gap-1">
      <progress
        aria-labelledby={id}
        max={100}
        value={percent}
        className={cx(BAR, state === 'making' && 'animate-pulse motion-reduce:animate-none')}
      />
      <p id={id} className="text-content-muted text-sm">
        <span className="sr-only">{file.name}: </span>
        {STATES[state]}
        {state === 'sending' && <span className="tabular"> · {percent} %</span>}
      </p>
    </div>
  );
}
