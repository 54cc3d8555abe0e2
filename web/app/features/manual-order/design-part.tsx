import { type FormEvent, useEffect } from 'react';
import { Form } from 'react-router';
import type { OptionGroup } from '../../../../api/domains/designs/option-groups.ts';
import { formatMoney } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { AllergenList } from '../../ui/allergen-list.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { LiveRegion } from '../../ui/live.tsx';
import { QuantityStepper } from '../../ui/quantity-stepper.tsx';
import type { DesignView } from '../customiser/design-view.ts';
import { keepToLimit } from '../customiser/keep-to-limit.ts';
import { moneyOf } from '../customiser/money-of.ts';
import { OptionGroupField } from '../customiser/option-group-field.tsx';
import { drawingUrl, type Product } from '../customiser/product.ts';
import { useErrors } from '../customiser/use-errors.ts';
import { type Drawing, useLiveDesign } from '../customiser/use-live-design.ts';
import { amountOf } from '../customiser/words.ts';
import type { Opened } from './load-order.server.ts';
import type { LineCode } from './order-line.ts';

type DesignPartProps = { storeId: number; opened: Opened; lines: readonly LineCode[] };

/** The shop's customiser at the counter: the same questions, prices and drawing, and a line of this order at its end. */
export function DesignPart({ storeId, opened: { product, initial, at }, lines }: DesignPartProps) {
  const { form, view, quantity, drawing, isLive, refresh } = useLiveDesign(product, initial, { isPreview: true });
  const { errors, note, check } = useErrors(form, view, { notes: {}, refusal: undefined }, isLive);
  const groups = product.groups as OptionGroup[];
  const total = formatMoney(moneyOf(view.unit_price_minor * quantity, product.currency));
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked, textarea, input')?.focus(), [form]);

  function change(event: FormEvent<HTMLFormElement>) {
    note(keepToLimit(groups, event.target));
    refresh();
  }

  return (
    <Form
      ref={form}
      method="get"
      noValidate
      autoComplete="off"
      onChange={change}
      onSubmit={check}
      className="grid gap-6 [--customiser-top:1rem]"
    >
      {lines.map((line) => (
        <input key={line} type="hidden" name="line" value={line} />
      ))}
      <input type="hidden" name="product" value={product.id} />
      {at !== undefined && <input type="hidden" name="at" value={at} />}
      <DesignHead {...{ product, view, quantity, drawing }} />
      {groups
        .filter(({ id }) => view.shown.includes(id))
        .map((group) => (
          <OptionGroupField key={group.id} product={product} group={group} view={view} error={errors[group.id]} />
        ))}
      <div className="flex items-center justify-between gap-4">
        <span className="font-semibold">How many</span>
        <QuantityStepper label="How many" name="quantity" defaultValue={initial.quantity} />
      </div>
      <AllergenList contains={view.contains} mayContain={view.may_contain} />
      <DesignFoot total={total} cancelUrl={paths.storeOrderNew(storeId, { line: lines })} isNew={at === undefined} />
      <LiveRegion>{total}</LiveRegion>
    </Form>
  );
}

type DesignHeadProps = { product: Product; view: DesignView; quantity: number; drawing: Drawing | undefined };

/** What is being made, and how much of it. */
function DesignHead({ product, view, quantity, drawing }: DesignHeadProps) {
  return (
    <div className="flex items-center gap-4">
      {drawing ? (
        <div
          className="size-28 shrink-0 overflow-hidden rounded-md [&>svg]:size-full"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, its words escaped (draw-design.ts)
          dangerouslySetInnerHTML={{ __html: drawing.svg }}
        />
      ) : (
        <img
          src={drawingUrl(product.id, view.code)}
          alt={product.picture.alt}
          className="size-28 shrink-0 rounded-md object-cover"
        />
      )}
      <div>
        <h3 className="text-xl">{product.name}</h3>
        <p className="text-content-muted">{amountOf(view.servings, quantity)}</p>
      </div>
    </div>
  );
}

type DesignFootProps = { total: string; cancelUrl: string; isNew: boolean };

function DesignFoot({ total, cancelUrl, isNew }: DesignFootProps) {
  return (
    <div className="sticky bottom-0 flex flex-wrap items-center gap-3 border-line border-t bg-surface py-3">
      <b className="tabular flex-1 text-xl">{total}</b>
      <ButtonLink href={cancelUrl} tone="plain">
        Cancel
      </ButtonLink>
      <Button type="submit" name="add" value="1" size="large">
        {isNew ? 'Add to the order' : 'Save the change'}
      </Button>
    </div>
  );
}
