import { GROUP_ROLES } from '../../../../api/domains/designs/option-groups.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import type { Change } from './change-draft.ts';
import { Line, Pick } from './controls.tsx';
import type { GroupDraft } from './draft.ts';
import { KIND_WORDS, ROLE_WORDS, type StoreGroup } from './group.ts';
import { choosingWords, tierWords } from './words.ts';

export type SectionProps = { draft: GroupDraft; change: (change: Change) => void };

const useSetter =
  (change: SectionProps['change']) =>
  (fields: Partial<Omit<GroupDraft, 'options'>>): void =>
    change({ type: 'set', fields });

export function AboutSection({ draft, change }: SectionProps) {
  const set = useSetter(change);
  return (
    <section aria-labelledby="about" className="grid gap-4">
      <h2 id="about" className="text-xl">
        What customers are asked
      </h2>
      <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-[1.4fr_1fr_1fr]">
        <Line
          label="Name"
          name="name"
          maxLength={80}
          value={draft.name}
          onText={(name) => set({ name })}
          hint="Customers read it over the choices."
          className="sm:col-span-2 xl:col-span-1"
        />
        <Pick
          label="What it is about"
          name="role"
          value={draft.role}
          onText={(role) => set({ role: role as GroupDraft['role'] })}
          hint="Sets its place among the groups."
        >
          {GROUP_ROLES.map((role) => (
            <option key={role} value={role}>
              {ROLE_WORDS[role]}
            </option>
          ))}
        </Pick>
        <Pick
          label="How they answer"
          name="kind"
          value={draft.kind}
          onText={(kind) => set({ kind: kind as GroupDraft['kind'] })}
          hint={draft.kind === 'text' ? 'Options are the price of the words.' : undefined}
        >
          {Object.entries(KIND_WORDS).map(([kind, words]) => (
            <option key={kind} value={kind}>
              {words}
            </option>
          ))}
        </Pick>
      </div>
    </section>
  );
}

export function ChoosingSection({ draft, change }: SectionProps) {
  const set = useSetter(change);
  const isText = draft.kind === 'text';
  return (
    <section aria-labelledby="choosing" className="grid gap-3">
      <h2 id="choosing" className="text-xl">
        {isText ? 'Must they write something?' : 'How many they choose'}
      </h2>
      <Checkbox
        name="is_required"
        label="Required"
        hint="An order is refused without an answer."
        checked={draft.is_required}
        onChange={(event) => set({ is_required: event.currentTarget.checked })}
      />
      {isText ? <UnaskedCounts draft={draft} /> : <Counts draft={draft} change={change} />}
      <p className="rounded-md bg-surface-sunken px-4 py-3 font-medium" id="choosing-effect">
        {choosingWords(draft)}
      </p>
    </section>
  );
}

function Counts({ draft, change }: SectionProps) {
  const set = useSetter(change);
  const number = { inputMode: 'numeric', maxLength: 3 } as const;
  return (
    <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
      <Line
        {...number}
        label="At least"
        name="min_choices"
        value={draft.min_choices}
        onText={(min_choices) => set({ min_choices })}
      />
      <Line
        {...number}
        label="At most"
        name="max_choices"
        value={draft.max_choices}
        onText={(max_choices) => set({ max_choices })}
      />
      <Line
        {...number}
        label="Each at most"
        name="max_each"
        value={draft.max_each}
        onText={(max_each) => set({ max_each })}
      />
      <Line
        {...number}
        label="First ones included"
        name="free_up_to"
        value={draft.free_up_to}
        onText={(free_up_to) => set({ free_up_to })}
      />
    </div>
  );
}

/** What doesn't count for words, kept for when the group turns back into choices. */
function UnaskedCounts({ draft }: { draft: GroupDraft }) {
  const names = ['min_choices', 'max_choices', 'max_each', 'free_up_to'] as const;
  return names.map((name) => <input key={name} type="hidden" name={name} value={draft[name]} />);
}

type WhenProps = SectionProps & { possible: readonly StoreGroup[] };

/** When it shows, and how often it is paid. */
export function WhenSection({ draft, change, possible }: WhenProps) {
  const set = useSetter(change);
  return (
    <section aria-labelledby="when" className="grid gap-3">
      <h2 id="when" className="text-xl">
        When it is asked
      </h2>
      <Pick
        label="Show it"
        name="visible_when"
        value={draft.visible_when}
        onText={(visible_when) => set({ visible_when })}
        hint={whenWords(draft, possible)}
        className="max-w-md"
      >
        <option value="">Always</option>
        {possible.map((group) => (
          <optgroup key={group.id} label={`Only when “${group.name}” is`}>
            {group.options.map((option) => (
              <option key={option.id} value={`${group.id}:${option.id}`}>
                {group.name}: {option.name}
              </option>
            ))}
          </optgroup>
        ))}
        {isUnknown(draft, possible) && <option value={draft.visible_when}>A choice that is no longer possible</option>}
      </Pick>
      <Checkbox
        name="applies_per_tier"
        label="Paid for every tier"
        hint={tierWords(draft.applies_per_tier)}
        checked={draft.applies_per_tier}
        onChange={(event) => set({ applies_per_tier: event.currentTarget.checked })}
      />
    </section>
  );
}

function isUnknown({ visible_when: when }: GroupDraft, possible: readonly StoreGroup[]): boolean {
  return when !== '' && !possible.some(({ id, options }) => options.some((option) => when === `${id}:${option.id}`));
}

function whenWords({ visible_when: when }: GroupDraft, possible: readonly StoreGroup[]): string {
  if (when === '') return 'It is asked on every product that has this group.';
  for (const { id, name, options } of possible)
    for (const option of options)
      if (when === `${id}:${option.id}`)
        return `It appears once a customer chooses “${option.name}” in “${name}”, and goes away again with it.`;
  return 'Choose another: what it waits for is not there any more, or is asked later.';
}
