import { formatDay, formatDayTime, formatWindow } from '../../lib/format.ts';
import type { TimelineStep } from '../../ui/timeline.tsx';
import { isClosedBadly, type Order, type OrderStatus } from './order-words.ts';

const ROAD: OrderStatus[] = ['placed', 'accepted', 'in_production', 'ready', 'handed_over', 'completed'];

/** What is still to come, while the store's own words for it are not known yet. */
const AHEAD: Partial<Record<OrderStatus, string>> = {
  placed: 'Placed',
  accepted: 'Confirmed by the store',
  in_production: 'In the making',
  ready: 'Ready',
  handed_over: 'On its way',
};

/** What happened with its times, and what is still to come. */
export function stepsOf(order: Pick<Order, 'history' | 'status' | 'fulfilment' | 'window'>): TimelineStep[] {
  const past = order.history.filter(
    ({ to_status, event }) => to_status !== null || ['order.refunded', 'order.changed'].includes(event),
  );
  const done = past.map((event): TimelineStep => {
    const isLast = event.to_status === order.status;
    const state = !isLast
      ? 'done'
      : isClosedBadly(order.status)
        ? 'failed'
        : order.status === 'completed'
          ? 'done'
          : 'now';
    return {
      title: event.words,
      at: formatDayTime(event.at, order.window.timezone),
      detail: event.reason ?? event.differences?.map(({ what, to }) => `${what}: ${to}`).join('; '),
      state,
    };
  });
  return [...done, ...ahead(order)];
}

function ahead({ status, fulfilment, window }: Pick<Order, 'status' | 'fulfilment' | 'window'>): TimelineStep[] {
  if (isClosedBadly(status)) return [];
  const { starts_at, ends_at, timezone } = window;
  const due = `${formatDay(starts_at, timezone)}, ${formatWindow(starts_at, ends_at, timezone)}`;
  return ROAD.slice(ROAD.indexOf(status) + 1)
    .filter((next) => next !== 'handed_over' || fulfilment === 'delivery')
    .map((next) => {
      const isEnd = next === 'completed';
      const end = fulfilment === 'pickup' ? 'Picked up' : 'At your door';
      return { title: isEnd ? end : (AHEAD[next] ?? next), at: isEnd ? due : undefined, state: 'next' };
    });
}
