import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';

export const SHORTCUTS = 'shortcut-help';

const ON_TICKET = [
  ['← → ↑ ↓', 'Go to the next ticket'],
  ['N', 'Press its next button'],
  ['U', 'Undo the last press'],
  ['D', 'Decline it'],
  ['O', 'Open the order'],
  ['M', 'More: change, photo, print, cancel'],
  ['P', 'Print the ticket'],
] as const;

const ANYWHERE = [
  ['0 – 9', 'Find an order by its number'],
  ['/', 'Find an order by its number or name'],
  ['S', 'All new orders are seen'],
  ['L', 'Open the drawer of later orders'],
  ['?', 'Show this'],
] as const;

type ShortcutHelpProps = { isOn: boolean; onSwitch: (isOn: boolean) => void };

export function ShortcutHelp({ isOn, onSwitch }: ShortcutHelpProps) {
  return (
    <Dialog id={SHORTCUTS} title="Keyboard shortcuts">
      <div className="grid gap-5">
        <Keys title="On a ticket" keys={ON_TICKET} />
        <Keys title="Anywhere on the board" keys={ANYWHERE} />
        <Checkbox
          label="Shortcuts that count anywhere"
          checked={isOn}
          onChange={({ target }) => onSwitch(target.checked)}
        />
      </div>
    </Dialog>
  );
}

function Keys({ title, keys }: { title: string; keys: readonly (readonly [string, string])[] }) {
  return (
    <section>
      <h3 className="mb-2 text-lg">{title}</h3>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-1.5">
        {keys.map(([key, words]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="tabular whitespace-nowrap rounded-sm border border-line-strong bg-surface-sunken px-2 py-0.5 font-semibold">
                {key}
              </kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
