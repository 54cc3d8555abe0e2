import { ALLERGENS, DIETS } from '../../../../api/domains/designs/option-groups.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DietMark } from '../../ui/diet.tsx';
import { Anchor, Section, TextLines, useFormView } from './form-parts.tsx';
import type { Presence } from './product-form.ts';
import { allergenWords, dietWords, PRESENCE_WORDS } from './words.ts';

const PRESENCES: readonly Presence[] = ['contains', 'may_contain', 'free'];

/** `mark` is India's mark as the form stands. */
export function SafetySection({ mark }: { mark: 'veg' | 'non_veg' }) {
  return (
    <Section
      id="safety"
      title="Allergens and diets"
      words="Of the product before any choice; what options bring or take out is set with them. Customers see it before they add it, and it is printed on tickets and box labels."
    >
      <Allergens />
      <Diets />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-surface-sunken p-4 text-sm">
        <span>Its mark in the shop:</span>
        <b>
          <DietMark kind={mark} hasWords />
        </b>
        <span className="w-full text-content-muted">
          Green when “vegetarian” or “vegan” is ticked and it is free of egg, brown otherwise.
        </span>
      </div>
      <TextLines
        label="Ingredients"
        name="ingredients"
        maxLength={4000}
        hint="As on a label, most first: wheat flour, butter (milk), sugar, eggs."
      />
    </Section>
  );
}

function Allergens() {
  const { fields } = useFormView();
  return (
    <Anchor name="allergen">
      <div className="divide-y divide-line rounded-md border border-line bg-surface-raised">
        {ALLERGENS.map((allergen) => {
          const { label, hint } = allergenWords(allergen);
          const name = `allergen.${allergen}`;
          const now = fields.get(name) ?? 'free';
          return (
            <fieldset key={allergen} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-1.5">
              <legend className="float-left min-w-40 flex-1 py-2">
                {label}
                {hint && <span className="block text-content-muted text-xs">{hint}</span>}
              </legend>
              <div className="inline-flex rounded-full bg-surface-sunken p-1 max-sm:w-full">
                {PRESENCES.map((presence) => (
                  <PresenceChoice key={presence} {...{ name, presence }} isChosen={now === presence} />
                ))}
              </div>
            </fieldset>
          );
        })}
      </div>
    </Anchor>
  );
}

const CHOSEN: Record<Presence, string> = {
  contains: 'has-checked:bg-caution has-checked:text-surface-raised',
  may_contain: 'has-checked:bg-caution-quiet has-checked:text-caution has-checked:shadow-soft',
  free: 'has-checked:bg-surface-raised has-checked:text-content has-checked:shadow-soft',
};

type ChoiceProps = { name: string; presence: Presence; isChosen: boolean };

function PresenceChoice({ name, presence, isChosen }: ChoiceProps) {
  return (
    <label
      className={`relative flex min-h-9 flex-1 select-none items-center justify-center whitespace-nowrap rounded-full px-3 font-medium text-content-muted text-sm has-focus-visible:outline-3 has-focus-visible:outline-focus pointer-coarse:min-h-11 ${CHOSEN[presence]}`}
    >
      <input
        type="radio"
        name={name}
        value={presence}
        defaultChecked={isChosen}
        className="absolute inset-0 size-full cursor-[inherit] appearance-none opacity-0"
      />
      {PRESENCE_WORDS[presence]}
    </label>
  );
}

function Diets() {
  const chosen = useFormView().fields.getAll('diets');
  return (
    <Anchor name="diets">
      <fieldset>
        <legend className="font-semibold text-sm">Suits these diets</legend>
        <p className="max-w-text text-content-muted text-sm">
          Tick also what a choice can make it, such as eggless with an egg-free option. It is only promised where the
          allergens allow it.
        </p>
        <div className="grid grid-cols-2 gap-x-4 md:grid-cols-3">
          {DIETS.map((diet) => (
            <Checkbox
              key={diet}
              name="diets"
              value={diet}
              label={dietWords(diet)}
              defaultChecked={chosen.includes(diet)}
            />
          ))}
        </div>
      </fieldset>
    </Anchor>
  );
}
