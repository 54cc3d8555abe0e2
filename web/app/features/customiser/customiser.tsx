import type { FormEvent, ReactNode } from 'react';
import { Form, useNavigation } from 'react-router';
import type { OptionGroup } from '../../../../api/domains/designs/option-groups.ts';
import { QuantityStepper } from '../../ui/quantity-stepper.tsx';
import { CakeStage } from './cake-stage.tsx';
import { DesignFacts } from './design-facts.tsx';
import { keepToLimit } from './keep-to-limit.ts';
import { OptionGroupField } from './option-group-field.tsx';
import { OrderBar } from './order-bar.tsx';
import { PhotoStrip, StagePhotos, useShownPhoto } from './photo-gallery.tsx';
import type { DesignState, Product } from './product.ts';
import { RefusalNotice } from './refusal-notice.tsx';
import { useEarliest } from './use-earliest.ts';
import { type DesignRefusal, useErrors } from './use-errors.ts';
import { useLiveDesign } from './use-live-design.ts';
import { needOf } from './windows.ts';

type CustomiserProps = {
  product: Product;
  initial: DesignState;
  isOpening: boolean;
  action: string;
  lineId?: number;
  refusal?: DesignRefusal;
  heading: ReactNode;
  /** Everything works, nothing is added, and the page's address stays. */
  isPreview?: boolean;
};

const stay = (event: FormEvent) => event.preventDefault();

/**
 * A cake as a form. Without JavaScript: choose, Update, Add. With it every change is priced, drawn and checked in place,
 * by the functions that the server uses.
 */
export function Customiser(props: CustomiserProps) {
  const { product, initial, isOpening, action, lineId, refusal, heading, isPreview = false } = props;
  const { form, view, quantity, drawing, isLive, refresh } = useLiveDesign(product, initial, { isPreview });
  const { earliest, isOld } = useEarliest(product, needOf(view, quantity), initial.earliest);
  const { errors, note, check } = useErrors(form, view, { notes: initial.notes, refusal }, isLive);
  const gallery = useShownPhoto(product.pictures);
  const isBusy = useNavigation().formMethod === 'POST';
  const groups = (product.groups as OptionGroup[]).filter((group) => view.shown.includes(group.id));
  const facts = <DesignFacts {...{ product, view, quantity, earliest, isOld }} />;

  function change(event: FormEvent<HTMLFormElement>) {
    // Whoever changes the design wants to see it.
    gallery.show(undefined);
    note(keepToLimit(product.groups as OptionGroup[], event.target));
    refresh();
  }

  return (
    <Form
      ref={form}
      method="post"
      action={action}
      noValidate
      autoComplete="off"
      onChange={change}
      onSubmit={isPreview ? stay : check}
      className="[&_:is(input,button,textarea)]:scroll-mt-(--customiser-top) [&_:is(input,button,textarea)]:scroll-mb-28 [--customiser-top:18.5rem] lg:[--customiser-top:6rem] lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(0,1.02fr)] lg:gap-x-12 lg:items-start"
    >
      <div className="contents lg:sticky lg:top-24 lg:grid lg:gap-5">
        <CakeStage product={product} code={view.code} isOpening={isOpening} drawing={drawing}>
          <StagePhotos photos={product.pictures} {...gallery} />
        </CakeStage>
        <PhotoStrip product={product} {...gallery} />
        <div className="hidden lg:block">{facts}</div>
      </div>
      <div className="grid gap-8">
        {heading}
        {refusal && <RefusalNotice refusal={refusal} groups={groups} />}
        {lineId !== undefined && <input type="hidden" name="line" value={lineId} />}
        {groups.map((group) => (
          <OptionGroupField key={group.id} product={product} group={group} view={view} error={errors[group.id]} />
        ))}
        <HowMany quantity={initial.quantity} />
        <div className="lg:hidden">{facts}</div>
        <OrderBar {...{ product, view, quantity, earliest, isBusy, isPreview }} isEditing={lineId !== undefined} />
      </div>
    </Form>
  );
}

function HowMany({ quantity }: { quantity: number }) {
  return (
    <div className="flex items-center justify-between gap-4">
      <span className="font-semibold">How many</span>
      <QuantityStepper label="How many" name="quantity" defaultValue={quantity} />
    </div>
  );
}
