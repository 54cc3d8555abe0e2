import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Art } from '../../../../api/domains/designs/art.ts';
import type { DesignableProduct, OptionGroup } from '../../../../api/domains/designs/option-groups.ts';
import { formatMoney } from '../../lib/format.ts';
import { AllergenList } from '../../ui/allergen-list.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DietChip } from '../../ui/diet.tsx';
import { LiveRegion } from '../../ui/live.tsx';
import type { DesignView } from '../customiser/design-view.ts';
import { moneyOf } from '../customiser/money-of.ts';
import { OptionGroupField } from '../customiser/option-group-field.tsx';
import type { Product } from '../customiser/product.ts';
import { noticeOf, servesOf } from '../customiser/words.ts';
import { useDraw } from './art-editor.tsx';
import { type PreviewChoice, PreviewPicker } from './preview-picker.tsx';
import { effectsOf } from './preview-words.ts';
import { usePreview } from './use-preview.ts';

type PreviewProps = {
  /** With the draft in it. */
  product: DesignableProduct;
  draft: OptionGroup;
  picker: PreviewChoice;
};

/** What customers will see: their own customiser with the draft in it, priced and drawn by the same functions. */
export function Preview({ product, draft, picker }: PreviewProps) {
  const preview = usePreview(product);
  const { view } = preview;
  const body = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each product
  useEffect(() => showDraft(body.current, draft.id), [product.id]);
  return (
    <section
      aria-labelledby="preview"
      className="grid gap-4 rounded-lg border border-line bg-surface-raised p-4 lg:max-h-[calc(100dvh-2rem)] lg:grid-rows-[auto_minmax(0,1fr)]"
    >
      <PreviewHead {...{ product, draft, preview, picker }} />
      <div ref={body} className="grid content-start gap-4 p-2 lg:-mx-2 lg:overflow-y-auto">
        <PreviewFields {...{ product, draft, preview }} />
        <div className="flex flex-wrap gap-1.5">
          {view.diets.map((diet) => (
            <DietChip key={diet} diet={diet} />
          ))}
          {view.capacity_units > 1 && <Badge>{view.capacity_units} capacity units</Badge>}
        </div>
        <AllergenList contains={view.contains} mayContain={view.may_contain} />
      </div>
      <LiveRegion>{`Preview: ${priceOf(product, view)}`}</LiveRegion>
    </section>
  );
}

type HeadProps = PreviewProps & { preview: ReturnType<typeof usePreview> };

/** What always stays in sight: the drawing, the price, and what the draft does to it. */
function PreviewHead({ product, draft, picker, preview }: HeadProps) {
  const { view, art, design } = preview;
  const { servings, lead_time_minutes: lead } = view;
  return (
    <div className="grid gap-3">
      <header className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 id="preview" className="scroll-mt-4 text-lg">
          What customers see
        </h2>
        {preview.isTouched && (
          <Button tone="plain" size="small" onClick={preview.startAgain}>
            Start again
          </Button>
        )}
      </header>
      <PreviewPicker {...picker} />
      <Stage art={art} name={product.name} />
      <p className="flex flex-wrap items-baseline gap-x-3">
        <b className="tabular text-2xl">{priceOf(product, view)}</b>
        <span className="text-content-muted text-sm">
          {[servings && servesOf(servings), lead > 0 && noticeOf(lead)].filter(Boolean).join(', ')}
        </span>
      </p>
      {!view.shown.includes(draft.id) && <WaitsFor {...{ product, draft }} choose={preview.choose} />}
      <ul className="grid gap-1 text-sm empty:hidden">
        {effectsOf(product, draft, design).map((words) => (
          <li key={words} className="text-content-muted">
            {words}
          </li>
        ))}
      </ul>
    </div>
  );
}

const priceOf = ({ currency }: DesignableProduct, view: DesignView) =>
  formatMoney(moneyOf(view.unit_price_minor, currency));

/** Where the panel has its own scroll, it opens at the group that is edited. */
function showDraft(body: HTMLElement | null, groupId: number) {
  const group = body?.querySelector<HTMLElement>(`[data-group="${groupId}"]`);
  if (body && group && body.scrollHeight > body.clientHeight)
    body.scrollTop = group.getBoundingClientRect().top - body.getBoundingClientRect().top - 20;
}

type FieldsProps = Omit<PreviewProps, 'picker'> & { preview: ReturnType<typeof usePreview> };

function PreviewFields({ product, draft, preview }: FieldsProps) {
  const { view, note } = preview;
  const errors = new Map(view.errors.map(({ group_id, message }) => [group_id, message]));
  return (
    <form ref={preview.form} onChange={preview.change} onSubmit={(event) => event.preventDefault()} autoComplete="off">
      <div key={preview.fieldsKey} className="grid gap-6 [&_fieldset>div]:grid-cols-1!">
        {product.groups
          .filter(({ id }) => view.shown.includes(id))
          .map((group) => (
            <div
              key={group.id}
              className={
                group.id === draft.id ? 'rounded-sm outline-2 outline-accent outline-dashed outline-offset-6' : ''
              }
            >
              <OptionGroupField
                key={`${group.max_choices} ${group.max_each} ${group.kind}`}
                product={asPage(product)}
                group={group}
                view={view}
                error={note?.groupId === group.id ? note.message : errors.get(group.id)}
              />
            </div>
          ))}
      </div>
    </form>
  );
}

/** What the fields of the customiser read of a product's page. */
const asPage = (product: DesignableProduct) => ({ ...product, store: { lead_time_minutes: 0 } }) as unknown as Product;

type WaitsProps = {
  product: DesignableProduct;
  draft: OptionGroup;
  choose: (groupId: number, optionId: number) => void;
};

function WaitsFor({ product, draft, choose }: WaitsProps) {
  const when = draft.visible_when;
  const group = product.groups.find(({ id }) => id === when?.group_id);
  const option = group?.options.find(({ id }) => id === when?.option_id);
  if (!when || !group || !option)
    return (
      <p className="rounded-md bg-caution-quiet p-3 text-sm">
        “{draft.name}” never shows here: {product.name} doesn’t have the choice that it waits for.
      </p>
    );
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 rounded-md bg-surface-sunken p-3 text-sm">
      <p className="min-w-40 flex-1">
        “{draft.name}” is hidden until “{option.name}” is chosen in “{group.name}”.
      </p>
      <Button tone="quiet" size="small" onClick={() => choose(group.id, option.id)}>
        Choose {option.name}
      </Button>
    </div>
  );
}

function Stage({ art, name }: { art: Art; name: string }) {
  const draw = useDraw();
  const settled = useDeferredValue(art);
  const svg = useMemo(() => draw?.(settled, { title: `Illustration of ${name}` }), [draw, settled, name]);
  if (!svg) return <div className="aspect-[2/1] rounded-md bg-surface-sunken" />;
  return (
    <div
      className="aspect-[2/1] max-h-72 w-full overflow-hidden rounded-md [&>svg]:size-full"
      style={{ background: settled.backdrop }}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, its words escaped (draw-design.ts)
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
