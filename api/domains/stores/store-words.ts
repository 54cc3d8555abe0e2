import { toMoney } from '../../platform/money.ts';
import type { RuleRow } from './store-list.sql.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const kilometres = (metres: number) => `${Number((metres / 1000).toFixed(1))} km`;

/** 'Up to 5 km: 49.00 INR, free from 999.00 INR, minimum order 300.00 INR' */
export function ruleWords(rule: RuleRow, currency: string): string {
  const money = (minor: number) => {
    const { amount } = toMoney(minor, currency);
    return `${amount} ${currency}`;
  };
  const where = [distanceWords(rule), rule.postcodes && `postcodes ${rule.postcodes.join(', ')}`];
  const days = rule.weekdays?.map((day) => WEEKDAYS[day - 1]).join(', ');
  const place = [...where, days].filter(Boolean).join(', ') || rule.name;
  const terms = [
    rule.fee_minor === 0 ? 'free delivery' : money(rule.fee_minor),
    rule.fee_minor > 0 && rule.free_above_minor !== null && `free from ${money(rule.free_above_minor)}`,
    rule.minimum_minor > 0 && `minimum order ${money(rule.minimum_minor)}`,
  ];
  return `${place}: ${terms.filter(Boolean).join(', ')}`;
}

function distanceWords({ from_m, to_m }: RuleRow): string | null {
  if (to_m === null) return from_m ? `From ${kilometres(from_m)}` : null;
  return from_m ? `${kilometres(from_m)} to ${kilometres(to_m)}` : `Up to ${kilometres(to_m)}`;
}
