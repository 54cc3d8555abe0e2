import { type ReactNode, useMemo } from 'react';
import { Form, useNavigation } from 'react-router';
import type { OptionGroup } from '../../../../api/domains/designs/option-groups.ts';
import { paths } from '../../paths.ts';
import { markOf } from '../customiser/product.ts';
import { BasicsSection, PriceSection, ServingsSection, StockSection } from './basics-sections.tsx';
import { ChoicesSection } from './choices-section.tsx';
import { DrawingSection } from './drawing-section.tsx';
import { DrawingView } from './drawing-view.tsx';
import { AnswerNotice, BothNotice, KeptNotice } from './editor-notices.tsx';
import { FormViewProvider } from './form-parts.tsx';
import type { Opened } from './form-state.ts';
import { LeaveDialog } from './leave-dialog.tsx';
import { MakingSection } from './making-section.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import type { PreviewStore } from './preview-product.ts';
import { type CatalogueChoices, type StoreProduct, savedFields } from './product.ts';
import { SafetySection } from './safety-section.tsx';
import { SaveBar } from './save-bar.tsx';
import type { SaveAnswer } from './save-product.server.ts';
import { SectionNav } from './section-nav.tsx';
import { useLiveProduct } from './use-live-product.ts';
import { PressProvider } from './use-press.ts';
import { useProductForm } from './use-product-form.ts';
import { useUnsaved } from './use-unsaved.ts';

const FORM = 'product';

type EditorProps = {
  store: PreviewStore;
  product: StoreProduct;
  choices: CatalogueChoices;
  /** All of the store's, as customers get them now. */
  groups: readonly OptionGroup[];
  answer: SaveAnswer | undefined;
  pictures: ReactNode;
};

/** A product as one form, saved whole; beside it what customers will see. */
export function ProductEditor({ store, product, choices, groups, answer, pictures }: EditorProps) {
  const saved = useMemo(() => ({ version: product.version, fields: savedFields(product) }), [product]);
  const state = useProductForm(`product ${store.id} ${product.id}`, saved, answer);
  const blocker = useUnsaved(state.isChanged);
  const live = useLiveProduct({ id: product.id, currency: product.currency, groups }, state.now);
  const here = paths.storeProduct(store.id, product.id);
  const errors = answer?.errors ?? {};
  const busy = useBusy();

  return (
    <FormViewProvider value={{ fields: state.opened.fields, errors }}>
      <PressProvider value={state.press}>
        <SectionNav errors={errors} />
        <div className="grid items-start gap-x-8 lg:grid-cols-[minmax(0,1fr)_23rem]">
          <div className="min-w-0 pt-5">
            <KeptNotice isFound={state.kept.found !== undefined} {...state.kept} />
            <AnswerNotice answer={answer} here={here} />
            <ProductForm {...{ store, product, choices, groups, state, live }} />
            <div className="border-line border-t pt-6 pb-8 [&>section]:grid-cols-1">{pictures}</div>
            <SaveBar form={FORM} status={product.status} isChanged={state.isChanged} busy={busy} said={state.said} />
          </div>
          <div className="max-lg:pt-8 max-lg:pb-6 lg:sticky lg:top-14 lg:py-5">
            <PreviewPanel
              {...{ product, store }}
              draft={live.draft}
              description={state.now.get('description') ?? ''}
              opening={live.opening}
              href={paths.storeProductPreview(store.id, product.id)}
            />
          </div>
        </div>
        <LeaveDialog blocker={blocker} />
      </PressProvider>
    </FormViewProvider>
  );
}

type FormProps = Pick<EditorProps, 'store' | 'product' | 'choices' | 'groups'> & {
  state: ReturnType<typeof useProductForm>;
  live: ReturnType<typeof useLiveProduct>;
};

function ProductForm({ store, product, choices, groups, state, live }: FormProps) {
  const drawing = <DrawingView drawing={live.drawing} picture={product.picture} />;
  return (
    <Form
      ref={state.form}
      id={FORM}
      method="post"
      noValidate
      autoComplete="off"
      preventScrollReset
      onSubmit={state.submit}
    >
      <Hidden opened={state.opened} />
      <div key={state.round}>
        <BothNotice both={state.opened.both} mine={state.opened.fields} theirs={state.opened.base} />
        <BasicsSection choices={choices} />
        <PriceSection choices={choices} />
        <ServingsSection hasSizes={live.draft.groups.some(({ role }) => role === 'size')} />
        <SafetySection mark={markOf(live.opening ?? live.draft)} />
        <ChoicesSection storeId={store.id} productId={product.id} groups={groups} />
        <MakingSection />
        <StockSection />
        <DrawingSection drawing={drawing} />
      </div>
    </Form>
  );
}

/** What goes along with the form; the first button is the one that Enter presses. */
function Hidden({ opened }: { opened: Opened }) {
  return (
    <>
      <button type="submit" name="press" value="save" tabIndex={-1} aria-hidden="true" className="sr-only">
        Save
      </button>
      <input type="hidden" name="version" value={opened.version} />
      <input type="hidden" name="base" value={opened.base.toString()} />
      {opened.both.map((unit) => (
        <input key={unit} type="hidden" name="both" value={unit} />
      ))}
    </>
  );
}

function useBusy(): string | undefined {
  const { formData, formMethod } = useNavigation();
  return formMethod === 'POST' ? String(formData?.get('press') ?? 'save') : undefined;
}
