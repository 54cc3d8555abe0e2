import { Select } from '../../ui/inputs.tsx';
import type { Filters, Sort } from './filters.ts';

type SortByProps = { form: string; filters: Filters; hasPlace: boolean };

const WORDS: Record<Sort, string> = {
  recommended: 'Recommended',
  nearest: 'Nearest first',
  price: 'Lowest price first',
  '-price': 'Highest price first',
  newest: 'Newest first',
};

/** The order of the list, a part of its form wherever it stands. */
export function SortBy({ form, filters, hasPlace }: SortByProps) {
  const sorts = (Object.keys(WORDS) as Sort[]).filter((sort) => hasPlace || sort !== 'nearest');
  return (
    <div className="min-w-0 flex-1 sm:ml-auto sm:w-52 sm:flex-none">
      <Select form={form} name="sort" aria-label="Order" defaultValue={filters.sort ?? 'recommended'}>
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {sort === 'recommended' && filters.q ? 'Best match' : WORDS[sort]}
          </option>
        ))}
      </Select>
    </div>
  );
}
