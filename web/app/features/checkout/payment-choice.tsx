import { ChoiceGroup, RadioCard } from '../../ui/choice.tsx';
import type { FieldWords } from './check-values.ts';
import type { Quote, Values } from './wishes.ts';

type Props = { quote: Quote; values: Values; fields: FieldWords };

/** The ways to pay that are known here; one that a store of the cart doesn't take says which. */
export function PaymentChoice({ quote, values, fields }: Props) {
  const refusing = (method: string) => quote.stores.find((store) => !store.payment_methods.includes(method));
  const isPickedUp = quote.stores.every((store) => store.fulfilment === 'pickup');
  const ways = [
    { value: 'card', label: 'Card', detail: 'Visa, Mastercard. You pay on the next page.' },
    { value: 'cash', label: isPickedUp ? 'Cash at the store' : 'Cash on delivery', detail: 'Have the amount ready.' },
  ];
  return (
    <ChoiceGroup legend="How will you pay?" error={fields.payment_method} className="grid sm:grid-cols-2">
      {ways.map(({ value, label, detail }) => {
        const store = refusing(value);
        return (
          <RadioCard
            key={value}
            name="payment_method"
            {...{ value, label, detail }}
            defaultChecked={values.payment_method === value}
            disabled={store !== undefined}
            reason={store && `${store.store.name} doesn’t take it`}
          />
        );
      })}
    </ChoiceGroup>
  );
}
