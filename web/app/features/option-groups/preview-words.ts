import type { DesignableProduct, OptionGroup, PricedDesign } from '../../../../api/domains/designs/option-groups.ts';
import { formatMoney } from '../../lib/format.ts';
import { moneyOf } from '../customiser/money-of.ts';

/** What the draft does to the design that is previewed: what its choices come to, tier by tier, and what waits for them. */
export function effectsOf(product: DesignableProduct, draft: OptionGroup, design: PricedDesign): string[] {
  const choice = design.choices.find(({ group_id }) => group_id === draft.id);
  const money = (minor: number) => formatMoney(moneyOf(minor, product.currency));
  const words: string[] = [];
  for (const line of choice?.choices ?? []) {
    const option = draft.options.find(({ id }) => id === line.option_id);
    if (!option || line.price_minor === 0) continue;
    words.push(
      `${line.quantity > 1 ? `${line.quantity} × ` : ''}${line.name}: ${money(line.price_minor)}${basisOf(draft, option, design)}.`,
    );
  }
  if (choice && choice.price_minor !== 0) words.push(`The words cost ${money(choice.price_minor)}.`);
  for (const group of product.groups.filter(({ visible_when }) => visible_when?.group_id === draft.id)) {
    const option = draft.options.find(({ id }) => id === group.visible_when?.option_id);
    if (option) words.push(`“${group.name}” appears with “${option.name}”.`);
  }
  return words;
}

function basisOf(
  draft: OptionGroup,
  option: OptionGroup['options'][number],
  { tiers, servings }: PricedDesign,
): string {
  const parts: string[] = [];
  if (option.price_mode === 'per_serving') parts.push(`${servings ?? 1} servings`);
  if ((draft.applies_per_tier || option.price_mode === 'per_tier') && tiers > 1) parts.push(`${tiers} tiers`);
  return parts.length > 0 ? `, for ${parts.join(' and ')}` : '';
}
