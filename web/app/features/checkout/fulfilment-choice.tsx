import { formatDistance, formatMoney } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup, RadioCard } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { type Fulfilment, fieldOf, type StoreQuote } from './wishes.ts';

type Props = {
  store: StoreQuote;
  chosen: Fulfilment;
  hasName: boolean;
  onChoose: (storeId: number, fulfilment: Fulfilment) => void;
};

const LABELS = { delivery: 'Delivery', pickup: 'Pick it up' };

/** Delivery or pickup for one store, as that store offers it, and what stands in the way. */
export function FulfilmentChoice({ store, chosen, hasName, onChoose }: Props) {
  const { id, name } = store.store;
  return (
    <div className="grid gap-3">
      <ChoiceGroup legend={hasName ? name : 'Delivery or pickup'} className="grid sm:grid-cols-2">
        {store.offers.map((way) => (
          <RadioCard
            key={way}
            name={fieldOf.fulfilment(id)}
            value={way}
            checked={way === chosen}
            onChange={() => onChoose(id, way)}
            label={LABELS[way]}
            detail={way === 'pickup' ? pickupDetail(store) : deliveryDetail(store)}
            difference={way === 'pickup' ? 'Free' : fee(store)}
          />
        ))}
      </ChoiceGroup>
      {store.problems.map((problem) => (
        <Notice
          key={problem.code + problem.message}
          tone="danger"
          isLive
          action={canPickUp(store, problem.code) ? <PickupButton id={id} onChoose={onChoose} /> : undefined}
        >
          {problem.message}
        </Notice>
      ))}
    </div>
  );
}

const pickupDetail = ({ store: { name, address, district } }: StoreQuote) => `${name}, ${address}, ${district}`;

/** The fee of the way, without what the chosen time adds. */
function fee({ fulfilment, delivery, window, is_delivery_estimate }: StoreQuote) {
  if (fulfilment !== 'delivery' || !delivery) return undefined;
  const alone = Number(delivery.amount) - Number(window?.price.amount ?? 0);
  if (alone === 0) return 'Free';
  return `${is_delivery_estimate ? 'about ' : ''}${formatMoney({ ...delivery, amount: alone.toFixed(2) })}`;
}

function deliveryDetail({ fulfilment, delivery, distance_m, missing_for_free_delivery }: StoreQuote) {
  if (fulfilment !== 'delivery') return 'To your door';
  if (!delivery) return 'The fee follows from the address';
  const far = distance_m === null ? '' : `${formatDistance(distance_m)} from the store`;
  const free = missing_for_free_delivery && `free for ${formatMoney(missing_for_free_delivery)} more`;
  return [far, free].filter(Boolean).join(', ') || 'To your door';
}

const canPickUp = ({ offers, fulfilment }: StoreQuote, code: string) =>
  offers.includes('pickup') && fulfilment === 'delivery' && code.startsWith('delivery/');

function PickupButton({ id, onChoose }: { id: number; onChoose: Props['onChoose'] }) {
  return (
    <Button type="submit" name="pickup" value={id} tone="quiet" size="small" onClick={() => onChoose(id, 'pickup')}>
      Pick it up instead
    </Button>
  );
}
