import { useMemo, useRef } from 'react';
import { GROUP_ROLES } from '../../../../api/domains/designs/option-groups.ts';
import type { GroupDraft } from './draft.ts';
import { groupOf } from './draft-body.ts';
import { isSame } from './draft-form.ts';
import { findProblems, type Problem } from './find-problems.ts';
import type { StoreGroup } from './group.ts';
import type { LoadedGroup } from './load-group.server.ts';
import { NEW_GROUP_ID, plainCake, priceChanges, pricedGroup, withDraft } from './preview-product.ts';
import { useProducts } from './use-products.ts';
import { useSettled } from './use-settled.ts';

/** What a draft does to what is around it: problems, the product that is looked at, and the prices of those that have it. */
export function useSurroundings(storeId: number, loaded: LoadedGroup, draft: GroupDraft) {
  const { group, currency, now } = loaded;
  const using = group?.used_by ?? [];
  const { known, current, setCurrent, usingProducts } = useProducts(storeId, using, loaded.shown, group?.version ?? 0);
  const settled = useSettled(draft);
  const groupId = group?.id ?? NEW_GROUP_ID;
  const others = useMemo(() => loaded.others.map((one) => pricedGroup(one, now)), [loaded.others, now]);
  const priced = useMemo(() => groupOf(settled, groupId, currency), [settled, groupId, currency]);
  const problems = useMemo(
    () => findProblems(settled, { groupId, others, products: usingProducts, currency }),
    [settled, groupId, others, usingProducts, currency],
  );
  const changes = useMemo(() => priceChanges(usingProducts, priced), [usingProducts, priced]);
  const base = known.get(current);
  const product = useMemo(
    () => withDraft(base ?? plainCake(priced, others, currency), priced),
    [base, priced, others, currency],
  );
  const picker = {
    current: base || current === 0 ? current : 0,
    onPick: setCurrent,
    using,
    others: loaded.products.filter(({ id }) => using.every((one) => one.id !== id)),
    isLoading: current !== 0 && !base,
  };
  return { problems, priced, changes, product, picker, usingProducts };
}

/** Groups that can be waited for: chosen, asked before this one, and not waiting for it themselves. */
export function possibleConditions({ group, others }: LoadedGroup, { role }: GroupDraft): StoreGroup[] {
  const rank = (one: StoreGroup['role']) => GROUP_ROLES.indexOf(one);
  const waitsForThis = (other: StoreGroup, seen: number[] = []): boolean => {
    const next = other.visible_when?.group_id;
    if (next === undefined || seen.includes(next)) return false;
    const one = others.find(({ id }) => id === next);
    return next === group?.id || (one !== undefined && waitsForThis(one, [...seen, next]));
  };
  return others.filter((other) => other.kind !== 'text' && rank(other.role) <= rank(role) && !waitsForThis(other));
}

type Answered = { draft: GroupDraft; problems: Problem[]; said?: string };

/** The server's words stay until something is typed; a blank name is told once somebody tried to save it. */
export function useProblems(answer: Answered | undefined, draft: GroupDraft, found: readonly Problem[]): Problem[] {
  const told = answer && isSame(answer.draft, draft) ? answer.problems : NONE;
  const hasTried = answer?.said !== undefined;
  const typed = hasTried ? found : found.filter(({ field }) => !/(^|\.)name$/.test(field));
  const merged = [...told, ...typed.filter(({ field }) => field === '' || told.every((one) => one.field !== field))];
  // Mostly typing changes nothing of it: then nothing that shows problems has to be drawn again.
  const last = useRef(merged);
  if (JSON.stringify(last.current) !== JSON.stringify(merged)) last.current = merged;
  return last.current;
}

const NONE: Problem[] = [];
