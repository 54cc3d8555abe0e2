import type { components } from '../../../../contract/api-types.gen.ts';
import { formatDayTime, formatMoney, type Money } from '../../lib/format.ts';

export type Change = components['schemas']['OrderChange'];
export type WholeChange = components['schemas']['WholeOrderChange'];
export type Order = components['schemas']['Order'];

type Words = { title: string; next: string };

/** How a change of the store's stands, as a sentence, and what comes next or what to do. */
export function wordsOf(
  change: Change,
  order: Pick<Order, 'store' | 'status' | 'window' | 'paid' | 'refunded'>,
): Words {
  const { name } = order.store;
  const stays = order.status === 'placed' || order.status === 'accepted' ? 'Your order stays as it was.' : '';
  switch (change.status) {
    case 'open':
      return change.answers.length > 0
        ? { title: `${name} asks: may we change your order?`, next: untilOf(change, order.window.timezone) }
        : { title: 'It is too late for an answer', next: stays };
    case 'accepted':
      return { title: 'You said yes: your order is changed', next: `${name} has it in the book as it stands here.` };
    case 'refused':
      return { title: 'You said no', next: change.decline_if_refused ? declined(name, order) : stays };
    case 'expired':
      return {
        title: 'It is too late for an answer',
        next: change.answer ?? (change.decline_if_refused ? declined(name, order) : stays),
      };
    case 'withdrawn':
      return { title: `${name} took its proposal back`, next: stays };
  }
}

const untilOf = ({ expires_at }: Change, zone: string) =>
  `Nothing changes before you say yes. Please answer by ${formatDayTime(expires_at, zone)}.`;

const declined = (store: string, { paid }: Pick<Order, 'paid'>) =>
  Number(paid.amount) > 0
    ? `${store} could make it only so, and has declined the order. All your money is on its way back.`
    : `${store} could make it only so, and has declined the order. Nothing was charged.`;

const isSome = (money: Money | null): money is Money => money !== null && Number(money.amount) > 0;

type Sums = Pick<Change, 'refund' | 'due' | 'difference' | 'status'> & {
  where: 'delivery' | 'pickup';
  paidWith: string;
};

/** What it does to the money, to the rupee. */
export function moneyOf({ refund, due, difference, status, where, paidWith }: Sums): string {
  const isDone = status === 'accepted';
  const place = where === 'pickup' ? 'at the store' : 'at the door';
  if (isSome(refund)) return `You ${isDone ? 'get' : 'would get'} ${formatMoney(refund)} back to ${paidWith}.`;
  if (isSome(due)) return `${formatMoney(due)} ${isDone ? 'is' : 'would be'} left to pay in cash ${place}.`;
  return Number(difference.amount) === 0 ? 'It costs the same.' : 'There is nothing left to pay.';
}

/** The yes, with what it means. */
export function yesOf({ refund, difference }: Pick<Change, 'refund' | 'difference'>): string {
  if (isSome(refund)) return `Accept the change and get ${formatMoney(refund)} back`;
  if (isSome(difference)) return `Accept the change for ${formatMoney(difference)} more`;
  return 'Accept the change';
}

/** The no. */
export const noOf = ({ decline_if_refused }: Pick<Change, 'decline_if_refused'>): string =>
  decline_if_refused ? 'No, then call the order off' : 'Keep my order as it is';
