import { formatCount } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import type { Ticket } from './board.ts';
import type { PhotoState } from './use-photos.ts';

type PhotoStatesProps = { ticket: Ticket; photos: readonly PhotoState[]; onDismiss: (photoId: string) => void };

/** Photos that the customer has, and those on their way. */
export function PhotoStates({ ticket, photos, onDismiss }: PhotoStatesProps) {
  const there = ticket.photos.length;
  if (there === 0 && photos.length === 0) return null;
  return (
    <ul className="grid w-full gap-2">
      {there > 0 && <li className="text-content-muted">{formatCount(there, 'photo')} sent to the customer</li>}
      {photos.map((photo) => (
        <li
          key={photo.id}
          className="flex flex-wrap items-center justify-between gap-2 rounded-sm bg-surface-sunken px-3 py-2"
        >
          <PhotoWords photo={photo} />
          {photo.refused && (
            <Button tone="quiet" onClick={() => onDismiss(photo.id)}>
              All right
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function PhotoWords({ photo: { number, part, refused } }: { photo: PhotoState }) {
  if (refused) return <p className="flex-1 font-semibold text-danger">Photo: {refused}</p>;
  if (part === undefined) return <p className="font-semibold">The photo is kept, and sent with the next connection.</p>;
  return (
    <div className="grid w-full gap-1">
      <span className="font-semibold">Sending the photo</span>
      <progress value={part} aria-label={`Photo of order ${number}`} className="w-full" />
    </div>
  );
}
