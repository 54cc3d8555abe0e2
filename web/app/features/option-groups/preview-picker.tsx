import { Select } from '../../ui/inputs.tsx';

export type PreviewChoice = {
  /** Id of the product, 0 for the plain cake. */
  current: number;
  onPick: (id: number) => void;
  using: readonly { id: number; name: string }[];
  others: readonly { id: number; name: string }[];
  isLoading: boolean;
};

export function PreviewPicker({ current, onPick, using, others, isLoading }: PreviewChoice) {
  return (
    <div aria-busy={isLoading || undefined}>
      <Select
        aria-label="Product to see it in"
        value={current}
        onChange={(event) => onPick(Number(event.currentTarget.value))}
      >
        <option value={0}>A plain cake</option>
        {using.length > 0 && <Products label="Has this group" products={using} />}
        {others.length > 0 && <Products label="Try it on" products={others} />}
      </Select>
    </div>
  );
}

function Products({ label, products }: { label: string; products: PreviewChoice['using'] }) {
  return (
    <optgroup label={label}>
      {products.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
