import type { GroupRow } from './edit-groups.sql.ts';

type Leaning = { option_id: number; sentence: string };

/** Which of the options others lean on: their groups wait for it, or their prices go by it as a size. */
export function findLeaning(others: readonly GroupRow[], optionIds: ReadonlySet<number>): Leaning[] {
  return others.flatMap((group) => {
    const waitsFor = group.visible_when?.option_id;
    const waits =
      waitsFor !== undefined && optionIds.has(waitsFor)
        ? [{ option_id: waitsFor, sentence: `“${group.name}” shows only with it` }]
        : [];
    const prices = group.options.flatMap((option) =>
      Object.keys(option.price_by_size ?? {})
        .map(Number)
        .filter((id) => optionIds.has(id))
        .map((option_id) => ({ option_id, sentence: `“${option.name}” of “${group.name}” has a price for it` })),
    );
    return [...waits, ...prices];
  });
}
