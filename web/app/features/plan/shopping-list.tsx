import { Checkbox } from '../../ui/checkbox.tsx';
import { amountWords, type ShoppingItem } from './plan.ts';

/** What to buy for what is not ready yet; ticked off on the screen or on paper, and not remembered. */
export function ShoppingList({ items }: { items: readonly ShoppingItem[] }) {
  return (
    <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
      {items.map((item) => (
        <li key={`${item.ingredient} ${item.unit}`} className="plan-row border-line border-b py-1.5">
          <Checkbox
            name="bought"
            label={
              <>
                <strong className="tabular">{amountWords(item)}</strong> {item.ingredient}
              </>
            }
            hint={<span className="print:hidden">for {productsOf(item)}</span>}
          />
        </li>
      ))}
    </ul>
  );
}

const FEW = 3;

const productsOf = ({ products }: ShoppingItem) =>
  products.length <= FEW ? products.join(', ') : `${products.length} products`;
