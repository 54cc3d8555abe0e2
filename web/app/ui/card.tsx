import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Link } from './link.tsx';

type CardProps = { children: ReactNode; className?: string; isFlush?: boolean };

/** A raised sheet of paper for things that belong together. */
export function Card({ children, className, isFlush = false }: CardProps) {
  return (
    <div className={cx('rounded-lg border border-line bg-surface-raised', !isFlush && 'p-5 sm:p-6', className)}>
      {children}
    </div>
  );
}

type PictureCardProps = {
  href: string;
  title: ReactNode;
  picture: ReactNode;
  /** Over the picture: a mark or a badge at its top corners. */
  corner?: ReactNode;
  price?: ReactNode;
  /** The veg or non-veg mark, before the price. */
  mark?: ReactNode;
  /** One quiet line under the title: the store, the time. */
  line?: ReactNode;
  children?: ReactNode;
  level?: 'h2' | 'h3';
};

/** Food first: a big picture, then name, line and price. The whole card is one link, read as its title. */
export function PictureCard({
  href,
  title,
  picture,
  corner,
  price,
  mark,
  line,
  children,
  level: Heading = 'h3',
}: PictureCardProps) {
  return (
    <article className="group/card relative grid grid-cols-1 content-start gap-3">
      <div className="relative overflow-hidden rounded-lg transition-shadow duration-200 group-hover/card:shadow-lifted">
        <div className="transition-transform duration-240 group-hover/card:scale-[1.025] motion-reduce:transform-none">
          {picture}
        </div>
        {corner && <div className="absolute inset-x-3 top-3 flex items-start justify-between gap-2">{corner}</div>}
      </div>
      <div className="grid grid-cols-1 gap-1 px-1">
        <Heading className="font-semibold text-base leading-snug tracking-normal [font-family:var(--font-sans)]">
          <Link href={href} className="kit-card-link">
            {title}
          </Link>
        </Heading>
        {line && <p className="text-content-muted text-sm">{line}</p>}
        {(mark || price) && (
          <p className="flex items-center gap-2">
            {mark}
            {price}
          </p>
        )}
        {children && <div className="mt-1 flex flex-wrap items-center gap-1.5">{children}</div>}
      </div>
    </article>
  );
}
