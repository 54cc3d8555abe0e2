import type { components } from '../../../../contract/api-types.gen.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';

type Order = Pick<components['schemas']['Order'], 'id' | 'status' | 'store' | 'open_change' | 'photos'>;

const CHANGEABLE = ['placed', 'accepted', 'in_production'];

/** What else is done to an order, and the photos that its customer got. */
export function OrderMore({ order: { id, status, store, open_change, photos } }: { order: Order }) {
  const print = (as: string) => paths.storeOrderPrint(store.id, { order: id, as });
  return (
    <Card className="grid gap-4">
      <h2 className="text-xl">More</h2>
      <p className="flex flex-wrap gap-2">
        {open_change === null && CHANGEABLE.includes(status) && (
          <ButtonLink href={paths.storeOrderChange(store.id, id)} tone="quiet">
            Propose a change
          </ButtonLink>
        )}
        <ButtonLink href={print('ticket')} tone="quiet">
          Print the ticket
        </ButtonLink>
        <ButtonLink href={print('label')} tone="quiet">
          Print the box label
        </ButtonLink>
      </p>
      {photos.length > 0 && (
        <ul aria-label="Photos sent to the customer" className="grid grid-cols-2 gap-2">
          {photos.map((photo) => (
            <li key={photo.id}>
              <img
                src={photo.url}
                alt={photo.alt || 'Photo of the finished order'}
                width={photo.width}
                height={photo.height}
                className="h-auto w-full rounded-sm"
              />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
