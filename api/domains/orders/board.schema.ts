import { z } from 'zod';
import { AskedDay, CommaList, Id, Instant } from '../../platform/shapes.ts';
import { OrderLine, OrderSummary } from './orders.schema.ts';

export const Ticket = OrderSummary.extend({
  day: z.iso.date().meta({ description: 'Of the window, on the store’s calendar' }),
  start_at: Instant.meta({ description: 'When the kitchen has to begin, from what its products say of their steps' }),
  seen_at: Instant.nullable().meta({ description: 'Until then a new order sounds and flashes' }),
  moved_at: Instant.nullable().meta({ description: 'When it came into its state' }),
  units: z.number().meta({ description: 'Of the day’s capacity' }),
  lines: z.array(
    OrderLine.extend({ ingredients: z.string().meta({ description: 'As the store’s product says today' }) }).meta({
      id: 'TicketLine',
    }),
  ),
}).meta({ id: 'Ticket' });

export const Board = z.object({ items: z.array(Ticket), live_cursor: z.string() });

/** A ticket with the sender that a label names. */
const PrintedTicket = Ticket.extend({
  sender: z.object({ name: z.string(), address: z.string(), phone: z.string() }),
}).meta({ id: 'PrintedTicket' });

export const TicketList = z.object({ items: z.array(PrintedTicket) });

const OrderId = z.string().regex(/^[1-9]\d{0,14}$/, { error: 'must be ids of orders' });

export const TicketsQuery = z.strictObject({
  order: CommaList(OrderId)
    .transform((ids) => ids.map(Number))
    .optional(),
  day: AskedDay.optional().meta({ description: 'The store’s today, unless orders are named' }),
});

export const Sightings = z.strictObject({ order_ids: z.array(Id).min(1).max(500) });

export const Seen = z.object({ order_ids: z.array(z.number()).meta({ description: 'Those that nobody had seen' }) });
