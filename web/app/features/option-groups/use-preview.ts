import { type FormEvent, useMemo, useRef, useState } from 'react';
import type { DesignableProduct, Selection } from '../../../../api/domains/designs/option-groups.ts';
import { priceDesign } from '../../../../api/domains/designs/price-design.ts';
import { readSelections } from '../customiser/design-form.ts';
import { openingSelections, viewDesign } from '../customiser/design-view.ts';
import { type GroupNote, keepToLimit } from '../customiser/keep-to-limit.ts';
import { withoutGone } from './preview-product.ts';

/**
 * A customer's design of the product with the draft in it. Until somebody chooses it is the opening one; after that
 * choices stay as long as the draft has them.
 */
export function usePreview(product: DesignableProduct) {
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<Selection[]>();
  const [round, setRound] = useState(0);
  const [note, setNote] = useState<GroupNote>();
  const shown = useMemo(() => {
    const wanted = chosen ? withoutGone(product, chosen) : openingSelections(product);
    const { view, art } = viewDesign(product, wanted);
    const { design } = priceDesign(product, view.selections);
    return { view, art, design };
  }, [product, chosen]);

  function change(event: FormEvent<HTMLFormElement>) {
    const asked = new Set(shown.view.shown);
    setNote(keepToLimit(product.groups, event.target));
    const read = readSelections(new FormData(event.currentTarget));
    const waiting = (chosen ?? openingSelections(product)).filter(({ group_id }) => !asked.has(group_id));
    setChosen([...waiting, ...read]);
  }
  function choose(groupId: number, optionId: number) {
    const others = (chosen ?? openingSelections(product)).filter(({ group_id }) => group_id !== groupId);
    setChosen([...others, { group_id: groupId, option_ids: [optionId] }]);
    setRound((last) => last + 1);
  }
  function startAgain() {
    setChosen(undefined);
    setNote(undefined);
    setRound((last) => last + 1);
  }
  // Fields hold what was chosen by hand; an opening design that changes with the draft needs them anew.
  const fieldsKey = `${product.id} ${round} ${chosen ? '' : shown.view.code}`;
  return { ...shown, form, note, change, choose, startAgain, fieldsKey, isTouched: chosen !== undefined };
}
