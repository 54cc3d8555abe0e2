import { formatDayTime } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';
import { count, figuresOf, type ProductImport } from './import.ts';

const STATES = {
  checking: 'being checked',
  checked: 'checked, not imported',
  running: 'on its way',
  done: '',
  failed: 'did not work',
};

/** The last imports, for whoever asks what happened yesterday. */
export function EarlierImports({ storeId, imports }: { storeId: number; imports: readonly ProductImport[] }) {
  if (imports.length === 0) return null;
  return (
    <section aria-labelledby="earlier" className="grid gap-3">
      <h2 id="earlier" className="text-xl">
        Earlier imports
      </h2>
      <ul className="divide-y divide-line border-line border-y">
        {imports.map((one) => (
          <li key={one.id}>
            <Link
              href={paths.storeImport(storeId, { import: one.id })}
              className="flex min-h-13 flex-wrap items-center gap-x-4 py-2 hover:bg-surface-sunken"
            >
              <span className="min-w-0 break-words font-semibold">{one.file_name ?? 'A table'}</span>
              <span className="text-content-muted text-sm">
                {formatDayTime(one.uploaded_at, one.timezone)}, {one.by}
              </span>
              <span className="text-sm sm:ml-auto">{summaryOf(one)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const summaryOf = (one: ProductImport): string =>
  STATES[one.state] ||
  figuresOf(one)
    .map(({ label, value }) => `${count(value)} ${label}`)
    .join(', ');
