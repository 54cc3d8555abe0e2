import { emptyOption, type GroupDraft, nextKey, type OptionDraft } from './draft.ts';
import { isBlank } from './draft-body.ts';
import { pastedOptions } from './paste-options.ts';

/** What can be done to a draft: by a script at once, without one by the buttons of the form on the server. */
export type Change =
  | { type: 'set'; fields: Partial<Omit<GroupDraft, 'options'>> }
  | { type: 'option'; key: number; fields: Partial<OptionDraft> }
  | { type: 'add' }
  | { type: 'paste'; text: string; currency: string }
  | { type: 'duplicate'; key: number }
  | { type: 'remove'; key: number }
  | { type: 'restore'; option: OptionDraft; at: number }
  | { type: 'move'; from: number; to: number }
  | { type: 'replace'; draft: GroupDraft };

export function changeDraft(draft: GroupDraft, change: Change): GroupDraft {
  if (change.type === 'replace') return change.draft;
  if (change.type === 'set') return { ...draft, ...change.fields };
  return { ...draft, options: changeOptions(draft, change) };
}

type OptionChange = Exclude<Change, { type: 'replace' | 'set' }>;

function changeOptions(draft: GroupDraft, change: OptionChange): OptionDraft[] {
  const { options } = draft;
  switch (change.type) {
    case 'option':
      return changeOne(draft, change.key, change.fields);
    case 'add':
      return [...options, { ...emptyOption(nextKey(options)), price_mode: options.at(-1)?.price_mode ?? 'flat' }];
    case 'paste':
      return numbered([
        ...options.filter((option) => !isBlank(option)),
        ...pastedOptions(change.text, change.currency),
      ]);
    case 'duplicate':
      return duplicate(options, change.key);
    case 'remove':
      return options.filter(({ key }) => key !== change.key);
    case 'restore':
      return options.toSpliced(change.at, 0, change.option);
    case 'move':
      return moved(options, change.from, change.to);
  }
}

/** Where customers choose one, there is one default: marking another takes the mark from the first. */
function changeOne({ options, max_choices }: GroupDraft, key: number, fields: Partial<OptionDraft>): OptionDraft[] {
  const isOnly = fields.is_default === true && Number(max_choices) === 1;
  return options.map((option) => {
    if (option.key === key) return { ...option, ...fields };
    return isOnly && option.is_default ? { ...option, is_default: false } : option;
  });
}

/** New rows come without a key. */
function numbered(options: OptionDraft[]): OptionDraft[] {
  let next = nextKey(options);
  return options.map((option) => (option.key > 0 ? option : { ...option, key: next++ }));
}

function duplicate(options: OptionDraft[], key: number): OptionDraft[] {
  const at = options.findIndex((option) => option.key === key);
  const original = options[at];
  if (!original) return options;
  const copy = { ...original, key: nextKey(options), name: `${original.name} (copy)`, is_default: false };
  return options.toSpliced(at + 1, 0, copy);
}

function moved(options: OptionDraft[], from: number, to: number): OptionDraft[] {
  const option = options[from];
  if (!option || to < 0 || to >= options.length) return options;
  return options.toSpliced(from, 1).toSpliced(to, 0, option);
}

/** What a button without a script sends as `press`. */
export const presses = {
  add: () => 'add',
  paste: () => 'paste',
  duplicate: (key: number) => `duplicate:${key}`,
  remove: (key: number) => `remove:${key}`,
  move: (from: number, to: number) => `move:${from}:${to}`,
  open: (key: number) => `open:${key}`,
};

/** The change that a press asks for; undefined where it asks for none ('open' only shows more of a row). */
export function readPress(press: string, paste: { text: string; currency: string }): Change | undefined {
  const [type, first, second] = press.split(':');
  const key = Number(first);
  if (type === 'add') return { type };
  if (type === 'paste') return { type, ...paste };
  if (type === 'duplicate' || type === 'remove') return { type, key };
  return type === 'move' ? { type, from: key, to: Number(second) } : undefined;
}
