import { type FormEvent, useEffect, useState } from 'react';
import type { DesignableProduct, OptionGroup } from '../../../../api/domains/designs/option-groups.ts';
import { formatMoney } from '../../lib/format.ts';
import { AllergenList } from '../../ui/allergen-list.tsx';
import { DietChip, DietMark } from '../../ui/diet.tsx';
import { openingSelections, viewDesign } from '../customiser/design-view.ts';
import { keepToLimit } from '../customiser/keep-to-limit.ts';
import { moneyOf } from '../customiser/money-of.ts';
import { OptionGroupField } from '../customiser/option-group-field.tsx';
import { type DesignState, markOf, type Product } from '../customiser/product.ts';
import { useLiveDesign } from '../customiser/use-live-design.ts';
import { amountOf, noticeOf } from '../customiser/words.ts';
import { DrawingView } from './drawing-view.tsx';

/** What customers will see, made of their own parts: it can be tried, and nothing is ordered. */
export default function Preview({ product }: { product: Product }) {
  const [initial] = useState(() => openingState(product as unknown as DesignableProduct));
  const { form, view, drawing, refresh } = useLiveDesign(product, initial, { isPreview: true });
  const [note, setNote] = useState<ReturnType<typeof keepToLimit>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed beside it prices and draws it anew
  useEffect(refresh, [product]);
  const groups = product.groups as OptionGroup[];

  function change(event: FormEvent<HTMLFormElement>) {
    setNote(keepToLimit(groups, event.target));
    refresh();
  }
  const errorsAt = (id: number) =>
    note?.groupId === id ? note.message : view.errors.find((error) => error.group_id === id)?.message;

  return (
    <form
      ref={form}
      onChange={change}
      onSubmit={(event) => event.preventDefault()}
      autoComplete="off"
      // The customiser’s cards stand side by side from 640 px of the screen; here there is room for one.
      className="grid gap-6 [&_fieldset>div]:grid-cols-1!"
    >
      <DrawingView drawing={drawing} picture={product.picture} />
      <div className="grid gap-2">
        <p className="font-display text-2xl">{product.name || 'No name yet'}</p>
        <p className="text-content-muted text-sm">{product.description || 'No description yet.'}</p>
      </div>
      {groups
        .filter(({ id }) => view.shown.includes(id))
        .map((group) => (
          <OptionGroupField key={group.id} {...{ product, group, view }} error={errorsAt(group.id)} />
        ))}
      <Facts product={product} view={view} />
      <div className="rounded-md bg-surface-sunken p-4">
        <b className="tabular block text-xl">{formatMoney(moneyOf(view.unit_price_minor, product.currency))}</b>
        <span className="text-content-muted text-sm">{amountOf(view.servings, 1) || 'One piece'}</span>
        <input type="hidden" name="quantity" value="1" />
      </div>
    </form>
  );
}

function openingState(product: DesignableProduct): DesignState {
  const wanted = openingSelections(product);
  return { wanted, view: viewDesign(product, wanted).view, quantity: 1, earliest: null, notes: {} };
}

function Facts({ product, view }: { product: Product; view: DesignState['view'] }) {
  const notice = Math.max(view.lead_time_minutes, product.store.lead_time_minutes);
  return (
    <div className="grid gap-3 text-sm">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5">
        <DietMark kind={markOf(view)} hasWords />
        {view.diets
          .filter((diet) => diet !== 'vegetarian')
          .map((diet) => (
            <DietChip key={diet} diet={diet} />
          ))}
      </div>
      <AllergenList contains={view.contains} mayContain={view.may_contain} />
      <p className="text-content-muted">{notice > 0 ? `Needs ${noticeOf(notice)}.` : 'Can be had at once.'}</p>
    </div>
  );
}
