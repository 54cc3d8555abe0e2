import type { Work, WorkUnits } from '../../../../api/domains/designs/option-groups.ts';
import { timesWork } from '../../../../api/domains/designs/work.ts';
import type { Product, Window } from './product.ts';

/** What a design asks of a day: notice, and units of the kitchen's work for all its pieces. */
export type Need = { lead_time_minutes: number; units: number; work: Work };

type Design = { lead_time_minutes: number; capacity_units: number; work_units: WorkUnits };

export const needOf = (design: Design, quantity: number): Need => ({
  lead_time_minutes: design.lead_time_minutes,
  units: design.capacity_units * quantity,
  work: timesWork(design.work_units, quantity),
});

/** As the API asks for it. */
export const askedFor = ({ lead_time_minutes, units, work }: Need): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ units, ...work, lead_time_minutes, days: 1 }).map(([name, n]) => [name, String(n)]),
  );

/** The ways a store hands over, as its windows know them. */
export const waysOf = ({ store }: Pick<Product, 'store'>): ('delivery' | 'pickup')[] => [
  ...(store.offers_delivery ? (['delivery'] as const) : []),
  ...(store.offers_pickup ? (['pickup'] as const) : []),
];

export const firstOf = (windows: readonly (Window | null)[]): Window | null =>
  windows.filter((window) => window !== null).sort((a, b) => a.starts_at.localeCompare(b.starts_at))[0] ?? null;
