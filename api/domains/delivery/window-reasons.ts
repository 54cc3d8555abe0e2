import type { WorkKind } from '../designs/option-groups.ts';

/** Why a day or a window can't be chosen: a code for programs, a sentence for customers. Imports only types. */
export type Reason = {
  code: 'store_closed' | 'not_offered' | 'too_far_ahead' | 'too_soon' | 'full' | 'no_windows';
  text: string;
};

const WEEKDAYS = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];
const HOUR = 60;
const DAY = 24 * HOUR;

const count = (n: number, unit: string) => `${n} ${unit}${n === 1 ? '' : 's'}`;

/** 90 → '90 minutes', 1500 → '25 hours', 2880 → '2 days'; rounded up, never promising less notice than needed. */
function duration(minutes: number): string {
  if (minutes < 2 * HOUR) return count(minutes, 'minute');
  if (minutes < 2 * DAY) return count(Math.ceil(minutes / HOUR), 'hour');
  return count(Math.ceil(minutes / DAY), 'day');
}

export const notTakingOrders: Reason = {
  code: 'store_closed',
  text: 'This store does not take orders at the moment.',
};

export const notOffered = (fulfilment: 'delivery' | 'pickup'): Reason => ({
  code: 'not_offered',
  text:
    fulfilment === 'delivery'
      ? 'This store does not deliver. Choose pickup.'
      : 'This store has no pickup. Choose delivery.',
});

export const tooFarAhead = (days: number): Reason => ({
  code: 'too_far_ahead',
  text: `This store takes orders up to ${count(days, 'day')} ahead.`,
});

export const closure = (reason: string): Reason => ({ code: 'store_closed', text: `Closed: ${reason}` });

export const closedWeekday = (weekday: number): Reason => ({
  code: 'store_closed',
  text: `Closed on ${WEEKDAYS[weekday - 1]}.`,
});

export const noWindows = (fulfilment: 'delivery' | 'pickup', weekday: number): Reason => ({
  code: 'no_windows',
  text: `No ${fulfilment} on ${WEEKDAYS[weekday - 1]}.`,
});

export const noSuchWindow: Reason = { code: 'no_windows', text: 'The store has no such window. Choose another time.' };

export const paused = (until: string): Reason => ({
  code: 'store_closed',
  text: `The store is taking a break until ${until}.`,
});

export const passed: Reason = { code: 'too_soon', text: 'This time has passed.' };

export const afterCutOff = (cutOff: string): Reason => ({
  code: 'too_soon',
  text: `Orders for this time closed at ${cutOff}.`,
});

export const needsNotice = (minutes: number): Reason => ({
  code: 'too_soon',
  text: `This order needs ${duration(minutes)} of notice.`,
});

export const tooEarlyDay = (days: number): Reason => ({
  code: 'too_soon',
  text: `This store takes orders at least ${count(days, 'day')} ahead.`,
});

const OF_DAY: Record<WorkKind, { full: string; left: string; most: string }> = {
  oven: {
    full: 'The oven is full that day.',
    left: 'Not enough room left in the oven that day for this order.',
    most: 'This order needs more of the oven than the store has in a day. Make it smaller, or ask the store.',
  },
  assembly: {
    full: 'No time is left to assemble cakes that day.',
    left: 'Not enough time left to assemble this order that day.',
    most: 'This order takes longer to assemble than the store has in a day. Make it smaller, or ask the store.',
  },
  decoration: {
    full: 'No time is left to decorate that day.',
    left: 'Not enough time left to decorate this order that day.',
    most: 'This order takes longer to decorate than the store has in a day. Make it simpler, or ask the store.',
  },
};

export const workIsFull = (kind: WorkKind): Reason => ({ code: 'full', text: OF_DAY[kind].full });
export const tooLittleWorkLeft = (kind: WorkKind): Reason => ({ code: 'full', text: OF_DAY[kind].left });
export const tooMuchWork = (kind: WorkKind): Reason => ({ code: 'full', text: OF_DAY[kind].most });

export const fullyBooked: Reason = { code: 'full', text: 'Fully booked.' };

export const tooFewLeft: Reason = { code: 'full', text: 'Not enough room left for this order.' };

export const tooLarge: Reason = {
  code: 'full',
  text: 'This order is larger than the store takes at one time. Make it smaller, or ask the store.',
};
