import type { ReactNode } from 'react';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { inputClass } from '../../ui/inputs.tsx';
import { type Facets, nameIn } from './active-filters.ts';
import { dayAfter } from './day-words.ts';
import type { Filters } from './filters.ts';
import { useFilterForm } from './use-filters.ts';

export const FILTERS = 'filters';

type FilterFormProps = { filters: Filters; facets: Facets; today: string; total: number };

const FIRST_FLAVOURS = 8;

/** Every filter of the list as one plain GET form; with JavaScript each change counts at once. */
export function FilterForm({ filters, facets, today, total }: FilterFormProps) {
  const form = useFilterForm(filters);
  return (
    <form ref={form} id={FILTERS} action={paths.listing()} className="grid gap-1">
      {filters.q && <input type="hidden" name="q" value={filters.q} />}
      {filters.place && <input type="hidden" name="place" value={filters.place} />}
      <Group title="Diet" isOpen>
        <Boxes name="diet" facet={facets.diet} chosen={filters.diet} />
      </Group>
      <Group title="Occasion" isOpen>
        <OneOf name="occasion" any="Any occasion" facet={facets.occasion} chosen={filters.occasion} />
      </Group>
      <Group title="Kind" isOpen={Boolean(filters.category)}>
        <OneOf name="category" any="Everything" facet={facets.category} chosen={filters.category} />
      </Group>
      <Group title="Price" isOpen>
        <Prices filters={filters} />
      </Group>
      <Group title="Day it is for" isOpen>
        <input
          key={filters.open_on}
          type="date"
          name="open_on"
          aria-label="Day it is for"
          min={today}
          max={dayAfter(today, 60)}
          defaultValue={filters.open_on}
          className={inputClass}
        />
      </Group>
      <Group title="Flavour" isOpen={filters.flavour.length > 0}>
        <Boxes name="flavour" facet={facets.flavour} chosen={filters.flavour} most={FIRST_FLAVOURS} />
      </Group>
      <div className="sticky bottom-0 bg-surface-raised py-3 lg:hidden">
        <Button type="submit" isWide>
          Show {total} {total === 1 ? 'cake' : 'cakes'}
        </Button>
      </div>
      <noscript>
        <Button type="submit" isWide className="max-lg:hidden">
          Show results
        </Button>
      </noscript>
    </form>
  );
}

function Group({ title, isOpen, children }: { title: string; isOpen: boolean; children: ReactNode }) {
  return (
    <details open={isOpen} className="group border-line border-b py-1 last-of-type:border-b-0">
      <summary className="flex min-h-11 list-none items-center justify-between font-semibold [&::-webkit-details-marker]:hidden">
        <h3 className="font-semibold text-base [font-family:var(--font-sans)]">{title}</h3>
        <span aria-hidden="true" className="text-content-muted text-xl leading-none group-open:hidden">
          +
        </span>
        <span aria-hidden="true" className="hidden text-content-muted text-xl leading-none group-open:inline">
          −
        </span>
      </summary>
      <div className="pb-3">{children}</div>
    </details>
  );
}

type FacetProps = { name: string; facet: Facets['diet'] };

/** Chosen values come first and stay, also when nothing has them any more. */
function withChosen(facet: Facets['diet'], chosen: readonly string[]): Facets['diet'] {
  const missing = chosen.filter((value) => !facet.some((one) => one.value === value));
  return [...missing.map((value) => ({ value, name: nameIn(facet, value), count: 0 })), ...facet];
}

function Boxes({ name, facet, chosen, most = 99 }: FacetProps & { chosen: readonly string[]; most?: number }) {
  const all = withChosen(facet, chosen);
  const isEarly = (value: string, index: number) => index < most || chosen.includes(value);
  const box = (one: Facets['diet'][number]) => (
    <Checkbox
      key={one.value}
      name={name}
      value={one.value}
      defaultChecked={chosen.includes(one.value)}
      label={<Counted name={nameIn(all, one.value)} count={one.count} />}
    />
  );
  const late = all.filter((one, index) => !isEarly(one.value, index));
  return (
    <>
      {all.filter((one, index) => isEarly(one.value, index)).map(box)}
      {late.length > 0 && (
        <details>
          <summary className="min-h-11 py-2.5 text-accent text-sm underline underline-offset-4">
            {late.length} more
          </summary>
          {late.map(box)}
        </details>
      )}
    </>
  );
}

function OneOf({ name, any, facet, chosen }: FacetProps & { any: string; chosen: string | undefined }) {
  const all = withChosen(facet, chosen ? [chosen] : []);
  return [{ value: '', name: any, count: undefined }, ...all].map((one) => (
    <label key={one.value} className="flex min-h-11 items-center gap-3 py-2">
      <input
        type="radio"
        name={name}
        value={one.value}
        defaultChecked={(chosen ?? '') === one.value}
        className="size-5 shrink-0 accent-accent"
      />
      <Counted name={one.name} count={one.count} />
    </label>
  ));
}

function Counted({ name, count }: { name: string; count: number | undefined }) {
  return (
    <span className="flex items-baseline gap-2">
      {name}
      {count !== undefined && <span className="tabular text-content-faint text-sm">{count}</span>}
    </span>
  );
}

function Prices({ filters: { min_price, max_price } }: { filters: Filters }) {
  const field = (name: 'min_price' | 'max_price', label: string, value: string | undefined) => (
    <label className="grid gap-1 text-content-muted text-sm">
      {label}
      <input
        key={value}
        name={name}
        type="text"
        inputMode="decimal"
        pattern="\d{1,7}(\.\d{1,2})?"
        title="An amount such as 500"
        placeholder="₹"
        defaultValue={value}
        className={inputClass}
      />
    </label>
  );
  return (
    <div className="grid grid-cols-2 gap-3">
      {field('min_price', 'From', min_price)}
      {field('max_price', 'Up to', max_price)}
    </div>
  );
}
