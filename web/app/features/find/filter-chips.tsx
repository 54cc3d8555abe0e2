import { X } from 'lucide-react';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';
import type { ActiveFilter } from './active-filters.ts';
import { type Filters, PAGE, writeFilters } from './filters.ts';

/** What the list is narrowed by; each goes with one press. */
export function FilterChips({ active, place }: { active: readonly ActiveFilter[]; place: string | undefined }) {
  if (active.length === 0) return null;
  const none: Filters = { diet: [], flavour: [], shown: PAGE, ...(place && { place }) };
  return (
    <ul aria-label="Filters in force" className="flex flex-wrap items-center gap-2">
      {active.map((filter) => (
        <li key={filter.key}>
          <Link
            href={paths.listing(writeFilters(filter.without))}
            className="inline-flex min-h-9 items-center gap-1.5 rounded-full bg-accent-quiet py-1 pr-2.5 pl-3.5 font-medium text-accent-strong text-sm hover:bg-accent hover:text-on-accent pointer-coarse:min-h-11"
          >
            <span className="sr-only">Remove </span>
            {filter.words}
            <X aria-hidden="true" className="size-4" />
          </Link>
        </li>
      ))}
      {active.length > 1 && (
        <li>
          <Link href={paths.listing(writeFilters(none))} className="text-link inline-block px-2 py-2.5 text-sm">
            Clear all
          </Link>
        </li>
      )}
    </ul>
  );
}
