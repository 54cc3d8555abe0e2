import { PictureFrame } from '../../ui/picture-frame.tsx';
import type { Order } from './order-words.ts';

type Photo = Order['photos'][number];
type Line = Order['lines'][number];

/** The drawing of what was ordered, and over it the photograph of what was made, once there is one. */
export function RealThing({ line, photo }: { line: Line; photo: Photo | undefined }) {
  return (
    <div className="relative self-start overflow-hidden rounded-md print:hidden">
      <PictureFrame src={line.picture.url} alt={photo ? '' : line.picture.alt} note="Illustration" />
      {photo && (
        <div className="absolute inset-0 transition-opacity duration-700 motion-reduce:transition-none starting:opacity-0">
          <OpenPhoto photo={photo} sizes="(min-width: 640px) 12rem, 92vw" />
        </div>
      )}
    </div>
  );
}

/** The other photographs. */
export function MorePhotos({ photos }: { photos: readonly Photo[] }) {
  if (photos.length === 0) return null;
  return (
    <ul aria-label="Photos of your order" className="grid grid-cols-2 gap-3 sm:grid-cols-4 print:hidden">
      {photos.map((photo) => (
        <li key={photo.id} className="overflow-hidden rounded-md">
          <OpenPhoto photo={photo} sizes="(min-width: 640px) 12rem, 46vw" />
        </li>
      ))}
    </ul>
  );
}

/** Cut square here; whole when it is opened. */
function OpenPhoto({ photo, sizes }: { photo: Photo; sizes: string }) {
  return (
    <a href={photo.share_url} className="block size-full">
      <PictureFrame photo={photo} alt={photo.alt} sizes={sizes} note="Photo" />
    </a>
  );
}
