import { formatMoney } from '../../lib/format.ts';
import type { Ticket } from './board.ts';

type MoveWords = {
  /** On the button. */
  press: string;
  /** Read out and shown while it waits to be sent: "Order 1043 accepted". */
  done: string;
  /** Asks for the reason, which the customer reads. */
  why?: string;
};

/** The moves that staff make, in the order of the work. The names are the API's nouns. */
export const MOVES = {
  acceptance: { press: 'Accept', done: 'accepted' },
  decline: { press: 'Decline', done: 'declined', why: 'Why do you decline it?' },
  production: { press: 'Start', done: 'started' },
  readiness: { press: 'Ready', done: 'ready' },
  handover: { press: 'Hand over', done: 'handed over' },
  completion: { press: 'Complete', done: 'completed' },
  failure: { press: 'Could not deliver', done: 'not delivered', why: 'Why could it not be delivered?' },
  cancellation: { press: 'Cancel the order', done: 'cancelled', why: 'Why do you cancel it?' },
} as const satisfies Record<string, MoveWords>;

export type MoveName = keyof typeof MOVES;

export const isMoveName = (name: unknown): name is MoveName => typeof name === 'string' && Object.hasOwn(MOVES, name);

/** What to ask before an order ends without its cake; undefined where nothing has to be said. */
export const whyOf = (name: MoveName): string | undefined => (MOVES[name] as MoveWords).why;

/** The one move that the work goes on with; undefined when there is none from here. */
export function nextMove(moves: readonly string[]): MoveName | undefined {
  const forward = ['acceptance', 'production', 'readiness', 'handover', 'completion'] as const;
  return forward.find((name) => moves.includes(name));
}

type Payable = Pick<Ticket, 'payment_due' | 'payment_status' | 'fulfilment' | 'total'>;

/** Whether money changes hands when the customer takes it. */
export const isCashDue = ({ payment_due, payment_status }: Payable): boolean =>
  payment_due !== 'now' && payment_status === 'unpaid';

/** What stands on the button, with the money to take before it is pressed. */
export function pressWords(name: MoveName, order: Payable): string {
  if (name !== 'completion') return MOVES[name].press;
  const done = order.fulfilment === 'pickup' ? 'Picked up' : 'Delivered';
  return isCashDue(order) ? `${done}, ${formatMoney(order.total)} taken` : done;
}
