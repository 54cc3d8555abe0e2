import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/inputs.tsx';

/** Whose window it is. */
export function ForField({ name, value = 'both' }: { name: string; value?: string }) {
  return (
    <Field label="For" name={name} isRequired>
      {(control) => (
        <Select {...control} defaultValue={value}>
          <option value="both">Both</option>
          <option value="delivery">Delivery</option>
          <option value="pickup">Pickup</option>
        </Select>
      )}
    </Field>
  );
}
