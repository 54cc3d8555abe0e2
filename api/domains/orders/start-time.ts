/** When the kitchen has to begin with an order: backwards from its due time. Pure. */

type MakingStep = { minutes: number; waits: number };

/** The line as it was sold, with the steps that its product has today; none where the store has not written them down. */
type LineToMake = { lead_time_minutes: number; steps: readonly MakingStep[] };

export type OrderToMake = {
  fulfilment: 'delivery' | 'pickup';
  window_starts_at: Date;
  address: { distance_m?: number | null } | null;
  lines: readonly LineToMake[];
};

const MINUTE = 60_000;
/** Without steps the lead time says how long ahead a cake is ordered, more than how long its making takes. */
const UNKNOWN_MINUTES = { least: 45, most: 180 };
/** A rider in a city, with the time to load and to find the door. */
const ROAD = { metresPerMinute: 330, minutesToLoad: 10 };
const ROUND_MINUTES = 5;

/** Minutes from the first step of a line to its being ready, waiting included. */
export function makingMinutes({ steps, lead_time_minutes }: LineToMake): number {
  if (steps.length > 0) return steps.reduce((sum, { minutes, waits }) => sum + minutes + waits, 0);
  return Math.min(UNKNOWN_MINUTES.most, Math.max(UNKNOWN_MINUTES.least, lead_time_minutes));
}

/** Minutes on the road, where the way's length is known. */
export function roadMinutes({ fulfilment, address }: Pick<OrderToMake, 'fulfilment' | 'address'>): number {
  if (fulfilment === 'pickup' || !address?.distance_m) return 0;
  return ROAD.minutesToLoad + Math.ceil(address.distance_m / ROAD.metresPerMinute);
}

/** The lines are made side by side, so the longest of them counts; down to full five minutes. */
export function startOf(order: OrderToMake): Date {
  const making = Math.max(0, ...order.lines.map(makingMinutes));
  const start = order.window_starts_at.getTime() - (making + roadMinutes(order)) * MINUTE;
  return new Date(Math.floor(start / (ROUND_MINUTES * MINUTE)) * ROUND_MINUTES * MINUTE);
}
