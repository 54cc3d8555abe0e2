import { type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Art } from '../../../../api/domains/designs/art.ts';
import type { OptionGroup, Selection } from '../../../../api/domains/designs/option-groups.ts';
import { paths } from '../../paths.ts';
import { readQuantity, readSelections, writeDesign } from './design-form.ts';
import type { DesignView } from './design-view.ts';
import { type DesignState, designable, type Product } from './product.ts';

type Live = Pick<typeof import('./live.ts'), 'viewDesign' | 'drawDesign' | 'describeDesign'>;
const loadLive = (): Promise<Live> => import('./live.ts');
export type Drawing = { svg: string; description: string };

export type LiveDesign = {
  form: RefObject<HTMLFormElement | null>;
  view: DesignView;
  quantity: number;
  /** Undefined while the server's picture stands. */
  drawing: Drawing | undefined;
  /** False until the browser answers by itself. */
  isLive: boolean;
  refresh: () => void;
};

/**
 * The form is the state: whatever it holds is priced and drawn again when it changes, also what a visitor changed before
 * the page was awake. Choices of groups that went away are remembered until they come back. In a preview the product itself
 * changes: it is drawn each time, and the page's address stays.
 */
export function useLiveDesign(
  product: Product,
  initial: DesignState,
  { isPreview = false }: { isPreview?: boolean } = {},
): LiveDesign {
  const form = useRef<HTMLFormElement>(null);
  const wanted = useRef(initial.wanted);
  const asked = useRef(initial.view.shown);
  const [live, setLive] = useState<Live>();
  const [shown, setShown] = useState<Shown>(initial);

  function answer(code: Live) {
    if (!form.current) return;
    const fields = new FormData(form.current);
    wanted.current = remember(wanted.current, readSelections(fields), asked.current);
    const { view, art } = code.viewDesign(designable(product), wanted.current);
    asked.current = view.shown;
    setLive(() => code);
    const isAsBefore = (last: Shown) => !isPreview && view.code === last.view.code;
    setShown((last) => ({ view, quantity: readQuantity(fields), art: isAsBefore(last) ? last.art : art }));
  }
  const refresh = () => void loadLive().then(answer, () => undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page wakes
  useEffect(() => {
    if (form.current && hasChanged(form.current)) return refresh();
    return whenIdle(() =>
      loadLive().then(
        (code) => setLive(() => code),
        () => undefined,
      ),
    );
  }, []);
  useDesignAddress(product, shown, !isPreview);

  const art = useDeferredValue(shown.art);
  const drawing = useMemo(() => (art && live ? draw(live, art, product.name) : undefined), [art, live, product]);
  return { form, view: shown.view, quantity: shown.quantity, drawing, isLive: live !== undefined, refresh };
}

type Shown = { view: DesignView; art?: Art; quantity: number };

/** After everything that the page itself has to do. Gives the way to call it off. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 300);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: 2000 });
  return () => cancelIdleCallback(handle);
}

function draw({ drawDesign, describeDesign }: Live, art: Art, title: string): Drawing {
  const description = describeDesign(art);
  return { svg: drawDesign(art, { title, description }), description };
}

/** What was read replaces what was asked; the rest waits. */
function remember(before: Selection[], read: Selection[], asked: number[]): Selection[] {
  return [...before.filter(({ group_id }) => !asked.includes(group_id)), ...read];
}

function hasChanged(form: HTMLFormElement): boolean {
  return [...form.elements].some(
    (field) =>
      field instanceof HTMLInputElement &&
      (field.checked !== field.defaultChecked || (field.type !== 'hidden' && field.value !== field.defaultValue)),
  );
}

const SETTLED_MS = 400;

/** Keeps the design in the page's address, so that Back, reload and a shared link bring it again. */
function useDesignAddress(product: Product, { view, art, quantity }: Shown, keepsAddress: boolean) {
  useEffect(() => {
    if (!keepsAddress || (!art && quantity === 1)) return;
    const timer = setTimeout(() => {
      const fields = writeDesign(product.groups as OptionGroup[], view.selections, quantity);
      const line = new URLSearchParams(location.search).get('line');
      if (line) fields.set('line', line);
      history.replaceState(history.state, '', `${paths.product(product.store.slug, product.id)}?${fields}`);
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [product, view, art, quantity, keepsAddress]);
}
