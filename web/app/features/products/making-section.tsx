import { PickOne, Section, TextLine } from './form-parts.tsx';
import { UNITS, WORKS } from './product-form.ts';
import { Rows } from './rows.tsx';
import { WORK_WORDS } from './words.ts';

const WORK_OPTIONS = WORKS.map((work) => ({ value: work, label: WORK_WORDS[work].label }));
const UNIT_WORDS = { g: 'g', ml: 'ml', piece: 'pieces' };
const NOTICE_OPTIONS = [
  { value: 'hours', label: 'hours' },
  { value: 'days', label: 'days' },
  { value: 'minutes', label: 'minutes' },
];

export function MakingSection() {
  return (
    <Section
      id="making"
      title="Making it"
      words="Decides the earliest day that customers are offered, how full your days get, and what stands in the kitchen’s plan."
    >
      <div className="flex items-start gap-3">
        <TextLine
          label="Notice you need"
          name="lead_time"
          isRequired
          inputMode="numeric"
          maxLength={6}
          className="w-36"
        />
        <PickOne label="In" name="lead_time_unit" isRequired options={NOTICE_OPTIONS} className="w-32" />
      </div>
      <p className="-mt-3 text-content-muted text-sm">
        Where the store’s own notice or an option’s is longer, that one counts.
      </p>
      <Capacity />
      <Steps />
      <Recipe />
    </Section>
  );
}

function Capacity() {
  return (
    <div className="grid gap-4 rounded-md bg-surface-sunken p-4">
      <TextLine
        label="Capacity units of one piece"
        name="capacity_units"
        inputMode="numeric"
        maxLength={4}
        className="max-w-64"
        hint="A unit is whatever you count your day in: a plain cake 1, a wedding cake 6. When a day’s units are sold, customers are offered other days."
      />
      <fieldset>
        <legend className="mb-2 font-semibold text-sm">
          Of these, by kind of work <span className="font-normal text-content-faint text-xs">optional</span>
        </legend>
        <div className="grid grid-cols-3 gap-3 sm:gap-4">
          {WORKS.map((work) => (
            <TextLine
              key={work}
              label={WORK_WORDS[work].label}
              name={`work.${work}`}
              inputMode="numeric"
              maxLength={4}
              isRequired
            />
          ))}
        </div>
        <p className="mt-1.5 text-content-muted text-sm">
          {WORKS.map((work) => `${WORK_WORDS[work].label}: ${WORK_WORDS[work].detail}`).join('. ')}.
        </p>
      </fieldset>
    </div>
  );
}

function Steps() {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-semibold">Steps</legend>
      <Rows
        list="steps"
        label="Steps in the order of the work"
        noun="step"
        isOrdered
        empty="With steps the plan says when to start each order, counted back from its due time."
      >
        {({ index, nameOf }) => (
          <div className="grid grid-cols-2 gap-3 sm:grid-cols-[minmax(0,1fr)_10rem_5.5rem_5.5rem]">
            <TextLine
              label={`Step ${index + 1}`}
              name={nameOf('name')}
              isRequired
              maxLength={80}
              className="max-sm:col-span-2"
            />
            <PickOne
              label="Work"
              name={nameOf('work')}
              isRequired
              options={WORK_OPTIONS}
              className="max-sm:col-span-2"
            />
            <TextLine label="Minutes" name={nameOf('minutes')} isRequired inputMode="numeric" maxLength={4} />
            <TextLine label="Then rests" name={nameOf('waits')} isRequired inputMode="numeric" maxLength={5} />
          </div>
        )}
      </Rows>
      <p className="text-content-muted text-sm">
        “Then rests” is for cooling or setting, in minutes, when nobody is needed.
      </p>
    </fieldset>
  );
}

function Recipe() {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-semibold">Recipe</legend>
      <TextLine
        label="For how many servings"
        name="recipe_servings"
        inputMode="numeric"
        maxLength={5}
        className="mb-2 max-w-64"
        hint="Left empty: for one piece, whatever its size."
      />
      <Rows
        list="recipe"
        label="Ingredients of the recipe"
        noun="ingredient"
        isOrdered
        empty="From recipes the plan makes your shopping list."
      >
        {({ index, nameOf }) => (
          <div className="grid grid-cols-2 gap-3 sm:grid-cols-[minmax(0,1fr)_7rem_7.5rem]">
            <TextLine
              label={`Ingredient ${index + 1}`}
              name={nameOf('ingredient')}
              isRequired
              maxLength={80}
              className="max-sm:col-span-2"
            />
            <TextLine label="Quantity" name={nameOf('quantity')} isRequired inputMode="decimal" maxLength={12} />
            <PickOne
              label="Unit"
              name={nameOf('unit')}
              isRequired
              options={UNITS.map((unit) => ({ value: unit, label: UNIT_WORDS[unit] }))}
            />
          </div>
        )}
      </Rows>
    </fieldset>
  );
}
