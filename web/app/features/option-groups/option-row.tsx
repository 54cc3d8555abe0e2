import { ChevronDown, GripVertical, Trash2 } from 'lucide-react';
import { type KeyboardEvent, memo } from 'react';
import { Button, IconButton } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { cx } from '../../ui/cx.ts';
import { type Change, presses } from './change-draft.ts';
import { Line, Pick } from './controls.tsx';
import type { GroupDraft, OptionDraft } from './draft.ts';
import { optionField, PRICE_MODES, writeOption } from './draft-form.ts';
import { Measures, measuresInRow } from './measures.tsx';
import { MoreOfOption, type MoreProps, noteOf } from './option-more.tsx';
import { SaleField } from './sale-field.tsx';
import { PRICE_MODE_EFFECT, PRICE_MODE_WORDS } from './words.ts';

export const ROW_GRID =
  '@min-[44rem]:grid-cols-[2.25rem_minmax(7rem,1fr)_8.25rem_5.5rem_3.25rem_8.75rem_5.5rem] @min-[44rem]:items-start';

export type RowProps = Omit<MoreProps, 'set'> & {
  index: number;
  kind: GroupDraft['kind'];
  isOpen: boolean;
  change: (change: Change) => void;
  onOpen: (key: number) => void;
};

/** One option: a line of a table on wide screens, a card on phones. Rare fields stand behind More. */
export const OptionRow = memo(function OptionRow(props: RowProps) {
  const { option, index, role, isOpen, change } = props;
  const { key } = option;
  const name = option.name.trim() || `option ${index + 1}`;
  const set = (fields: Partial<OptionDraft>) => change({ type: 'option', key, fields });
  const note = noteOf(option, role);
  const measures = measuresInRow(role);
  return (
    <li
      id={`option-${key}`}
      className="rounded-md border border-line bg-surface-raised p-4 @min-[44rem]:rounded-none @min-[44rem]:border-x-0 @min-[44rem]:border-t-0 @min-[44rem]:bg-transparent @min-[44rem]:px-0 @min-[44rem]:py-3"
    >
      <fieldset aria-label={name} className="min-w-0">
        <div className={cx('grid grid-cols-[2.25rem_minmax(0,1fr)_minmax(0,1fr)] items-end gap-3', ROW_GRID)}>
          <Handle {...{ name, index, change }} />
          <MainFields {...props} name={name} set={set} />
          <RowActions {...props} name={name} />
        </div>
        {measures.length > 0 && (
          <div className="mt-2 @min-[44rem]:ml-12">
            <Measures option={option} measures={measures} set={set} />
          </div>
        )}
        {note && !isOpen && <p className="mt-1.5 text-content-muted text-sm @min-[44rem]:ml-12">{note}</p>}
        <input type="hidden" name="o" value={key} />
        {isOpen ? (
          <>
            <input type="hidden" name="open" value={key} />
            <MoreOfOption {...props} set={set} />
          </>
        ) : (
          <ClosedFields option={option} role={role} />
        )}
      </fieldset>
    </li>
  );
});

type MainProps = RowProps & Pick<MoreProps, 'set'> & { name: string };

function MainFields({ option, kind, name, symbol, tonight, set }: MainProps) {
  const at = (field: string) => optionField(option.key, field);
  return (
    <>
      <div className="col-span-2 flex items-start gap-2 @min-[44rem]:col-span-1">
        {kind === 'colour' && <ColourField option={option} set={set} name={name} />}
        <Line
          label="Name"
          isLabelHidden="wide"
          name={at('name')}
          maxLength={80}
          value={option.name}
          onText={(text) => set({ name: text })}
          className="flex-1"
        />
      </div>
      <Pick
        label="Price is"
        isLabelHidden="wide"
        name={at('price_mode')}
        value={option.price_mode}
        onText={(mode) => set({ price_mode: mode as OptionDraft['price_mode'] })}
        className="@max-[44rem]:col-span-2"
      >
        {PRICE_MODES.map((mode) => (
          <option key={mode} value={mode} title={PRICE_MODE_EFFECT[mode]}>
            {mode === 'flat' ? `+${symbol} flat` : PRICE_MODE_WORDS[mode]}
          </option>
        ))}
      </Pick>
      <Line
        label={option.price_mode === 'percent' ? 'Per cent' : `Price, ${symbol}`}
        isLabelHidden="wide"
        name={at('price')}
        inputMode="decimal"
        maxLength={12}
        placeholder="0"
        value={option.price}
        onText={(price) => set({ price })}
      />
      <Preset option={option} set={set} />
      <SaleField option={option} tonight={tonight} set={set} />
    </>
  );
}

