import { ChoiceChip, ChoiceGroup, RadioCard } from '../choice.tsx';
import { Segmented } from '../navigation.tsx';
import { QuantityStepper } from '../quantity-stepper.tsx';
import { SlotPicker } from '../slot-picker.tsx';
import { Swatch } from '../swatch.tsx';
import { Chapter, Sample } from './sample.tsx';
import { SLOT_DAYS } from './sample-days.ts';

export function Choices() {
  return (
    <Chapter
      id="choices"
      title="Choices"
      words="Real radios and checkboxes in good clothes: arrow keys, screen readers and pages without JavaScript all work. A tick and words, never colour alone."
    >
      <SampleOptions />
      <SampleSwatches />
      <SampleSmall />
      <SlotPicker name="slot" legend="When should it arrive?" days={SLOT_DAYS} value="sun-2" />
    </Chapter>
  );
}

function SampleOptions() {
  return (
    <div className="grid gap-10 lg:grid-cols-2">
      <ChoiceGroup legend="Size" rule="Choose one" className="grid sm:grid-cols-2 lg:grid-cols-1">
        <RadioCard name="size" value="1" label="Half kilo" detail="Serves 4 to 6" difference="₹650" />
        <RadioCard name="size" value="2" label="One kilo" detail="Serves 10 to 12" difference="₹1,250" defaultChecked />
        <RadioCard
          name="size"
          value="3"
          label="Two kilos, two tiers"
          reason="Needs 2 days; earliest Monday"
          difference="₹2,700"
          disabled
        />
      </ChoiceGroup>
      <div className="grid content-start gap-8">
        <ChoiceGroup legend="Flavour" chosen="Chocolate truffle" rule="Choose one">
          <ChoiceChip name="flavour" value="a" label="Vanilla bean" difference="included" />
          <ChoiceChip name="flavour" value="b" label="Chocolate truffle" difference="+₹150" defaultChecked />
          <ChoiceChip name="flavour" value="c" label="Pistachio and rose" difference="+₹220" />
          <ChoiceChip name="flavour" value="d" label="Alphonso mango" reason="Back in May" disabled />
        </ChoiceGroup>
        <ChoiceGroup legend="Toppings" rule="Up to 3, first one free">
          <ChoiceChip type="checkbox" name="t" value="a" label="Raspberries" difference="+₹90" defaultChecked />
          <ChoiceChip type="checkbox" name="t" value="b" label="Macarons" difference="+₹120" />
          <ChoiceChip type="checkbox" name="t" value="c" label="Gold leaf" difference="+₹60" defaultChecked />
        </ChoiceGroup>
        <ChoiceGroup legend="Filling" rule="Choose one" error="Choose a filling to go on.">
          <ChoiceChip name="filling" value="a" label="Salted caramel" />
          <ChoiceChip name="filling" value="b" label="Fresh strawberry" />
        </ChoiceGroup>
      </div>
    </div>
  );
}

function SampleSwatches() {
  return (
    <ChoiceGroup legend="Icing colour" chosen="Blush" className="gap-x-1 gap-y-3">
      <Swatch name="colour" value="ivory" label="Ivory" colour="#fbf3e4" />
      <Swatch name="colour" value="blush" label="Blush" colour="#f2b8c0" defaultChecked />
      <Swatch name="colour" value="sage" label="Sage" colour="#b5c4a1" />
      <Swatch name="colour" value="sky" label="Sky" colour="#a9cbe6" />
      <Swatch name="colour" value="cocoa" label="Cocoa" colour="#6d4630" />
      <Swatch
        name="colour"
        value="gold"
        label="Gold"
        colour="linear-gradient(135deg,#f3dc9b,#b98a2e)"
        difference="+₹80"
      />
    </ChoiceGroup>
  );
}

function SampleSmall() {
  return (
    <Sample name="Quantity stepper, segmented" className="flex flex-wrap items-center gap-6">
      <QuantityStepper label="Number of cakes" name="quantity" defaultValue={1} max={9} />
      <Segmented
        name="way"
        legend="How to get it"
        value="delivery"
        options={[
          { value: 'delivery', label: 'Delivery' },
          { value: 'pickup', label: 'Pick up' },
        ]}
      />
    </Sample>
  );
}
