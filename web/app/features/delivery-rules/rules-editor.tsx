import { useRef, useState } from 'react';
import { Form } from 'react-router';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { RuleCard } from './rule-card.tsx';
import { type RuleForm, type Rules, readForm, type Trial } from './rules-form.ts';
import { RulesMap } from './rules-map.tsx';
import { type Asked, TrialPanel } from './trial-panel.tsx';

export type EditorState = {
  rules: RuleForm[];
  version: number;
  asked: Asked;
  errors: Record<string, string>;
  problem?: string;
  isSaved?: boolean;
  trial?: Trial;
};

/** All rules in one form: what is drawn, tried and saved is what stands in its fields. */
export function RulesEditor({ saved, state }: { saved: Rules; state: EditorState }) {
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<RuleForm[]>(state.rules);
  const [chosen, setChosen] = useState(0);
  const reread = () => form.current && setTyped(readForm(new FormData(form.current)));
  function setCorners(rule: number, corners: string) {
    const field = form.current?.elements.namedItem(`rules.${rule}.corners`);
    if (!(field instanceof HTMLTextAreaElement)) return;
    field.value = corners;
    reread();
  }
  return (
    <Form
      method="post"
      // The server says what is missing: an arrow moves a rule that is not finished, too.
      noValidate
      ref={form}
      onChange={reread}
      className="grid grid-cols-1 items-start gap-5 lg:grid-cols-[1.3fr_1fr]"
    >
      {/* Enter in a field saves; without this it would press the first arrow. */}
      <button type="submit" name="press" value="save" tabIndex={-1} aria-hidden="true" className="sr-only">
        Save
      </button>
      <input type="hidden" name="version" value={state.version} />
      <input type="hidden" name="rules" value={state.rules.length} />
      <div className="grid grid-cols-1 gap-5">
        <Outcome state={state} isOffered={saved.offers_delivery} />
        <h2 className="sr-only">Rules</h2>
        <RuleList saved={saved} state={state} onChoose={setChosen} />
        <SaveBar />
      </div>
      <div className="grid grid-cols-1 gap-5 lg:sticky lg:top-4">
        <div className="noscript-hidden">
          <RulesMap center={saved.store} rules={typed} chosen={chosen} trial={state.trial} onCorners={setCorners} />
        </div>
        <TrialPanel asked={state.asked} trial={state.trial} currency={saved.currency} errors={state.errors} />
      </div>
    </Form>
  );
}

function Outcome({ state, isOffered }: { state: EditorState; isOffered: boolean }) {
  return (
    <>
      {state.problem && (
        <Notice tone="danger" isLive>
          {state.problem}
        </Notice>
      )}
      {state.isSaved && (
        <Notice tone="positive" isLive>
          {isOffered
            ? 'Saved. Customers see these rules from now on.'
            : 'Saved. They count as soon as delivery is switched on.'}
        </Notice>
      )}
      {state.rules.length === 0 && (
        <EmptyState title="No rules yet">Without a rule nothing is delivered; customers can still pick up.</EmptyState>
      )}
    </>
  );
}

function SaveBar() {
  return (
    <div className="sticky bottom-0 flex flex-wrap gap-3 border-line border-t bg-surface py-3">
      <Button type="submit" name="press" value="save" size="large">
        Save the rules
      </Button>
      <Button type="submit" name="press" value="add" tone="quiet">
        Add a rule
      </Button>
    </div>
  );
}

type RuleListProps = { saved: Rules; state: EditorState; onChoose: (place: number) => void };

function RuleList({ saved, state, onChoose }: RuleListProps) {
  return (
    <ol className="grid gap-5">
      {state.rules.map((rule, place) => (
        <RuleCard
          // biome-ignore lint/suspicious/noArrayIndexKey: the whole form is new when rules change places
          key={place}
          rule={rule}
          place={place}
          count={state.rules.length}
          currency={saved.currency}
          errors={state.errors}
          warning={state.isSaved ? saved.warnings.find((one) => one.rule === place)?.message : undefined}
          onFocus={() => onChoose(place)}
        />
      ))}
    </ol>
  );
}
