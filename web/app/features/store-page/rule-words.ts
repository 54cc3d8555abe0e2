import type { components } from '../../../../contract/api-types.gen.ts';
import { formatMoney } from '../../lib/format.ts';

type Rule = components['schemas']['Store']['delivery_rules'][number];

/** "3 to 8 km: ₹90, free from ₹2,500, orders from ₹600". */
export function ruleWords({ fee, free_above, minimum, ...area }: Rule): string {
  const isFree = Number(fee.amount) === 0;
  const terms = [
    isFree ? 'free' : formatMoney(fee),
    !isFree && free_above && `free from ${formatMoney(free_above)}`,
    minimum && Number(minimum.amount) > 0 && `orders from ${formatMoney(minimum)}`,
  ];
  return `${areaWords(area)}: ${terms.filter(Boolean).join(', ')}`;
}

const km = (metres: number) => metres / 1000;

function areaWords({ name, from_m, to_m, postcodes }: Pick<Rule, 'name' | 'from_m' | 'to_m' | 'postcodes'>): string {
  if (postcodes?.length) return `${name} (${postcodes.slice(0, 6).join(', ')}${postcodes.length > 6 ? ' …' : ''})`;
  if (from_m && to_m) return `${km(from_m)} to ${km(to_m)} km`;
  if (to_m) return `Up to ${km(to_m)} km`;
  return from_m ? `From ${km(from_m)} km` : name;
}
