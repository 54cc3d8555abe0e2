import { type MouseEvent, useEffect, useState } from 'react';
import { cx } from '../../ui/cx.ts';
import { PictureFrame } from '../../ui/picture-frame.tsx';
import type { Product } from './product.ts';

type Photos = Product['pictures'];

/** Which photograph stands in the drawing's place; undefined: none. The address's #photo-… says so before JavaScript. */
export function useShownPhoto(photos: Photos) {
  const [shown, setShown] = useState<number>();
  const [isLive, setIsLive] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page wakes
  useEffect(() => {
    setIsLive(true);
    setShown(photos.find(({ id }) => location.hash === `#photo-${id}`)?.id);
  }, []);
  return { shown, isLive, show: setShown };
}

type ShownPhoto = ReturnType<typeof useShownPhoto>;

/** The photographs over the drawing, of which at most one is seen. */
export function StagePhotos({ photos, shown, isLive }: { photos: Photos } & ShownPhoto) {
  return photos.map((photo) => (
    <figure
      key={photo.id}
      id={`photo-${photo.id}`}
      className={cx(
        'absolute inset-0 scroll-mt-24 bg-surface-sunken',
        shown === photo.id ? 'block' : isLive ? 'hidden' : 'hidden target:block',
      )}
    >
      <PictureFrame
        photo={photo}
        alt={photo.alt}
        sizes="(min-width: 1024px) 36rem, 100vw"
        note="Photo"
        isWhole
        className="size-full"
      />
    </figure>
  ));
}

type PhotoStripProps = { product: Product } & ShownPhoto;

/** The way between one's own design and the photographs of the product. Links, which work as anchors without JavaScript. */
export function PhotoStrip({ product, shown, show }: PhotoStripProps) {
  const { pictures, picture } = product;
  if (pictures.length === 0) return null;
  const choose = (id: number | undefined) => (event: MouseEvent) => {
    event.preventDefault();
    show(id);
  };
  return (
    <nav aria-label="Photos" className="-mt-3 mb-6 lg:m-0">
      <ul className="flex gap-2 overflow-x-auto p-1 [scrollbar-width:thin]">
        <Thumb href="#design" label="Your design" isCurrent={shown === undefined} onClick={choose(undefined)}>
          <PictureFrame src={picture.url} className="size-16" />
        </Thumb>
        {pictures.map((photo, place) => (
          <Thumb
            key={photo.id}
            href={`#photo-${photo.id}`}
            label={`Photo ${place + 1}: ${photo.alt}`}
            isCurrent={shown === photo.id}
            onClick={choose(photo.id)}
          >
            <PictureFrame photo={photo} sizes="4rem" className="size-16" />
          </Thumb>
        ))}
      </ul>
    </nav>
  );
}

type ThumbProps = {
  href: string;
  label: string;
  isCurrent: boolean;
  onClick: (event: MouseEvent) => void;
  children: React.ReactNode;
};

function Thumb({ href, label, isCurrent, onClick, children }: ThumbProps) {
  return (
    <li>
      <a
        href={href}
        aria-label={label}
        aria-current={isCurrent || undefined}
        onClick={onClick}
        className="block overflow-hidden rounded-sm border-2 border-transparent hover:border-line-strong aria-[current]:border-accent"
      >
        {children}
      </a>
    </li>
  );
}
