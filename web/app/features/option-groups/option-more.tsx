import { ArrowDown, ArrowUp, Copy } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatCount } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/inputs.tsx';
import { ArtEditor } from './art-editor.tsx';
import { type Change, presses } from './change-draft.ts';
import { Chips, Line, Pick, ProblemLine } from './controls.tsx';
import { type GroupDraft, type OptionDraft, WORKS, type Work } from './draft.ts';
import { optionField } from './draft-form.ts';
import { anchorOf, useProblem } from './field-view.ts';
import { ALLERGEN_WORDS, DIET_WORDS, type StoreGroup } from './group.ts';
import { Measures, measuresInMore } from './measures.tsx';
import type { Tonight } from './sale-field.tsx';

export type MoreProps = {
  option: OptionDraft;
  role: GroupDraft['role'];
  index: number;
  count: number;
  /** The store's groups of sizes, for prices by size. */
  sizes: readonly StoreGroup[];
  symbol: string;
  tonight: Tonight;
  set: (fields: Partial<OptionDraft>) => void;
  change: (change: Change) => void;
};

const WORK_WORDS: Record<Work, string> = { oven: 'Oven', assembly: 'Assembly', decoration: 'Decoration' };

/** What few options need: measures, time and work, allergens, ingredients, the drawing. */
export function MoreOfOption(props: MoreProps) {
  const { option, role } = props;
  const measures = measuresInMore(role);
  return (
    <div className="mt-4 grid gap-6 rounded-md bg-surface-sunken/60 p-4 @min-[44rem]:ml-12">
      {measures.length > 0 && (
        <Part title="For how many">
          <Measures option={option} measures={measures} set={props.set} />
        </Part>
      )}
      {role !== 'size' && props.sizes.length > 0 && <PriceBySize {...props} />}
      <TimeAndWork {...props} />
      <Safety {...props} />
      <Ingredients {...props} />
      <ArtEditor {...props} />
      <input type="hidden" name={optionField(option.key, 'art')} value={JSON.stringify(option.art)} />
      <RowButtons {...props} />
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid min-w-0 gap-3">
      <h3 className="font-semibold text-base [font-family:var(--font-sans)]">{title}</h3>
      {children}
    </section>
  );
}

function PriceBySize({ option, sizes, symbol, set }: MoreProps) {
  const problem = useProblem(optionField(option.key, 'sizes'));
  return (
    <Part title="Price by size">
      <p className="text-content-muted text-sm">
        In place of the price, when that size is chosen. Blank: the price itself.
      </p>
      {sizes.map((group) => (
        <div key={group.id} className="grid gap-2">
          {sizes.length > 1 && <h4 className="text-content-muted text-sm">{group.name}</h4>}
          <div className="grid grid-cols-[repeat(auto-fill,minmax(7.5rem,1fr))] gap-3">
            {group.options.map((size) => (
              <Line
                key={size.id}
                label={`${size.name}, ${option.price_mode === 'percent' ? '%' : symbol}`}
                name={optionField(option.key, `size${size.id}`)}
                inputMode="decimal"
                maxLength={12}
                placeholder={option.price || '0'}
                value={option.price_by_size[size.id] ?? ''}
                onText={(price) => set({ price_by_size: { ...option.price_by_size, [size.id]: price } })}
              />
            ))}
          </div>
        </div>
      ))}
      <ProblemLine problem={problem} id={anchorOf(optionField(option.key, 'sizes'))} />
    </Part>
  );
}

function TimeAndWork({ option, set }: MoreProps) {
  const at = (field: string) => optionField(option.key, field);
  const number = { inputMode: 'numeric', maxLength: 4 } as const;
  return (
    <Part title="Time and work">
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        <Line
          {...number}
          label="Notice"
          name={at('lead_time')}
          value={option.lead_time}
          onText={(lead_time) => set({ lead_time })}
        />
        <Pick
          label="Notice in"
          name={at('lead_unit')}
          value={option.lead_unit}
          onText={(unit) => set({ lead_unit: unit as OptionDraft['lead_unit'] })}
        >
          <option value="minutes">minutes</option>
          <option value="hours">hours</option>
          <option value="days">days</option>
        </Pick>
        <Line
          {...number}
          label="Capacity units"
          name={at('capacity_units')}
          value={option.capacity_units}
          onText={(capacity_units) => set({ capacity_units })}
        />
        {WORKS.map((work) => (
          <Line
            key={work}
            {...number}
            label={`${WORK_WORDS[work]} units`}
            name={at(work)}
            value={option.work_units[work]}
            onText={(units) => set({ work_units: { ...option.work_units, [work]: units } })}
          />
        ))}
      </div>
      <p className="text-content-muted text-sm">
        The longest notice of all choices counts. Units come on top of the product’s own in the day that it is made.
      </p>
    </Part>
  );
}

