import type { Context } from '../../context.ts';
import { earliestWindows, type Window } from '../delivery/delivery.service.ts';
import type { WorkUnits } from '../designs/option-groups.ts';
import { keepBriefly } from './keep-briefly.ts';

type Need = {
  store_id: number;
  lead_time_minutes: number;
  units: number;
  work: WorkUnits;
  can_deliver: boolean;
  can_pick_up: boolean;
};

const keep = keepBriefly<Window | null>(2000);

/**
 * The first window for one piece, delivered or collected, or null. A hint for the page, up to two seconds old: windows
 * are judged again when they are chosen. Two statements when it is not known.
 */
export const earliestFor = (context: Context, need: Need): Promise<Window | null> =>
  keep(context, `${need.store_id} ${need.lead_time_minutes} ${need.units} ${JSON.stringify(need.work)}`, () =>
    findEarliest(context, need),
  );

async function findEarliest(context: Context, need: Need): Promise<Window | null> {
  const { store_id, units, work, lead_time_minutes, can_deliver, can_pick_up } = need;
  const ways = [...(can_deliver ? (['delivery'] as const) : []), ...(can_pick_up ? (['pickup'] as const) : [])];
  const found = await earliestWindows(
    context,
    ways.map((fulfilment) => ({ store_id, fulfilment, units, work, lead_time_minutes })),
  );
  const possible = found.filter((window) => window !== null);
  return possible.sort((a, b) => a.starts_at.getTime() - b.starts_at.getTime())[0] ?? null;
}
