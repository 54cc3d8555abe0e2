import type { z } from 'zod';
import type { Context } from '../../context.ts';
import { type Actor, requirePerson } from '../../platform/auth.ts';
import { listMakings, type Making } from '../catalogue/catalogue.service.ts';
import { requireMember } from '../stores/stores.service.ts';
import { storeTopic } from './announce.ts';
import type { Ticket, TicketList } from './board.schema.ts';
import { markSeen } from './board.sql.ts';
import { findStoreCursor } from './order-events.sql.ts';
import { toSummary } from './order-json.ts';
import { listBoard, listTickets, type PrintedRow, type TicketRow } from './order-lists.sql.ts';

import { startOf } from './start-time.ts';

/** More than any kitchen has open at once. */
const BOARD_LIMIT = 500;

type TicketJson = z.infer<typeof Ticket>;

/** A store's open orders by due time, each with when to begin; and where the live events go on from here. */
export async function readBoard(
  context: Context,
  storeId: number,
): Promise<{ items: TicketJson[]; live_cursor: string }> {
  const live_cursor = await findStoreCursor(context.db);
  const rows = await listBoard(context.db, { store_id: storeId, limit: BOARD_LIMIT });
  return { items: await toTickets(context, rows), live_cursor };
}

/** The orders of a selection, or of a day those that are still open: what a kitchen prints. */
export async function readTickets(
  context: Context,
  storeId: number,
  asked: { order?: number[]; day?: string },
): Promise<z.infer<typeof TicketList>['items']> {
  const rows = await listTickets(context.db, {
    store_id: storeId,
    order_ids: asked.order ?? null,
    day: asked.day ?? null,
    now: context.clock.now(),
    limit: BOARD_LIMIT,
  });
  const tickets = await toTickets(context, rows);
  return tickets.map((ticket, index) => ({ ...ticket, sender: (rows[index] as PrintedRow).sender }));
}

/**
 * Takes note, for the whole store, that somebody saw these new orders; saying it twice is no error, and orders of other
 * stores are passed over. One statement.
 */
export async function seeOrders(
  context: Context,
  actor: Actor,
  asked: { store_id: number; order_ids: number[] },
): Promise<number[]> {
  const { person_id, name } = requirePerson(actor);
  const { store_id, role } = await requireMember(context, actor, asked.store_id);
  const rows = await markSeen(context.db, {
    store_id,
    order_ids: asked.order_ids,
    actor_kind: role === 'admin' ? 'admin' : 'staff',
    actor_id: person_id,
    actor_name: name,
    now: context.clock.now(),
  });
  if (rows.length > 0) context.live.wake([storeTopic(store_id)]);
  return rows.map(({ order_id }) => order_id);
}

async function toTickets(context: Context, rows: readonly TicketRow[]): Promise<TicketJson[]> {
  const ids = [...new Set(rows.flatMap(({ lines }) => lines.map(({ product_id }) => product_id)))];
  const makings = new Map(
    (ids.length > 0 ? await listMakings(context.db, { ids }) : []).map((making) => [making.id, making]),
  );
  return rows.map((row) => toTicket(row, makings, context.clock.now()));
}

function toTicket(row: TicketRow, makings: ReadonlyMap<number, Making>, now: Date): TicketJson {
  const summary = toSummary(row, 'staff', now);
  const makingOf = ({ product_id }: { product_id: number }) => makings.get(product_id);
  const lines = row.lines.map((line, index) => ({
    lead_time_minutes: row.lead_times[index] ?? 0,
    steps: makingOf(line)?.steps ?? [],
  }));
  return {
    ...summary,
    day: row.day,
    start_at: startOf({ ...row, lines }).toISOString(),
    seen_at: row.seen_at?.toISOString() ?? null,
    moved_at: row.moved_at?.toISOString() ?? null,
    units: row.capacity_units,
    lines: summary.lines.map((line) => ({ ...line, ingredients: makingOf(line)?.ingredients ?? '' })),
  };
}
