import { CircleCheck, MapPin, Store } from 'lucide-react';
import { formatDistance, formatMoney } from '../../lib/format.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Summary, SummaryRow } from '../../ui/summary.tsx';
import { capital, windowWords } from '../find/day-words.ts';
import { PLACE_PANEL } from '../place/place-panel.tsx';
import type { LoadedStore } from './load-store.server.ts';

/** The question every visitor has first: will it come to me, when, and for how much. */
export function DeliversToYou({ loaded }: { loaded: LoadedStore }) {
  const { store, placeLabel, today } = loaded;
  const { delivery, earliest, timezone } = store;
  return (
    <Card>
      <Answer loaded={loaded} />
      <div className="mt-4">
        <Summary>
          {earliest && <SummaryRow label="Earliest">{capital(windowWords(earliest, today, timezone))}</SummaryRow>}
          {delivery && <Terms delivery={delivery} />}
          <SummaryRow label="Collect">{store.offers_pickup ? 'At the store' : 'Not offered'}</SummaryRow>
        </Summary>
      </div>
      {!delivery && store.offers_delivery && (
        <details className="mt-3 text-sm">
          <summary className="min-h-11 py-2.5 text-accent underline underline-offset-4">Where it delivers</summary>
          <ul className="grid gap-1 text-content-muted">
            {store.rules.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </details>
      )}
      <button
        type="button"
        popoverTarget={PLACE_PANEL}
        className={`${buttonClass({ tone: placeLabel ? 'plain' : 'primary', size: placeLabel ? 'small' : 'medium' })} mt-3 ${placeLabel ? '-ml-4' : ''}`}
      >
        {placeLabel ? 'Change place' : 'See if it delivers to you'}
      </button>
    </Card>
  );
}

function Answer({ loaded: { store, placeLabel } }: { loaded: LoadedStore }) {
  const told = store.delivery
    ? { Icon: CircleCheck, ink: 'text-positive', words: `Delivers to ${placeLabel}` }
    : placeLabel && store.offers_delivery
      ? { Icon: Store, ink: 'text-caution', words: `Doesn’t deliver to ${placeLabel}` }
      : {
          Icon: MapPin,
          ink: 'text-accent',
          words: store.offers_delivery ? `Delivers from ${store.district}` : 'For collection only',
        };
  return (
    <p className="flex items-center gap-2.5 font-semibold text-lg">
      <told.Icon aria-hidden="true" className={`size-6 shrink-0 ${told.ink}`} />
      {told.words}
    </p>
  );
}

function Terms({ delivery }: { delivery: NonNullable<LoadedStore['store']['delivery']> }) {
  const { fee, distance_m, free_above, minimum } = delivery;
  const isFree = Number(fee.amount) === 0;
  return (
    <>
      <SummaryRow label="Delivery" hint={`${formatDistance(distance_m)} away`}>
        {isFree ? 'Free' : formatMoney(fee)}
      </SummaryRow>
      {!isFree && free_above && <SummaryRow label="Free from">{formatMoney(free_above)}</SummaryRow>}
      {Number(minimum.amount) > 0 && <SummaryRow label="Smallest order">{formatMoney(minimum)}</SummaryRow>}
    </>
  );
}
