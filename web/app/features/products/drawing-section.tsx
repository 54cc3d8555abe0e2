import type { ReactNode } from 'react';
import { Checkbox } from '../../ui/checkbox.tsx';
import { cx } from '../../ui/cx.ts';
import { Field } from '../../ui/field.tsx';
import { FORMS, ICINGS, SHAPES, STANDS, TOPPINGS } from './art-form.ts';
import { Anchor, PickOne, Section, TextLine, useField } from './form-parts.tsx';
import { Rows } from './rows.tsx';
import { artWords } from './words.ts';

const optionsOf = (codes: readonly string[]) => codes.map((code) => ({ value: code, label: artWords(code) }));
const AMOUNTS = [
  { value: '1', label: 'A few' },
  { value: '2', label: 'Some' },
  { value: '3', label: 'Plenty' },
];

/** What the illustration shows before any choice; options change it further. `drawing` is it as the form stands. */
export function DrawingSection({ drawing }: { drawing: ReactNode }) {
  return (
    <Section
      id="drawing"
      title="The drawing"
      words="Where there is no photo, and beside the choices, customers see an illustration that changes with what they choose. This is what it starts from."
    >
      <div className="group/art grid items-start gap-6 md:grid-cols-[minmax(0,1fr)_15rem]">
        <div className="grid gap-5">
          <FormFields />
          <IcingFields />
        </div>
        <div className="max-md:order-first md:sticky md:top-20">{drawing}</div>
      </div>
      <Toppings />
      <WordsOnIt />
    </Section>
  );
}

/** Only a number cake has digits, only what is counted has pieces. */
const FOR_NUMBER = 'hidden group-has-[option[value=number]:checked]/art:block';
const FOR_PIECES =
  'hidden group-has-[option:is([value=cupcakes],[value=cookies],[value=cone],[value=cup],[value=tub]):checked]/art:block';
const FOR_CAKE = 'hidden group-has-[option:is([value=cake]):checked]/art:block';

function FormFields() {
  return (
    <>
      <div className="grid grid-cols-2 gap-4">
        <PickOne label="What it is" name="art.form" isRequired options={optionsOf(FORMS)} />
        <PickOne label="Shape" name="art.shape" isRequired options={optionsOf(SHAPES)} className={FOR_CAKE} />
        <TextLine
          label="Digits"
          name="art.digits"
          isRequired
          inputMode="numeric"
          maxLength={2}
          className={FOR_NUMBER}
        />
        <TextLine
          label="Pieces or scoops"
          name="art.pieces"
          isRequired
          inputMode="numeric"
          maxLength={2}
          className={FOR_PIECES}
        />
        <PickOne label="Stands on" name="art.stand" isRequired options={optionsOf(STANDS)} />
        <Colour label="Ground" name="art.backdrop" />
      </div>
      <fieldset className={cx('gap-2', FOR_CAKE)}>
        <legend className="mb-1 font-semibold text-sm">Tiers, lowest first</legend>
        <Rows list="art.tiers" label="Tiers, lowest first" noun="tier">
          {({ nameOf }) => (
            <div className="grid grid-cols-2 gap-3">
              <TextLine label="Width in cm" name={nameOf('diameter_cm')} isRequired inputMode="decimal" maxLength={4} />
              <TextLine label="Height in cm" name={nameOf('height_cm')} isRequired inputMode="decimal" maxLength={4} />
            </div>
          )}
        </Rows>
      </fieldset>
    </>
  );
}

function IcingFields() {
  const { value: isCut } = useField('art.is_cut');
  return (
    <>
      <div className="grid grid-cols-2 gap-4">
        <PickOne label="Icing" name="art.icing_style" isRequired options={optionsOf(ICINGS)} />
        <Colour label="Icing colour" name="art.icing_colour" />
        <Colour label="Second colour" name="art.icing_accent" hint="Drip, edge, trim" />
        <Colour label="Filling" name="art.filling" />
      </div>
      <fieldset className="grid gap-2">
        <legend className="mb-1 font-semibold text-sm">Sponge, dough or ice cream, lowest layer first</legend>
        <Rows list="art.sponge" label="Layers, lowest first" noun="layer">
          {({ index, nameOf }) => <Colour label={`Layer ${index + 1}`} name={nameOf('colour')} />}
        </Rows>
      </fieldset>
      <Checkbox name="art.is_cut" label="Show it cut, with its layers" defaultChecked={isCut !== ''} />
    </>
  );
}

function Toppings() {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-semibold text-sm">Toppings</legend>
      <Rows list="art.toppings" label="Toppings" noun="topping">
        {({ index, nameOf }) => (
          <div className="grid grid-cols-2 items-start gap-3 sm:grid-cols-4">
            <PickOne label={`Topping ${index + 1}`} name={nameOf('kind')} isRequired options={optionsOf(TOPPINGS)} />
            <PickOne label="How much" name={nameOf('amount')} isRequired options={AMOUNTS} />
            <OwnColour name={nameOf('is_coloured')} />
            <Colour label="Colour" name={nameOf('colour')} />
          </div>
        )}
      </Rows>
      <TextLine
        label="Arrangement"
        name="art.seed"
        isRequired
        inputMode="numeric"
        maxLength={10}
        className="max-w-64"
        hint="Another number scatters the toppings another way."
      />
    </fieldset>
  );
}

function OwnColour({ name }: { name: string }) {
  const { value } = useField(name);
  return (
    <div className="sm:pt-6">
      <Checkbox name={name} label="In a colour" defaultChecked={value !== ''} />
    </div>
  );
}

function WordsOnIt() {
  return (
    <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_9rem_7rem]">
      <TextLine
        label="Words on it"
        name="art.words"
        maxLength={60}
        hint="Where customers write their own words, only theirs are shown."
      />
      <PickOne
        label="Written"
        name="art.words_placement"
        isRequired
        options={[
          { value: 'arc', label: 'In an arc' },
          { value: 'plaque', label: 'On a plaque' },
        ]}
      />
      <Colour label="Their colour" name="art.words_colour" />
    </div>
  );
}

function Colour({ label, name, hint }: { label: string; name: string; hint?: string }) {
  const { value, error } = useField(name);
  return (
    <Anchor name={name}>
      <Field label={label} name={name} isRequired hint={hint} error={error}>
        {(control) => (
          <input
            {...control}
            type="color"
            defaultValue={value}
            className="h-12 w-full cursor-pointer rounded-sm border border-line-strong bg-surface-raised p-1.5 hover:border-content-muted"
          />
        )}
      </Field>
    </Anchor>
  );
}
