import { cx } from './cx.ts';

/** The mark: one raspberry-red cherry, the spot on top. Also in public/favicon.svg. */
export function Spot({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 20 27" aria-hidden="true" className={className}>
      <path
        d="M10.4 9.2C10.6 5.4 12.4 2.7 16 1.3"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.1"
        strokeLinecap="round"
      />
      <circle cx="10" cy="17" r="9.8" fill="var(--accent)" />
      <path
        d="M4.1 16.2c.3-2.7 1.9-4.6 4.3-5.1"
        fill="none"
        stroke="var(--on-accent)"
        strokeWidth="1.9"
        strokeLinecap="round"
        opacity=".75"
      />
    </svg>
  );
}

/** The name, set in the display face; its "o" is the mark. */
export function Logo({ name = 'SweetSpot', className }: { name?: string; className?: string }) {
  if (name !== 'SweetSpot') return <span className={cx('font-display text-xl', className)}>{name}</span>;
  return (
    <span className={cx('inline-block whitespace-nowrap font-display text-[1.6rem] leading-none', className)}>
      SweetSp
      <span className="relative text-transparent">
        o
        <Spot className="absolute bottom-[0.225em] left-1/2 h-[0.71em] w-[0.53em] -translate-x-1/2 text-content" />
      </span>
      t
    </span>
  );
}
