import { Heart, MapPin, Search, ShoppingBag, Truck } from 'lucide-react';
import { CountDot } from '../badge.tsx';
import { Button, ButtonLink, IconButton } from '../button.tsx';
import { Checkbox, Switch } from '../checkbox.tsx';
import { Field } from '../field.tsx';
import { Select, TextArea, TextInput } from '../inputs.tsx';
import { SearchBox } from '../search-box.tsx';
import { Chapter, Sample } from './sample.tsx';

export function Actions() {
  return (
    <Chapter
      id="actions"
      title="Actions"
      words="A button says what happens. One primary a screen; the rest stay quiet."
    >
      <Sample name="Button, by tone">
        <Button>Pay ₹1,250 and order</Button>
        <Button tone="quiet">Add another cake</Button>
        <Button tone="plain">Change address</Button>
        <Button tone="danger">Cancel this order</Button>
      </Sample>
      <Sample name="Button, by size">
        <Button size="large" icon={<ShoppingBag aria-hidden="true" className="size-5" />}>
          Add to cart · ₹1,250
        </Button>
        <Button>Medium</Button>
        <Button size="small">Small</Button>
      </Sample>
      <Sample name="Button, busy and out of use">
        <Button isBusy>Placing your order</Button>
        <Button disabled>Choose a size first</Button>
        <Button tone="quiet" disabled>
          Sold out today
        </Button>
      </Sample>
      <Sample name="Button link, icon buttons">
        <ButtonLink href="#actions" tone="quiet" icon={<MapPin aria-hidden="true" className="size-4.5" />}>
          Use my location
        </ButtonLink>
        <IconButton label="Keep as favourite">
          <Heart aria-hidden="true" className="size-5" />
        </IconButton>
        <IconButton label="Cart, 3 things">
          <ShoppingBag aria-hidden="true" className="size-5.5" />
          <CountDot count={3} label="3 things in the cart" />
        </IconButton>
        <IconButton label="Track" disabled>
          <Truck aria-hidden="true" className="size-5" />
        </IconButton>
      </Sample>
    </Chapter>
  );
}

export function Fields() {
  return (
    <Chapter
      id="fields"
      title="Fields"
      words="Labels stay in sight, hints stand under the field, errors say what to do. Optional is marked; required is the rule."
    >
      <SampleFields />
      <SampleTicks />
      <Sample name="Search box" className="max-w-xl">
        <SearchBox label="Search cakes and stores" placeholder="Red velvet, eggless, number 7…" />
      </Sample>
    </Chapter>
  );
}

function SampleFields() {
  return (
    <div className="grid gap-6 md:grid-cols-2">
      <Field label="Your name" name="name" isRequired>
        {(control) => <TextInput {...control} autoComplete="name" placeholder="Asha Rao" />}
      </Field>
      <Field
        label="Phone"
        name="phone"
        isRequired
        hint="Only for the courier, on the day."
        error="This number is one digit short."
      >
        {(control) => <TextInput {...control} type="tel" defaultValue="98765 4321" />}
      </Field>
      <Field label="Delivery address" name="address" isRequired>
        {(control) => (
          <TextInput {...control} before={<Search aria-hidden="true" />} placeholder="Street and number, area" />
        )}
      </Field>
      <Field label="Occasion" name="occasion">
        {(control) => (
          <Select {...control} defaultValue="birthday">
            <option value="birthday">Birthday</option>
            <option value="wedding">Wedding</option>
            <option value="none">No occasion</option>
          </Select>
        )}
      </Field>
      <Field label="Words for the courier" name="note" hint="Gate code, landmark, who takes it.">
        {(control) => <TextArea {...control} />}
      </Field>
      <Field label="Gift card" name="gift_card" hint="Can’t be used with a deposit.">
        {(control) => <TextInput {...control} disabled defaultValue="SPOT-2291" />}
      </Field>
    </div>
  );
}

function SampleTicks() {
  return (
    <div className="grid gap-x-6 md:grid-cols-2">
      <div>
        <Checkbox
          name="surprise"
          label="It’s a surprise"
          hint="We call you, never the person who receives it."
          defaultChecked
        />
        <Checkbox name="news" label="Tell me about new bakeries nearby" />
        <Checkbox name="old" label="Keep my card (not for cash orders)" disabled />
      </div>
      <div>
        <Switch name="open" label="Taking orders" hint="Off: customers see when you’re back." defaultChecked />
        <Switch name="sms" label="Text me when it leaves the kitchen" />
      </div>
    </div>
  );
}
