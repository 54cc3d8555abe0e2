import { MapPin, Truck } from 'lucide-react';
import type { components } from '../../../../contract/api-types.gen.ts';
import { formatMoney } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import type { Product } from './product.ts';

export type PlacedOffer = components['schemas']['DeliveryOffer'] & { label: string };

/** Below the choices: what is in it, who makes it, whether it comes to you. */
export function MoreAboutProduct({ product, offer }: { product: Product; offer: PlacedOffer | undefined }) {
  const { store } = product;
  return (
    <div className="mt-14 grid gap-6 md:grid-cols-2">
      <Card>
        <h2 className="text-lg">Ingredients</h2>
        <p className="mt-2 text-content-muted">
          {product.ingredients || 'Ask the store; it answers before you order.'}
        </p>
      </Card>
      <Card>
        <h2 className="text-lg">{store.name}</h2>
        <ul className="mt-3 grid gap-2.5">
          <li className="flex gap-2.5">
            <MapPin aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-content-muted" />
            <span>
              {store.district}, {store.city}
              {store.offers_pickup && '. You can pick it up there.'}
            </span>
          </li>
          <li className="flex gap-2.5">
            <Truck aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-content-muted" />
            <span>
              {deliveryWords(product, offer)}
              {store.offers_delivery && !offer && (
                <Link href={paths.place({ next: paths.product(store.slug, product.id) })} className="text-link">
                  Say where to see the fee.
                </Link>
              )}
            </span>
          </li>
        </ul>
        <p className="mt-4">
          <ButtonLink href={paths.store(store.slug)} tone="quiet" size="small">
            More from {store.name}
          </ButtonLink>
        </p>
      </Card>
    </div>
  );
}

function deliveryWords({ store }: Product, offer: PlacedOffer | undefined): string {
  if (!store.offers_delivery) return 'No delivery: pick it up at the store.';
  if (!offer) return 'Delivers. ';
  if (!offer.is_deliverable || !offer.fee) return `Not to ${offer.label}. ${offer.reason ?? ''}`.trim();
  const isFree = Number(offer.fee.amount) === 0;
  const parts = [`Delivers to ${offer.label} ${isFree ? 'for free' : `for ${formatMoney(offer.fee)}`}`];
  if (!isFree && offer.free_above) parts.push(`free from ${formatMoney(offer.free_above)}`);
  if (offer.minimum && Number(offer.minimum.amount) > 0) parts.push(`orders from ${formatMoney(offer.minimum)}`);
  return `${parts.join(', ')}.${offer.is_estimate ? ' The full address decides.' : ''}`;
}
