import { QuantityStepper } from '../../ui/quantity-stepper.tsx';
import { countField, countOf } from './design-form.ts';
import type { GroupProps } from './option-group-field.tsx';
import { bringsOf, differenceOf } from './words.ts';

/** Options that can be taken more than once: a stepper each. */
export function CountedOptions({ product, group, view, ids }: GroupProps & { ids: readonly number[] }) {
  return group.options.map((option) => {
    const count = option.is_available ? countOf(ids, option.id) : 0;
    const notes = [differenceOf(group, option, view, product.currency), ...bringsOf(option, product)].filter(Boolean);
    return (
      <div
        key={option.id}
        className={`flex min-h-14 items-center justify-between gap-4 rounded-md border px-4 py-1.5 ${count > 0 ? 'border-accent bg-accent-quiet' : 'border-line-strong bg-surface-raised'}`}
      >
        <span className="min-w-0 leading-snug">
          <span className={option.is_available ? '' : 'text-content-faint line-through'}>{option.name}</span>
          <span className="tabular block text-content-muted text-sm">
            {option.is_available ? notes.join(' · ') : 'Sold out'}
          </span>
        </span>
        <QuantityStepper
          label={option.name}
          name={countField(group.id, option.id)}
          defaultValue={count}
          min={0}
          max={group.max_each}
          disabled={!option.is_available}
        />
      </div>
    );
  });
}
