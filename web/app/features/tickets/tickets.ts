import type { components } from '../../../../contract/api-types.gen.ts';

export type PrintedTicket = components['schemas']['PrintedTicket'];
export type PrintedLine = PrintedTicket['lines'][number];

export type Label = { key: string; ticket: PrintedTicket; line: PrintedLine; piece: number; pieces: number };

/** A box for each piece of an order. */
export function labelsOf(tickets: readonly PrintedTicket[]): Label[] {
  return tickets.flatMap((ticket) => {
    const pieces = ticket.lines.reduce((sum, { quantity }) => sum + quantity, 0);
    const boxes = ticket.lines.flatMap((line) => Array.from({ length: line.quantity }, () => line));
    return boxes.map((line, index) => ({ key: `${ticket.id}-${index}`, ticket, line, piece: index + 1, pieces }));
  });
}
