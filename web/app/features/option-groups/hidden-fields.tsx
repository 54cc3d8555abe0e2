import type { GroupDraft } from './draft.ts';
import { optionField } from './draft-form.ts';

/** The Enter key presses a form's first button: it saves, whatever buttons the rows have. */
export const SaveByEnter = () => (
  <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only">
    Save
  </button>
);

/** What the switches said when the form was loaded: one that was left alone stays as bakers have it since. */
export const SwitchesBefore = ({ draft }: { draft: GroupDraft }) =>
  draft.options.map(({ key, sale }) => (
    <input key={key} type="hidden" name={optionField(key, 'sale_was')} value={sale} />
  ));

/** The rule of a text while the group is none, for when it turns back into one. */
export const TextRuleKept = ({ draft }: { draft: GroupDraft }) => (
  <>
    <input type="hidden" name="max_length" value={draft.max_length} />
    <input type="hidden" name="lines" value={draft.lines} />
    {draft.scripts.map((script) => (
      <input key={script} type="hidden" name="scripts" value={script} />
    ))}
  </>
);
