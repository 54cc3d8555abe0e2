/** The product that it comes behind; null is first, undefined stays. Over page borders too, so all ids are needed. */
export function afterWhich(
  ids: readonly number[],
  product: number,
  where: string | undefined | { before: number },
): number | null | undefined {
  const others = ids.filter((id) => id !== product);
  const at = ids.indexOf(product);
  const to = typeof where === 'object' ? others.indexOf(where.before) : where === 'up' ? at - 1 : at + 1;
  if (at < 0 || to < 0 || to > others.length) return undefined;
  return others[to - 1] ?? null;
}
