import type { Product, Window } from './product.ts';

/** What a design asks of a day: notice, and units of the kitchen's work for all its pieces. */
export type Need = { lead_time_minutes: number; units: number };

/** The ways a store hands over, as its windows know them. */
export const waysOf = ({ store }: Pick<Product, 'store'>): ('delivery' | 'pickup')[] => [
  ...(store.offers_delivery ? (['delivery'] as const) : []),
  ...(store.offers_pickup ? (['pickup'] as const) : []),
];

export const firstOf = (windows: readonly (Window | null)[]): Window | null =>
  windows.filter((window) => window !== null).sort((a, b) => a.starts_at.localeCompare(b.starts_at))[0] ?? null;
