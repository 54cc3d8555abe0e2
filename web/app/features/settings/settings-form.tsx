import type { ReactNode } from 'react';
import { Form, useNavigation, useSearchParams } from 'react-router';
import type { components } from '../../../../contract/api-types.gen.ts';
import type { Refusal } from '../../lib/forms.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RefusalNotice } from '../account/door.tsx';
import { FormSection } from '../onboarding/form-section.tsx';
import type { Located } from '../onboarding/typed-form.ts';
import { isLocated } from '../onboarding/typed-form.ts';
import { FIELD_LABELS, valueInWords } from './field-words.ts';

export type StoreFile = components['schemas']['StoreFile'];
export type Part = 'about' | 'contact' | 'ways' | 'words' | 'registration';

/** Of the form that was sent last; the others know nothing of it. */
export const answerFor = (part: Part, answer: Refusal | Located | undefined) =>
  answer?.values.part === part ? answer : undefined;

const SAVED: Record<Part, string> = {
  about: 'Saved. Customers see it at once.',
  contact: 'Saved. Deliveries are measured from this point from now on.',
  ways: 'Saved. It holds for every order from now on.',
  words: 'Saved. Customers read these words from now on.',
  registration: 'Saved.',
};

type SettingsFormProps = {
  part: Part;
  title: string;
  words?: ReactNode;
  file: StoreFile;
  answer: Refusal | Located | undefined;
  button?: string;
  children: ReactNode;
};

/** One part of the settings with a save of its own; two who save at once don't overwrite each other. */
export function SettingsForm({ part, title, words, file, answer, button = 'Save', children }: SettingsFormProps) {
  const { formData } = useNavigation();
  const isBusy = formData?.get('part') === part && !/^(find|at )/.test(String(formData.get('intent') ?? ''));
  const mine = answerFor(part, answer);
  const refused = isLocated(mine) ? undefined : mine;
  const current = savedMeanwhile(refused);
  const isSaved = useSearchParams()[0].get('saved') === part && !answer;
  return (
    <FormSection id={part} title={title} words={words}>
      {refused && current ? <Meanwhile typed={refused.values} file={current} /> : <RefusalNotice refusal={refused} />}
      <Form method="post" className="grid gap-5" preventScrollReset>
        <input type="hidden" name="part" value={part} />
        <input type="hidden" name="version" value={current?.version ?? file.version} />
        <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true">
          {button}
        </button>
        {children}
        {isSaved && <Notice tone="positive" isLive title={SAVED[part]} />}
        <p>
          <Button type="submit" tone="quiet" isBusy={isBusy}>
            {button}
          </Button>
        </p>
      </Form>
    </FormSection>
  );
}

/** The settings as somebody else has left them; the page is not loaded again after a refusal. */
const savedMeanwhile = (refused: Refusal | undefined) =>
  refused?.problem.code === 'stores/changed-meanwhile' ? (refused.problem.facts?.current as StoreFile) : undefined;

/** What stands now beside what was typed; saving again takes the typed. */
function Meanwhile({ typed, file }: { typed: Refusal['values']; file: StoreFile }) {
  const now = file as unknown as Record<string, unknown>;
  const differing = Object.keys(typed).filter(
    (name) => name in FIELD_LABELS && name in now && valueInWords(name, now[name]) !== typed[name],
  );
  return (
    <Notice tone="caution" isLive title="Somebody else saved these settings meanwhile">
      <p>Your words are still in the form. Save again to keep them, or load the page to take theirs.</p>
      {differing.length > 0 && (
        <dl className="mt-2 grid gap-1">
          {differing.map((name) => (
            <div key={name} className="flex flex-wrap gap-x-2">
              <dt className="font-semibold">{FIELD_LABELS[name]}, as it stands:</dt>
              <dd>{valueInWords(name, now[name]) || 'nothing'}</dd>
            </div>
          ))}
        </dl>
      )}
    </Notice>
  );
}