function Safety({ option, set }: MoreProps) {
  const at = (field: string) => optionField(option.key, field);
  return (
    <Part title="Allergens and diets">
      <Chips
        legend="Contains"
        name={at('contains')}
        words={ALLERGEN_WORDS}
        chosen={option.contains}
        onChosen={(contains) => set({ contains })}
      />
      <Chips
        legend="May contain"
        name={at('may_contain')}
        words={ALLERGEN_WORDS}
        chosen={option.may_contain}
        onChosen={(may_contain) => set({ may_contain })}
      />
      <Chips
        legend="Takes out of the recipe"
        name={at('removes')}
        words={ALLERGEN_WORDS}
        chosen={option.removes}
        onChosen={(removes) => set({ removes })}
        hint="A trace stays possible in your kitchen: customers read “may contain”."
      />
      <Chips
        legend="No longer suits"
        name={at('blocks_diets')}
        words={DIET_WORDS}
        chosen={option.blocks_diets}
        onChosen={(blocks_diets) => set({ blocks_diets })}
      />
    </Part>
  );
}

function Ingredients({ option, set }: MoreProps) {
  const name = optionField(option.key, 'recipe');
  const problem = useProblem(name);
  const at = anchorOf(name);
  return (
    <Part title="Ingredients it adds">
      <label htmlFor={at} className="text-content-muted text-sm">
        One a line, with how much in g, ml or pieces: “Butter 120 g”. For as many servings as the product’s recipe.
      </label>
      <TextArea
        id={at}
        name={name}
        rows={2}
        value={option.recipe}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${at}-problem` : undefined}
        onChange={(event) => set({ recipe: event.currentTarget.value })}
        className="min-h-16"
      />
      <ProblemLine problem={problem} id={`${at}-problem`} />
    </Part>
  );
}

function RowButtons({ option, index, count, change }: MoreProps) {
  const name = option.name.trim() || `option ${index + 1}`;
  const look = { type: 'submit', name: 'press', tone: 'quiet', size: 'small' } as const;
  const press = (value: string, one: Change) => ({
    value,
    onClick: (event: { preventDefault: () => void }) => {
      event.preventDefault();
      change(one);
    },
  });
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        {...look}
        {...press(presses.move(index, index - 1), { type: 'move', from: index, to: index - 1 })}
        disabled={index === 0}
        icon={<ArrowUp aria-hidden="true" className="size-4" />}
      >
        Move up <span className="sr-only">{name}</span>
      </Button>
      <Button
        {...look}
        {...press(presses.move(index, index + 1), { type: 'move', from: index, to: index + 1 })}
        disabled={index === count - 1}
        icon={<ArrowDown aria-hidden="true" className="size-4" />}
      >
        Move down <span className="sr-only">{name}</span>
      </Button>
      <Button
        {...look}
        {...press(presses.duplicate(option.key), { type: 'duplicate', key: option.key })}
        icon={<Copy aria-hidden="true" className="size-4" />}
      >
        Duplicate <span className="sr-only">{name}</span>
      </Button>
    </div>
  );
}

/** What a closed row still tells of itself. */
export function noteOf(option: OptionDraft, role: GroupDraft['role']): string {
  const hidden = measuresInMore(role);
  const parts = [
    hidden.includes('servings') && option.servings && `serves ${option.servings}`,
    hidden.includes('tiers') && option.tiers && formatCount(Number(option.tiers) || 0, 'tier'),
    role !== 'size' && Object.values(option.price_by_size).some(Boolean) && 'priced by size',
    option.lead_time && `${option.lead_time} ${option.lead_unit} notice`,
    option.capacity_units && formatCount(Number(option.capacity_units) || 0, 'unit'),
    option.contains.length > 0 && `contains ${listed(option.contains)}`,
    option.removes.length > 0 && `without ${listed(option.removes)}`,
    option.recipe.trim() && 'adds ingredients',
  ];
  return parts.filter(Boolean).join(' · ');
}

const listed = (allergens: OptionDraft['contains']) =>
  allergens.map((one) => ALLERGEN_WORDS[one].toLowerCase()).join(', ');
