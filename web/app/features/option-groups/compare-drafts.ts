import type { GroupDraft, OptionDraft } from './draft.ts';
import { writeOption } from './draft-form.ts';

const GROUP_WORDS: Partial<Record<keyof GroupDraft, string>> = {
  role: 'what it is about',
  kind: 'how customers answer',
  name: 'the name',
  is_required: 'whether it is required',
  min_choices: 'how many are chosen at least',
  max_choices: 'how many are chosen at most',
  max_each: 'how often each is chosen',
  free_up_to: 'how many are included',
  applies_per_tier: 'whether each tier is paid',
  visible_when: 'when it shows',
  max_length: 'how long the words may be',
  lines: 'how many lines there are',
  scripts: 'the scripts',
};

/** What somebody else changed, in words: between what was loaded and what is saved now. */
export function changesBetween(before: GroupDraft, after: GroupDraft): string[] {
  const differs = (name: keyof GroupDraft) => JSON.stringify(before[name]) !== JSON.stringify(after[name]);
  const names = (Object.keys(GROUP_WORDS) as (keyof GroupDraft)[]).filter(differs);
  return [
    ...names.map((name) => `They changed ${GROUP_WORDS[name]}.`),
    ...after.options.flatMap((option) => optionChange(option, before.options)),
    ...before.options
      .filter(({ key }) => after.options.every((option) => option.key !== key))
      .map(({ name }) => `They removed “${name}”.`),
  ];
}

function optionChange(option: OptionDraft, before: readonly OptionDraft[]): string[] {
  const old = before.find(({ key }) => key === option.key);
  if (!old) return [`They added “${option.name}”.`];
  return JSON.stringify(writeOption(old)) === JSON.stringify(writeOption(option))
    ? []
    : [`They changed “${option.name}”.`];
}
