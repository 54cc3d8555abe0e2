import { useEffect, useRef, useState } from 'react';
import { useSubmit } from 'react-router';
import { LiveRegion } from '../../ui/live.tsx';
import { moved } from './fields.ts';
import type { StoreProductCard } from './product.ts';
import type { ListRefusal } from './product-list.server.ts';
import { ProductRow } from './product-row.tsx';
import { useDrag } from './use-drag.ts';
import { placeWords } from './words.ts';

type ListProps = {
  storeId: number;
  products: readonly StoreProductCard[];
  canEdit: boolean;
  /** False where only some are shown: there a place means nothing. */
  isOrdered: boolean;
  hasBefore: boolean;
  hasAfter: boolean;
  refusal: ListRefusal | undefined;
};

/** Products in the order in which the shop shows them. */
export function ProductList(props: ListProps) {
  const { storeId, products, canEdit, isOrdered, hasBefore, hasAfter, refusal } = props;
  const submit = useSubmit();
  const [shown, setShown] = useState(products);
  const said = useNewPlace(products, shown);
  useEffect(() => setShown(products), [products]);

  const drag = useDrag<HTMLUListElement>((from, to) => {
    const product = shown[from];
    if (!product) return;
    setShown(moved(shown, from, to));
    const before = moved(shown, from, to)[to - 1];
    const next = moved(shown, from, to)[to + 1];
    const press = before ? `after:${before.id}` : `before:${next?.id ?? 0}`;
    submit({ product: product.id, press }, { method: 'post', preventScrollReset: true });
  });

  return (
    <>
      <ul aria-label="Products" className="grid gap-2" {...(isOrdered && canEdit ? drag : {})}>
        {shown.map((product, index) => (
          <ProductRow
            key={product.id}
            storeId={storeId}
            product={product}
            places={
              isOrdered && canEdit
                ? { hasUp: hasBefore || index > 0, hasDown: hasAfter || index < shown.length - 1 }
                : undefined
            }
            canRestore={canEdit}
            refused={refusal?.product === product.id ? refusal.message : undefined}
          />
        ))}
      </ul>
      <LiveRegion>{said}</LiveRegion>
    </>
  );
}

/** What has moved, in words, when the list comes in another order. */
function useNewPlace(products: readonly StoreProductCard[], shown: readonly StoreProductCard[]): string {
  const before = useRef(products);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const old = before.current.map(({ id }) => id);
    before.current = shown;
    const mover = findMoved(
      old,
      shown.map(({ id }) => id),
    );
    if (mover === undefined) return;
    const place = shown.findIndex(({ id }) => id === mover);
    setSaid(placeWords(shown[place]?.name ?? '', place, shown.length));
  }, [shown]);
  return said;
}

/** The one that went furthest, where the same things stand in another order. */
function findMoved(old: readonly number[], now: readonly number[]): number | undefined {
  if (old.length !== now.length || old.every((id, index) => id === now[index])) return undefined;
  const ways = now.map((id, index) => ({ id, way: Math.abs(old.indexOf(id) - index), isKnown: old.includes(id) }));
  if (ways.some(({ isKnown }) => !isKnown)) return undefined;
  return ways.toSorted((a, b) => b.way - a.way)[0]?.id;
}
