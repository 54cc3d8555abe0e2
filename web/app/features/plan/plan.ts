import type { components } from '../../../../contract/api-types.gen.ts';

export type Plan = components['schemas']['KitchenPlan'];
export type PlanDay = Plan['days'][number];
export type ShoppingItem = Plan['shopping'][number];
export type Work = PlanDay['load'][number]['work'];

export const WORK_NAMES: Record<Work, string> = { oven: 'Oven', assembly: 'Assembly', decoration: 'Decoration' };

const DAY_MS = 86_400_000;
export const addDays = (day: string, days: number) =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

const LONG = new Intl.DateTimeFormat('en-IN', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
/** "Saturday, 21 November". */
export const dayName = (day: string) => LONG.format(Date.parse(day));

/** "3 h 20 min", "45 min". */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

const UNITS = { g: ['g', 'kg'], ml: ['ml', 'l'] } as const;

/** As one buys it: "250 g", "1.25 kg", "0.5 l", "12". */
export function amountWords({ quantity, unit }: Pick<ShoppingItem, 'quantity' | 'unit'>): string {
  if (unit === 'piece') return String(quantity);
  const [small, large] = UNITS[unit];
  if (quantity < 1000) return `${quantity} ${small}`;
  return `${Number((Math.ceil(quantity / 10) / 100).toFixed(2))} ${large}`;
}

/** A day of an address, or undefined for anything else. */
export function readDay(text: string | null): string | undefined {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) return undefined;
  return new Date(Date.parse(text)).toISOString().slice(0, 10) === text && text < '3000' ? text : undefined;
}

export const isWork = ({ bake, steps }: PlanDay) => bake.length > 0 || steps.length > 0;
