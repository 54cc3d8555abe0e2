import { ArrowDown, ArrowUp, GripVertical, Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, IconButton } from '../../ui/button.tsx';
import { rowsOf } from './fields.ts';
import { useFormView } from './form-parts.tsx';
import { LISTS, type ListName, presses } from './lists.ts';
import { useDrag } from './use-drag.ts';
import { usePress } from './use-press.ts';

type RowsProps = {
  list: ListName;
  /** What the list is, for those who hear it. */
  label: string;
  /** One of it: "step". */
  noun: string;
  isOrdered?: boolean;
  empty?: ReactNode;
  children: (row: { index: number; nameOf: (cell: string) => string }) => ReactNode;
};

/** Rows that can be added, removed and put in order: each button posts the form, and with a script acts at once. */
export function Rows({ list, label, noun, isOrdered = false, empty, children }: RowsProps) {
  const rows = rowsOf(useFormView().fields, list);
  const press = usePress();
  const drag = useDrag<HTMLUListElement>((from, to) => press(presses.move(list, from, to)));
  return (
    <div className="grid gap-3">
      {rows.length === 0 && empty && <p className="text-content-muted text-sm">{empty}</p>}
      <ul aria-label={label} className="grid gap-3" {...drag}>
        {rows.map((_, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; the list is made anew when places change
            key={index}
            className="flex items-start gap-1 rounded-md border border-line bg-surface-raised p-3"
          >
            {isOrdered && <Handle />}
            <div className="min-w-0 flex-1">{children({ index, nameOf: (cell) => `${list}.${index}.${cell}` })}</div>
            <RowButtons {...{ list, index, noun, isOrdered }} count={rows.length} />
          </li>
        ))}
      </ul>
      <p>
        <Button
          type="submit"
          name="press"
          value={presses.add(list)}
          tone="quiet"
          size="small"
          icon={<Plus aria-hidden="true" className="size-4" />}
          disabled={rows.length >= LISTS[list].most}
        >
          Add {/^[aeiou]/.test(noun) ? 'an' : 'a'} {noun}
        </Button>
      </p>
    </div>
  );
}

/** For the pointer; the keyboard has the arrows. */
export function Handle() {
  return (
    <span
      data-drag
      aria-hidden="true"
      className="noscript-hidden -ml-1 grid h-11 w-7 shrink-0 cursor-grab touch-none place-items-center rounded-sm text-content-faint hover:text-content active:cursor-grabbing"
    >
      <GripVertical className="size-5" />
    </span>
  );
}

type RowButtonsProps = { list: ListName; index: number; count: number; noun: string; isOrdered: boolean };

function RowButtons({ list, index, count, noun, isOrdered }: RowButtonsProps) {
  const name = `${noun} ${index + 1}`;
  return (
    <div className="flex shrink-0 flex-col sm:flex-row">
      {isOrdered && (
        <MoveButtons
          name={name}
          up={index > 0 ? presses.move(list, index, index - 1) : undefined}
          down={index < count - 1 ? presses.move(list, index, index + 1) : undefined}
        />
      )}
      <IconButton type="submit" name="press" value={presses.remove(list, index)} label={`Remove ${name}`}>
        <Trash2 aria-hidden="true" className="size-4.5" />
      </IconButton>
    </div>
  );
}

type MoveButtonsProps = { name: string; up: string | undefined; down: string | undefined };

export function MoveButtons({ name, up, down }: MoveButtonsProps) {
  return (
    <>
      <IconButton type="submit" name="press" value={up ?? ''} disabled={!up} label={`Move ${name} up`}>
        <ArrowUp aria-hidden="true" className="size-4.5" />
      </IconButton>
      <IconButton type="submit" name="press" value={down ?? ''} disabled={!down} label={`Move ${name} down`}>
        <ArrowDown aria-hidden="true" className="size-4.5" />
      </IconButton>
    </>
  );
}
