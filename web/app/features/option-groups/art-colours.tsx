import type { ArtPatch } from '../../../../api/domains/designs/art.ts';
import { Select } from '../../ui/inputs.tsx';

type ColoursProps = { art: ArtPatch; onArt: (art: ArtPatch) => void; name: string };

/** Colours and amounts of what the option draws. */
export function ArtColours(props: ColoursProps) {
  const { art, onArt, name } = props;
  const { toppings = [] } = art;
  return (
    <div className="flex flex-wrap items-end gap-3">
      <CakeColours {...props} />
      {toppings.map((topping, i) => (
        <Topping
          key={topping.kind}
          of={name}
          topping={topping}
          onTopping={(next) => onArt({ ...art, toppings: toppings.with(i, next) })}
        />
      ))}
      <Measures {...props} />
    </div>
  );
}

function CakeColours({ art, onArt, name }: ColoursProps) {
  const { icing, sponge, filling, inscription } = art;
  const of = name;
  const setIcing = (colours: typeof icing) => onArt({ ...art, icing: { ...icing, ...colours } });
  return (
    <>
      {sponge && (
        <Colour
          label="Sponge"
          of={of}
          value={sponge[0]}
          onPick={(colour) => onArt({ ...art, sponge: sponge.map(() => colour) })}
        />
      )}
      {filling && (
        <Colour label="Filling" of={of} value={filling} onPick={(colour) => onArt({ ...art, filling: colour })} />
      )}
      {icing && <Colour label="Icing" of={of} value={icing.colour} onPick={(colour) => setIcing({ colour })} />}
      {icing && <Colour label="Drip or trim" of={of} value={icing.accent} onPick={(accent) => setIcing({ accent })} />}
      {inscription && (
        <Colour
          label="Lettering"
          of={of}
          value={inscription.colour}
          onPick={(colour) => onArt({ ...art, inscription: { ...inscription, colour } })}
        />
      )}
    </>
  );
}

function Measures({ art, onArt, name }: ColoursProps) {
  const { diameter_cm, shape, digits } = art;
  return (
    <>
      {diameter_cm !== undefined && (
        <Num
          label="Across, cm"
          of={name}
          value={diameter_cm}
          least={6}
          most={90}
          onNumber={(cm) => onArt({ ...art, diameter_cm: cm })}
        />
      )}
      {shape === 'number' && (
        <Num
          label="Digits"
          of={name}
          value={Number(digits ?? 1)}
          least={0}
          most={99}
          onNumber={(number) => onArt({ ...art, digits: String(number) })}
        />
      )}
    </>
  );
}

type ColourProps = { label: string; of: string; value: string | undefined; onPick: (colour: string) => void };

function Colour({ label, of, value, onPick }: ColourProps) {
  return (
    <label className="grid gap-1 text-sm">
      {label}
      <input
        type="color"
        aria-label={`${label} colour of ${of}`}
        value={value && /^#[0-9a-f]{6}$/i.test(value) ? value : '#fbf3ea'}
        onChange={(event) => onPick(event.currentTarget.value)}
        className="h-11 w-16 cursor-pointer rounded-sm border border-line-strong bg-surface-raised p-1"
      />
    </label>
  );
}

type ToppingArt = NonNullable<ArtPatch['toppings']>[number];
type ToppingProps = { of: string; topping: ToppingArt; onTopping: (topping: ToppingArt) => void };

function Topping({ of, topping, onTopping }: ToppingProps) {
  const words = topping.kind.replace('-', ' ');
  return (
    <div className="flex items-end gap-2">
      <div className="grid gap-1 text-sm">
        <span aria-hidden="true">How much of {words}</span>
        <Select
          aria-label={`How much of ${words} ${of} draws`}
          value={topping.amount}
          onChange={(event) => onTopping({ ...topping, amount: Number(event.currentTarget.value) as 1 | 2 | 3 })}
        >
          <option value={1}>a little</option>
          <option value={2}>some</option>
          <option value={3}>a lot</option>
        </Select>
      </div>
      <Colour
        label="Colour"
        of={`${words}, ${of}`}
        value={topping.colour ?? '#c2385b'}
        onPick={(colour) => onTopping({ ...topping, colour })}
      />
    </div>
  );
}

type NumProps = {
  label: string;
  of: string;
  value: number;
  least: number;
  most: number;
  onNumber: (number: number) => void;
};

function Num({ label, of, value, least, most, onNumber }: NumProps) {
  return (
    <label className="grid gap-1 text-sm">
      {label}
      <input
        type="number"
        aria-label={`${label} of ${of}`}
        value={value}
        min={least}
        max={most}
        onChange={({ currentTarget }) => {
          const number = currentTarget.valueAsNumber;
          if (number >= least && number <= most) onNumber(number);
        }}
        className="tabular h-11 w-24 rounded-sm border border-line-strong bg-surface-raised px-3"
      />
    </label>
  );
}
