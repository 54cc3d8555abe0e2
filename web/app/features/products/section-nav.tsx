import { cx } from '../../ui/cx.ts';
import { sectionOf } from './field-names.ts';

const SECTIONS = [
  ['basics', 'Basics'],
  ['price', 'Price'],
  ['servings', 'Servings'],
  ['safety', 'Allergens'],
  ['choices', 'Choices'],
  ['making', 'Making it'],
  ['stock', 'Stock'],
  ['drawing', 'Drawing'],
  ['pictures', 'Pictures'],
] as const;

/** The way within the page; a section with something to mend says so. */
export function SectionNav({ errors }: { errors: Record<string, string> }) {
  const wrong = new Set(Object.keys(errors).map(sectionOf));
  return (
    <nav
      aria-label="Parts of this product"
      className="-mx-[clamp(1rem,4vw,2rem)] sticky top-0 z-20 overflow-x-auto border-line border-b bg-surface/95 px-[clamp(0.5rem,3vw,1.5rem)] backdrop-blur-md [scrollbar-width:none]"
    >
      <ul className="flex w-max gap-1 py-1">
        {SECTIONS.map(([id, label]) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className={cx(
                'flex min-h-11 items-center gap-1.5 whitespace-nowrap rounded-full px-3 font-medium text-sm hover:bg-surface-sunken',
                wrong.has(id) ? 'text-danger' : 'text-content-muted hover:text-content',
              )}
            >
              {label}
              {wrong.has(id) && (
                <span className="grid size-5 place-items-center rounded-full bg-danger font-bold text-surface-raised text-xs">
                  !<span className="sr-only"> something to mend</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
