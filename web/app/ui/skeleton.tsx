import { cx } from './cx.ts';

/** A place held in the right size while its content is awaited. */
function Skeleton({ className, isPicture = false }: { className?: string; isPicture?: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={cx('block animate-pulse bg-line/70', isPicture ? 'rounded-lg' : 'rounded-sm', className)}
    />
  );
}

/** A picture card that is still on its way. */
export function SkeletonCard() {
  return (
    <div className="grid gap-3">
      <Skeleton isPicture className="aspect-square" />
      <div className="grid gap-2 px-1">
        <Skeleton className="h-5 w-4/5" />
        <Skeleton className="h-4 w-3/5" />
        <Skeleton className="h-5 w-1/3" />
      </div>
    </div>
  );
}

/** Wraps skeletons: says once that something is loading. */
export function Loading({
  label = 'Loading',
  children,
  className,
}: {
  label?: string;
  children: React.ReactNode;
  className?: string;
}) {
  return (
    <div role="status" className={className}>
      <span className="sr-only">{label}</span>
      {children}
    </div>
  );
}
