import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { ButtonLink } from './button.tsx';
import { cx } from './cx.ts';
import { Link } from './link.tsx';
import { useCurrentInSight } from './use-current-in-sight.ts';

type Crumb = { label: string; href?: string };

/** The way here; the last one is this page and leads nowhere. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb">
      <ol className="flex flex-wrap items-center gap-x-1 text-content-muted text-sm">
        {crumbs.map((crumb, index) => (
          <li key={crumb.label} className="flex items-center gap-1">
            {index > 0 && <ChevronRight aria-hidden="true" className="size-4 text-content-faint" />}
            {crumb.href ? (
              <Link
                href={crumb.href}
                className="inline-block rounded-sm py-2.5 underline-offset-4 hover:text-content hover:underline"
              >
                {crumb.label}
              </Link>
            ) : (
              <span aria-current="page" className="py-2.5 font-medium text-content">
                {crumb.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The next page of a list, by its cursor: a link, so that it works everywhere and Back returns. */
export function ShowMore({ href, shown, noun }: { href?: string; shown: number; noun: string }) {
  return (
    <div className="grid justify-items-center gap-3 py-6">
      <p className="text-content-muted text-sm">
        {shown} {noun} shown{href ? '' : ', that’s all'}
      </p>
      {href && (
        <ButtonLink href={href} tone="quiet" rel="next">
          Show more {noun}
        </ButtonLink>
      )}
    </div>
  );
}

type Tab = { label: ReactNode; href: string; isCurrent: boolean; count?: number };

/** Views of the same thing, each with its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const bar = useCurrentInSight(tabs.find(({ isCurrent }) => isCurrent)?.href);
  return (
    <nav
      ref={bar}
      aria-label={label}
      className="overflow-x-auto overscroll-x-contain border-line border-b [scrollbar-width:none]"
    >
      <ul className="flex gap-1">
        {tabs.map((tab) => (
          <li key={tab.href} className="shrink-0">
            <Link
              href={tab.href}
              aria-current={tab.isCurrent ? 'page' : undefined}
              className={cx(
                '-mb-px flex min-h-12 items-center gap-2 border-b-3 px-3 font-semibold transition-colors focus-visible:-outline-offset-3',
                tab.isCurrent
                  ? 'border-accent text-content'
                  : 'border-transparent text-content-muted hover:text-content',
              )}
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="tabular rounded-full bg-surface-sunken px-2 text-content-muted text-xs leading-5">
                  {tab.count}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type SegmentedProps = {
  name: string;
  legend: string;
  value?: string;
  options: readonly { value: string; label: ReactNode }[];
  onPick?: (value: string) => void;
};

/** Two to four ways to see or have something: delivery or pickup. Radios in one bar. */
export function Segmented({ name, legend, value, options, onPick }: SegmentedProps) {
  return (
    <fieldset className="inline-flex max-w-full rounded-full bg-surface-sunken p-1">
      <legend className="sr-only">{legend}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="relative flex min-h-10 select-none items-center gap-2 rounded-full px-5 font-semibold text-content-muted transition-colors hover:text-content has-checked:bg-surface-raised has-checked:text-content has-checked:shadow-soft has-focus-visible:outline-3 has-focus-visible:outline-focus pointer-coarse:min-h-11 [&_svg]:size-4.5"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            defaultChecked={option.value === value}
            onChange={() => onPick?.(option.value)}
            className="absolute inset-0 size-full cursor-[inherit] appearance-none opacity-0"
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
