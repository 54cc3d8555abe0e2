import { Plus, Undo2 } from 'lucide-react';
import { type RefObject, useCallback, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { TextArea } from '../../ui/inputs.tsx';
import { useDrag } from '../products/use-drag.ts';
import { type Change, presses } from './change-draft.ts';
import { ProblemLine } from './controls.tsx';
import { anchorOf, useProblem } from './field-view.ts';
import type { StoreGroup } from './group.ts';
import { OptionRow, ROW_GRID } from './option-row.tsx';
import type { Tonight } from './sale-field.tsx';
import type { Editing } from './use-draft.ts';

type OptionsProps = {
  editing: Editing;
  sizes: readonly StoreGroup[];
  symbol: string;
  currency: string;
  tonight: Tonight;
  open: ReadonlySet<number>;
  onOpen: (key: number) => void;
};

/** The options: a table on wide screens, cards on phones; at most a hundred. */
export function OptionsSection({ editing, ...more }: OptionsProps) {
  const { draft, removed } = editing;
  const problem = useProblem('options');
  const section = useRef<HTMLElement>(null);
  const isText = draft.kind === 'text';
  const change = useFocusing(section, editing.change);
  return (
    <section ref={section} aria-labelledby="options" className="@container grid gap-3">
      <h2 id="options" className="text-xl">
        {isText ? 'What the words cost' : 'Options'}
      </h2>
      {isText && (
        <p className="text-content-muted text-sm">
          Without a price the words are included. “Per letter” counts what the customer writes.
        </p>
      )}
      <div id={anchorOf('options')} className="empty:hidden">
        <ProblemLine problem={problem} id="options-problem" />
      </div>
      {draft.options.length > 0 && <Headings symbol={more.symbol} />}
      <OptionList draft={draft} change={change} {...more} />
      {removed && <RemovedNotice name={removed.option.name} undo={editing.undo} />}
      <div className="flex flex-wrap items-start gap-3">
        <Button
          type="submit"
          name="press"
          value={presses.add()}
          tone="quiet"
          icon={<Plus aria-hidden="true" className="size-4" />}
          onClick={(event) => {
            event.preventDefault();
            change({ type: 'add' });
          }}
        >
          Add an option
        </Button>
        <PasteList currency={more.currency} change={change} />
      </div>
    </section>
  );
}

/** A row that is added is typed in at once; one that is removed can be brought back at once. */
function useFocusing(section: RefObject<HTMLElement | null>, change: (change: Change) => void) {
  return useCallback(
    (one: Change) => {
      change(one);
      if (one.type === 'add') requestAnimationFrame(() => focusLast(section));
      if (one.type === 'remove') requestAnimationFrame(() => focusUndo(section));
    },
    [section, change],
  );
}

type ListProps = Omit<OptionsProps, 'editing' | 'currency'> & {
  draft: Editing['draft'];
  change: (change: Change) => void;
};

function OptionList({ draft, change, sizes, symbol, tonight, open, onOpen }: ListProps) {
  const { options, role, kind } = draft;
  const drag = useDrag<HTMLOListElement>((from, to) => change({ type: 'move', from, to }));
  return (
    <ol className="grid gap-3 @min-[44rem]:gap-0" {...drag}>
      {options.map((option, index) => (
        <OptionRow
          key={option.key}
          {...{ option, index, change, role, kind, sizes, symbol, tonight, onOpen }}
          count={options.length}
          isOpen={open.has(option.key)}
        />
      ))}
    </ol>
  );
}

function RemovedNotice({ name, undo }: { name: string; undo: () => void }) {
  return (
    <p role="status" className="flex flex-wrap items-center gap-3 rounded-md bg-surface-sunken px-4 py-2">
      <span>“{name || 'The option'}” is removed.</span>
      <Button tone="plain" size="small" data-undo onClick={undo} icon={<Undo2 aria-hidden="true" className="size-4" />}>
        Undo
      </Button>
    </p>
  );
}

function Headings({ symbol }: { symbol: string }) {
  return (
    <div
      aria-hidden="true"
      className={cx('hidden gap-3 border-line border-b pb-2 text-content-muted text-sm @min-[44rem]:grid', ROW_GRID)}
    >
      <span />
      <span>Name</span>
      <span>Price is</span>
      <span>{symbol} or %</span>
      <span>Preset</span>
      <span>On sale</span>
      <span />
    </div>
  );
}

type PasteProps = { currency: string; change: (change: Change) => void };

function PasteList({ currency, change }: PasteProps) {
  const details = useRef<HTMLDetailsElement>(null);
  return (
    <details ref={details} className="min-w-0 flex-1 basis-64">
      <summary className="inline-flex min-h-11 cursor-pointer items-center rounded-full px-4 font-semibold text-accent hover:bg-accent-quiet">
        Paste a list
      </summary>
      <div className="grid gap-2 pt-2">
        <label htmlFor="paste" className="text-content-muted text-sm">
          An option a line, its price at the end: “Chocolate 50”, “Express +10%”.
        </label>
        <TextArea id="paste" name="paste" rows={4} />
        <Button
          type="submit"
          name="press"
          value={presses.paste()}
          tone="quiet"
          className="justify-self-start"
          onClick={(event) => {
            event.preventDefault();
            const text = event.currentTarget.form?.elements.namedItem('paste');
            if (!(text instanceof HTMLTextAreaElement)) return;
            change({ type: 'paste', text: text.value, currency });
            text.value = '';
            if (details.current) details.current.open = false;
          }}
        >
          Add these options
        </Button>
      </div>
    </details>
  );
}

const focusLast = ({ current }: RefObject<HTMLElement | null>) =>
  [...(current?.querySelectorAll<HTMLElement>('ol > li input:not([type=hidden], [type=color])') ?? [])]
    .filter((input) => input.id.endsWith('-name'))
    .at(-1)
    ?.focus();

const focusUndo = ({ current }: RefObject<HTMLElement | null>) =>
  current?.querySelector<HTMLElement>('[data-undo]')?.focus();
