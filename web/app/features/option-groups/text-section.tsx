import { useId, useState } from 'react';
import { priceDesign } from '../../../../api/domains/designs/price-design.ts';
import { FieldError } from '../../ui/field.tsx';
import { TextArea } from '../../ui/inputs.tsx';
import { lengthOf } from '../customiser/graphemes.ts';
import type { SectionProps } from './about-section.tsx';
import { Chips, Line } from './controls.tsx';
import type { GroupDraft } from './draft.ts';
import { groupOf } from './draft-body.ts';
import { SCRIPTS } from './group.ts';
import { plainCake } from './preview-product.ts';
import { scriptWords } from './words.ts';

/** The rule of a text: how long, how many lines, which letters; with a field to try it. */
export function TextSection({ draft, change }: SectionProps) {
  const set = (fields: Partial<GroupDraft>) => change({ type: 'set', fields });
  return (
    <section aria-labelledby="text-rule" className="grid gap-4">
      <h2 id="text-rule" className="text-xl">
        What they may write
      </h2>
      <div className="grid grid-cols-2 gap-4 sm:max-w-md">
        <Line
          label="Letters at most"
          name="max_length"
          inputMode="numeric"
          maxLength={3}
          value={draft.max_length}
          onText={(max_length) => set({ max_length })}
          hint="Spaces count too; a letter with its accents is one."
        />
        <Line
          label="Lines at most"
          name="lines"
          inputMode="numeric"
          maxLength={2}
          value={draft.lines}
          onText={(lines) => set({ lines })}
        />
      </div>
      <Chips
        legend="Scripts that you can write"
        name="scripts"
        words={SCRIPTS}
        chosen={draft.scripts}
        onChosen={(scripts) => set({ scripts })}
        hint={`${scriptWords(draft)} The drawing pipes Latin; others are written by hand.`}
      />
      <TryText draft={draft} />
    </section>
  );
}

function TryText({ draft }: { draft: GroupDraft }) {
  const [text, setText] = useState('');
  const id = useId();
  const problem = text === '' ? undefined : findWordsProblem(draft, text);
  return (
    <div className="noscript-hidden grid gap-1.5 sm:max-w-md">
      <label htmlFor={id} className="font-semibold text-sm">
        Try it
      </label>
      <TextArea
        id={id}
        value={text}
        rows={2}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-said`}
        placeholder="Happy birthday, Asha"
        onChange={(event) => setText(event.currentTarget.value)}
        className="min-h-16"
      />
      <div id={`${id}-said`} role="status" className="min-h-6 text-sm">
        {problem ? (
          <FieldError id={`${id}-error`}>{problem}</FieldError>
        ) : (
          text !== '' && (
            <p className="text-content-muted">
              {lengthOf(text)} of {draft.max_length}: fits.
            </p>
          )
        )}
      </div>
    </div>
  );
}

/** By the very rule that the order is checked with. */
function findWordsProblem(draft: GroupDraft, text: string): string | undefined {
  const group = { ...groupOf({ ...draft, kind: 'text', visible_when: '' }, 1, 'INR'), options: [] };
  const product = { ...plainCake(group, [], 'INR'), groups: [group] };
  const result = priceDesign(product, [{ group_id: 1, text }]);
  return result.is_valid
    ? undefined
    : result.errors[0]?.message.replace(/^“.*?”:? /, '').replace(/^./, (c) => c.toUpperCase());
}
