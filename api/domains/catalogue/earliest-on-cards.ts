import type { Context } from '../../context.ts';
import { earliestWindows, type Window } from '../delivery/delivery.service.ts';
import { keepBriefly } from './keep-briefly.ts';
import type { ProductList } from './list-products.ts';

type Need = { store_id: number; lead_time_minutes: number };

const keep = keepBriefly<Map<string, string>>(2000);
const nameOf = ({ store_id, lead_time_minutes }: Need) => `${store_id} ${lead_time_minutes}`;

/**
 * The first window for one piece of each product of a page, as JSON text: for delivery where a place is given, else in
 * either way. Two statements, none when somebody asked for the same within two seconds.
 */
export async function earliestOnCards(context: Context, { rows, place }: ProductList): Promise<(string | null)[]> {
  const needs = rows.map(({ store_id, card }) => ({ store_id, lead_time_minutes: leadOf(card) }));
  const names = needs.map(nameOf);
  const wanted = [...new Map(needs.map((need, i) => [names[i], need])).values()];
  const isDelivery = place !== null;
  const found = await keep(context, `${isDelivery} ${[...new Set(names)].join()}`, () =>
    findEarliest(context, wanted, isDelivery),
  );
  return names.map((name) => found.get(name) ?? null);
}

const leadOf = (card: string): number => JSON.parse(card).lead_time_minutes;

async function findEarliest(context: Context, needs: Need[], isDelivery: boolean): Promise<Map<string, string>> {
  const ways = isDelivery ? (['delivery'] as const) : (['delivery', 'pickup'] as const);
  const asked = needs.flatMap((need) => ways.map((fulfilment) => ({ ...need, fulfilment, units: 1 })));
  const windows = await earliestWindows(context, asked);
  const first = new Map<string, Window>();
  for (const [i, need] of asked.entries()) {
    const [window, known] = [windows[i], first.get(nameOf(need))];
    if (window && (!known || window.starts_at < known.starts_at)) first.set(nameOf(need), window);
  }
  return new Map(
    [...first].map(([name, { day, label, starts_at, ends_at }]) => [
      name,
      JSON.stringify({ day, label, starts_at, ends_at }),
    ]),
  );
}
