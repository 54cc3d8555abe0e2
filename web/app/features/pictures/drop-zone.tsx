import { ImagePlus } from 'lucide-react';
import { type DragEvent, useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { ACCEPT } from './photo.ts';

type DropZoneProps = {
  /** Where the form goes without JavaScript. */
  action: string;
  label: string;
  hint: string;
  isLive: boolean;
  isMultiple?: boolean;
  onFiles: (files: File[]) => void;
};

/** Files to choose or to drop. Without JavaScript it is a form with a file field. */
export function DropZone(props: DropZoneProps) {
  const { action, isLive, onFiles } = props;
  const [isOver, setIsOver] = useState(false);
  const take = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(event.type === 'dragover');
    if (event.type === 'drop') onFiles([...event.dataTransfer.files]);
  };
  return (
    <form
      method="post"
      action={action}
      encType="multipart/form-data"
      onDragOver={take}
      onDragLeave={() => setIsOver(false)}
      onDrop={take}
      className={cx(
        'grid grid-cols-1 gap-2 rounded-md border border-line-strong border-dashed p-5',
        isOver ? 'bg-accent-quiet' : 'bg-surface-sunken',
      )}
    >
      <FileField {...props} />
      {!isLive && (
        <p>
          <Button type="submit" tone="quiet">
            Add what was chosen
          </Button>
        </p>
      )}
    </form>
  );
}

function FileField({ label, hint, isLive, isMultiple = false, onFiles }: DropZoneProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="flex items-center gap-2 font-semibold">
        <ImagePlus aria-hidden="true" className="size-5 text-content-muted" />
        {label}
      </label>
      <input
        id={id}
        type="file"
        name="file"
        accept={ACCEPT}
        multiple={isMultiple}
        required
        aria-describedby={`${id}-hint`}
        className="min-h-11 w-full text-sm file:mr-3 file:min-h-11 file:cursor-pointer file:rounded-full file:border file:border-line-strong file:bg-surface-raised file:px-4 file:font-semibold file:text-content"
        onChange={({ currentTarget }) => {
          if (!isLive) return;
          onFiles([...(currentTarget.files ?? [])]);
          // Cleared, so that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <p id={`${id}-hint`} className="text-content-muted text-sm">
        {hint}
      </p>
    </>
  );
}
