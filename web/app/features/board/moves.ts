import { formatMoney } from '../../lib/format.ts';
import type { ColumnStatus, Ticket } from './board.ts';

type MoveWords = {
  /** On the button. */
  press: string;
  /** Read out and shown while it waits to be sent: "Order 1043 accepted". */
  done: string;
  /** Asks for the reason, which the customer reads. */
  why?: string;
};

/** The moves that staff make, in the order of the work. The names are the API's. */
export const MOVES = {
  acceptance: { press: 'Accept', done: 'accepted' },
  decline: { press: 'Decline', done: 'declined', why: 'Why do you decline it?' },
  production: { press: 'Start', done: 'started' },
  readiness: { press: 'Ready', done: 'ready' },
  handover: { press: 'Hand over', done: 'handed over' },
  completion: { press: 'Complete', done: 'completed' },
  failure: { press: 'Could not deliver', done: 'not delivered', why: 'Why could it not be delivered?' },
  cancellation: { press: 'Cancel the order', done: 'cancelled', why: 'Why do you cancel it?' },
  'production-undone': { press: 'Undo “Start”', done: 'is waiting to be started again' },
  'readiness-undone': { press: 'Undo “Ready”', done: 'is in production again' },
  'handover-undone': { press: 'Undo “Hand over”', done: 'is waiting to leave again' },
} as const satisfies Record<string, MoveWords>;

export type MoveName = keyof typeof MOVES;

export const isMoveName = (name: unknown): name is MoveName => typeof name === 'string' && Object.hasOwn(MOVES, name);

/** What to ask before an order ends without its cake; undefined where nothing has to be said. */
export const whyOf = (name: MoveName): string | undefined => (MOVES[name] as MoveWords).why;

const FORWARD = ['acceptance', 'production', 'readiness', 'handover', 'completion'] as const;
const UNDONE = ['production-undone', 'readiness-undone', 'handover-undone'] as const;

/** The one move that the work goes on with; undefined when there is none from here. */
export const nextMove = (moves: readonly string[]): MoveName | undefined =>
  FORWARD.find((name) => moves.includes(name));

/** The last move, while it can still be taken back. */
export const undoMove = (moves: readonly string[]): MoveName | undefined => UNDONE.find((name) => moves.includes(name));

/** How the API is asked for it: an undone move is a noun that is there no more. */
export function requestOf(name: MoveName): {
  method: 'PUT' | 'DELETE';
  noun: Exclude<MoveName, (typeof UNDONE)[number]>;
} {
  if (name === 'production-undone') return { method: 'DELETE', noun: 'production' };
  if (name === 'readiness-undone') return { method: 'DELETE', noun: 'readiness' };
  if (name === 'handover-undone') return { method: 'DELETE', noun: 'handover' };
  return { method: 'PUT', noun: name };
}

/** Where an order stands after a move; undefined: on the board no more. */
const AFTER: Partial<Record<MoveName, ColumnStatus>> = {
  acceptance: 'accepted',
  production: 'in_production',
  readiness: 'ready',
  handover: 'handed_over',
  'production-undone': 'accepted',
  'readiness-undone': 'in_production',
  'handover-undone': 'ready',
};

/** The ticket as it stands once a move that is not sent yet has arrived. */
export function afterMove(ticket: Ticket, move: MoveName): Ticket {
  const status = AFTER[move];
  if (!status) return { ...ticket, moves: [] };
  const next: Record<ColumnStatus, MoveName> = {
    placed: 'acceptance',
    accepted: 'production',
    in_production: 'readiness',
    ready: ticket.fulfilment === 'pickup' ? 'completion' : 'handover',
    handed_over: 'completion',
  };
  return { ...ticket, status, moves: [next[status]] };
}

/** Whether an order that is `status` has gone the way of `move` already, by another's hand. */
export function isPast(move: MoveName, status: unknown): boolean {
  const way = ['placed', 'accepted', 'in_production', 'ready', 'handed_over', 'completed'];
  const target = AFTER[move];
  return (
    target !== undefined && FORWARD.some((name) => name === move) && way.indexOf(String(status)) >= way.indexOf(target)
  );
}

type Payable = Pick<Ticket, 'payment_due' | 'fulfilment' | 'due'>;

/** Whether money changes hands when the customer takes it. */
export const isCashDue = ({ payment_due, due }: Payable): boolean => payment_due !== 'now' && Number(due.amount) > 0;

/** What stands on the button, with the money to take before it is pressed. */
export function pressWords(name: MoveName, order: Payable): string {
  if (name !== 'completion') return MOVES[name].press;
  const done = order.fulfilment === 'pickup' ? 'Picked up' : 'Delivered';
  return isCashDue(order) ? `${done}, ${formatMoney(order.due)} taken` : done;
}
