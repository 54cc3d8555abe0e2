import { ArrowDown, ArrowUp, GripVertical, Trash2 } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { Badge } from '../../ui/badge.tsx';
import { IconButton } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import type { Photo } from './photo.ts';
import { Thumb } from './thumb.tsx';

type PictureRowProps = {
  photo: Photo;
  place: number;
  count: number;
  isLive: boolean;
  onMove: (from: number, to: number) => void;
  onDescribe: (id: number, alt: string) => void;
  onRemove: (photo: Photo) => void;
};

const DRAGGED = 'application/x-picture-place';

/** One picture: what it shows in words, earlier, later, away. Its buttons are those of the form around the list. */
export function PictureRow(props: PictureRowProps) {
  const { photo, place, isLive, onMove } = props;
  const [isTarget, setIsTarget] = useState(false);
  const take = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(DRAGGED)) return;
    event.preventDefault();
    setIsTarget(event.type === 'dragover');
    if (event.type === 'drop') onMove(Number(event.dataTransfer.getData(DRAGGED)), place);
  };
  return (
    <li
      onDragOver={take}
      onDragLeave={() => setIsTarget(false)}
      onDrop={take}
      className={cx(
        'flex flex-wrap items-center gap-3 rounded-md border p-3',
        isTarget ? 'border-accent' : 'border-line',
      )}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons beside it do the same for everybody */}
      <div
        draggable={isLive}
        onDragStart={(event) => event.dataTransfer.setData(DRAGGED, String(place))}
        className={cx('flex items-center gap-1', isLive && 'cursor-grab')}
      >
        {isLive && <GripVertical aria-hidden="true" className="size-5 text-content-faint max-sm:hidden" />}
        <Thumb photo={photo} />
      </div>
      <Words {...props} />
      <RowButtons {...props} />
    </li>
  );
}

function Words({ photo, place, isLive, onDescribe }: PictureRowProps) {
  return (
    <div className="grid min-w-52 flex-1 gap-2">
      {place === 0 && (
        <p>
          <Badge tone="positive">Stands for the product in lists</Badge>
        </p>
      )}
      <Field label={`What picture ${place + 1} shows`} name={`alt-${photo.id}`}>
        {(control) => (
          <TextInput
            {...control}
            key={photo.alt}
            defaultValue={photo.alt}
            maxLength={200}
            autoComplete="off"
            onBlur={({ currentTarget }) => isLive && onDescribe(photo.id, currentTarget.value.trim())}
          />
        )}
      </Field>
    </div>
  );
}

function RowButtons({ photo, place, count, isLive, onMove, onRemove }: PictureRowProps) {
  const number = place + 1;
  const live = (act: () => void) => (isLive ? act : undefined);
  return (
    <div className="ml-auto flex">
      <RowButton
        label={`Show picture ${number} earlier`}
        press={`earlier:${photo.id}`}
        isOff={place === 0}
        onPress={live(() => onMove(place, place - 1))}
      >
        <ArrowUp aria-hidden="true" className="size-5" />
      </RowButton>
      <RowButton
        label={`Show picture ${number} later`}
        press={`later:${photo.id}`}
        isOff={number === count}
        onPress={live(() => onMove(place, place + 1))}
      >
        <ArrowDown aria-hidden="true" className="size-5" />
      </RowButton>
      <RowButton label={`Remove picture ${number}`} press={`remove:${photo.id}`} onPress={live(() => onRemove(photo))}>
        <Trash2 aria-hidden="true" className="size-5" />
      </RowButton>
    </div>
  );
}

type RowButtonProps = {
  label: string;
  /** What the form does when it is posted. */
  press: string;
  isOff?: boolean;
  onPress: (() => void) | undefined;
  children: React.ReactNode;
};

/** Posts the form until it is live; then it acts at once, and keeps the focus. */
function RowButton({ label, press, isOff = false, onPress, children }: RowButtonProps) {
  return (
    <IconButton
      label={label}
      type="submit"
      name="do"
      value={press}
      aria-disabled={isOff || undefined}
      className={isOff ? 'opacity-40' : undefined}
      onClick={(event) => {
        if (isOff || onPress) event.preventDefault();
        if (!isOff) onPress?.();
      }}
    >
      {children}
    </IconButton>
  );
}
