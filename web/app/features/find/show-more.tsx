import { Link } from 'react-router';
import { formatCount } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { buttonClass } from '../../ui/button.tsx';
import { type Filters, writeFilters } from './filters.ts';

type ShowMoreProps = { next: Filters | undefined; shown: number; total: number };

/** The list, longer, from where one is; after four pages the next one from its top. */
export function ShowMore({ next, shown, total }: ShowMoreProps) {
  return (
    <div className="grid justify-items-center gap-3 py-6">
      <p className="tabular text-content-muted text-sm">
        {next ? `${shown} of ${formatCount(total, 'cake')} shown` : 'That’s all of them'}
      </p>
      {next && (
        <Link
          to={paths.listing(writeFilters(next))}
          preventScrollReset={!next.after}
          rel="next"
          className={buttonClass({ tone: 'quiet' })}
        >
          Show more cakes
        </Link>
      )}
    </div>
  );
}
