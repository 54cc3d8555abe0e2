import type { ReactNode } from 'react';
import { cx } from './cx.ts';

export type Tint = 'rose' | 'butter' | 'pistachio' | 'sky' | 'cocoa';

const TINTS: Record<Tint, string> = {
  rose: 'bg-tint-rose',
  butter: 'bg-tint-butter',
  pistachio: 'bg-tint-pistachio',
  sky: 'bg-tint-sky',
  cocoa: 'bg-tint-cocoa',
};
const SHAPES = { square: 'aspect-square', portrait: 'aspect-4/5', landscape: 'aspect-4/3', wide: 'aspect-16/9' };
const FITS = { cover: 'object-cover', whole: 'object-contain', cutOut: 'object-contain p-[7%]' };
const ORDER: Tint[] = ['rose', 'butter', 'pistachio', 'sky', 'cocoa'];

/** The same thing always stands on the same ground. */
export function tintOf(id: number): Tint {
  return ORDER[Math.abs(id) % ORDER.length] ?? 'rose';
}

/** A photograph in all its sizes. */
export type PhotoSources = {
  url: string;
  width: number;
  height: number;
  placeholder: string;
  sources: { avif: string; webp: string };
};

type PictureFrameProps = {
  src?: string;
  /** Instead of src: browsers choose among its files by `sizes`, and see its blur until then. */
  photo?: PhotoSources;
  sizes?: string;
  alt?: string;
  shape?: keyof typeof SHAPES;
  tint?: Tint;
  /** A picture without a ground of its own stands on the tint with air around; others fill the frame. */
  isCutOut?: boolean;
  /** Nothing of the picture is cut off; what is left of the frame shows its blur. */
  isWhole?: boolean;
  /** "Illustration" or the like, in the lower corner. */
  note?: string;
  /** First picture on the page: fetched at once instead of when it comes into sight. */
  isFirst?: boolean;
  className?: string;
  children?: ReactNode;
};

const blurOf = ({ placeholder }: PhotoSources) => ({ background: `url("${placeholder}") center / cover` });

/** Holds a picture's place before it comes, so that nothing moves. `children` stand in for a picture drawn inline. */
export function PictureFrame(props: PictureFrameProps) {
  const {
    src,
    photo,
    sizes,
    alt = '',
    shape = 'square',
    tint = 'butter',
    isCutOut = false,
    isWhole = false,
    note,
    isFirst = false,
    className,
    children,
  } = props;
  return (
    <div
      className={cx('relative grid place-items-center overflow-hidden', SHAPES[shape], TINTS[tint], className)}
      style={photo && blurOf(photo)}
    >
      {(photo || src) && (
        <picture className="contents">
          {photo && <source type="image/avif" srcSet={photo.sources.avif} sizes={sizes} />}
          {photo && <source type="image/webp" srcSet={photo.sources.webp} sizes={sizes} />}
          <img
            src={photo?.url ?? src}
            alt={alt}
            width={photo?.width}
            height={photo?.height}
            loading={isFirst ? 'eager' : 'lazy'}
            fetchPriority={isFirst ? 'high' : undefined}
            decoding="async"
            className={cx('absolute inset-0 size-full', FITS[isCutOut ? 'cutOut' : isWhole ? 'whole' : 'cover'])}
          />
        </picture>
      )}
      {children}
      {note && (
        <span className="absolute right-3 bottom-3 rounded-full bg-surface-raised/85 px-2.5 py-0.5 text-content-muted text-xs">
          {note}
        </span>
      )}
    </div>
  );
}