function Preset({ option, set }: Pick<MoreProps, 'option' | 'set'>) {
  return (
    <div className="@max-[44rem]:order-1">
      <Checkbox
        name={optionField(option.key, 'is_default')}
        label={<span className="@min-[44rem]:sr-only">Chosen at first</span>}
        checked={option.is_default}
        onChange={(event) => set({ is_default: event.currentTarget.checked })}
      />
    </div>
  );
}

function RowActions({ option: { key }, name, isOpen, onOpen, change }: RowProps & { name: string }) {
  return (
    <div className="flex justify-end gap-1 @max-[44rem]:order-2 @max-[44rem]:col-span-2">
      <Button
        type="submit"
        name="press"
        value={presses.open(key)}
        tone="plain"
        aria-expanded={isOpen}
        aria-label={`${isOpen ? 'Less' : 'More'} of ${name}`}
        className="min-h-11 px-0! @max-[44rem]:px-4!"
        onClick={(event) => {
          event.preventDefault();
          onOpen(key);
        }}
      >
        <span className="@min-[44rem]:sr-only">{isOpen ? 'Less' : 'More'}</span>
        <ChevronDown aria-hidden="true" className={cx('size-5 transition-transform', isOpen && 'rotate-180')} />
      </Button>
      <IconButton
        type="submit"
        name="press"
        value={presses.remove(key)}
        label={`Remove ${name}`}
        onClick={(event) => {
          event.preventDefault();
          change({ type: 'remove', key });
        }}
      >
        <Trash2 aria-hidden="true" className="size-4.5" />
      </IconButton>
    </div>
  );
}

const SEEN = ['name', 'price_mode', 'price', 'is_default', 'sale'];

/** What stands behind More, still sent with the form. */
function ClosedFields({ option, role }: { option: OptionDraft; role: GroupDraft['role'] }) {
  const seen = new Set([...SEEN, ...measuresInRow(role)].map((name) => optionField(option.key, name)));
  return writeOption(option)
    .filter(([name]) => name !== 'o' && !seen.has(name))
    .map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />);
}

type HandleProps = { name: string; index: number; change: RowProps['change'] };

/** Dragged by a pointer, moved by the arrow keys. */
function Handle({ name, index, change }: HandleProps) {
  function move(event: KeyboardEvent<HTMLButtonElement>) {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const handle = event.currentTarget;
    change({ type: 'move', from: index, to: index + by });
    requestAnimationFrame(() => handle.focus());
  }
  return (
    <button
      type="button"
      data-drag
      onKeyDown={move}
      aria-label={`Place of ${name}: ${index + 1}. Arrow keys move it.`}
      title="Drag, or move with the arrow keys"
      className="noscript-hidden grid h-11 w-9 cursor-grab touch-none place-items-center rounded-sm text-content-faint hover:text-content active:cursor-grabbing"
    >
      <GripVertical aria-hidden="true" className="size-5" />
    </button>
  );
}

/** The colour is the option: it sets the icing's. */
function ColourField({ option, set, name }: { option: OptionDraft; set: MoreProps['set']; name: string }) {
  const colour = option.art.icing?.colour ?? '#fbf3ea';
  return (
    <label className="grid gap-1">
      <span className="font-semibold text-sm @min-[44rem]:sr-only">Colour</span>
      <input
        type="color"
        aria-label={`Colour of ${name}`}
        value={colour}
        onChange={({ currentTarget }) =>
          set({ art: { ...option.art, icing: { ...option.art.icing, colour: currentTarget.value } } })
        }
        className="h-12 w-14 cursor-pointer rounded-sm border border-line-strong bg-surface-raised p-1"
      />
    </label>
  );
}
