import type { components } from '../../../../contract/api-types.gen.ts';
import { formatDistance, formatMoney } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { Badge } from '../../ui/badge.tsx';
import { PictureCard } from '../../ui/card.tsx';
import { PictureFrame, tintOf } from '../../ui/picture-frame.tsx';
import { Stars } from '../../ui/stars.tsx';
import { capital, windowWords } from './day-words.ts';

type Card = components['schemas']['StoreCard'];

/** What a row of stores shows of one; the rest need not reach the browser. */
export type StoreSummary = Pick<
  Card,
  'id' | 'slug' | 'name' | 'kind' | 'district' | 'timezone' | 'rating' | 'earliest' | 'delivery' | 'offers_delivery'
> & { picture: string; photo: Card['cover_photo']; isPaused: boolean };

type StoreCardProps = { store: StoreSummary; today: string };

/** A kitchen: what it is, when it can come first, and what bringing it costs. */
export function StoreCard({ store, today }: StoreCardProps) {
  const { id, slug, name, kind, district, picture, photo, earliest, rating, timezone, delivery, isPaused } = store;
  return (
    <PictureCard
      href={paths.store(slug)}
      title={name}
      picture={
        <PictureFrame
          src={picture}
          photo={photo ?? undefined}
          sizes="(min-width: 1024px) 24rem, (min-width: 640px) 46vw, 92vw"
          tint={tintOf(id)}
          shape="landscape"
        />
      }
      corner={isPaused && <Badge tone="caution">Taking a break</Badge>}
      line={
        <>
          <span className="block">
            {capital(kind)} · {delivery ? formatDistance(delivery.distance_m) : district}
          </span>
          {earliest && (
            <span className="block">
              Earliest <strong className="font-semibold text-content">{windowWords(earliest, today, timezone)}</strong>
            </span>
          )}
          <Fee store={store} />
        </>
      }
    >
      {rating && <Stars rating={rating.average} count={rating.count} />}
    </PictureCard>
  );
}

function Fee({ store: { delivery, offers_delivery } }: { store: StoreSummary }) {
  if (!delivery)
    return <span className="block">{offers_delivery ? 'Delivers and lets you collect' : 'For collection'}</span>;
  const { fee, free_above, minimum } = delivery;
  const isFree = Number(fee.amount) === 0;
  return (
    <span className="tabular block">
      {isFree ? 'Free delivery' : `${formatMoney(fee)} delivery`}
      {!isFree && free_above && `, free from ${formatMoney(free_above)}`}
      {Number(minimum.amount) > 0 && ` · orders from ${formatMoney(minimum)}`}
    </span>
  );
}
