import type { Context } from '../../context.ts';
import type { Schedule, Worker } from '../../platform/jobs.ts';
import { NOTICE_QUEUE } from './announce.ts';
import { expireChanges } from './answer-change.service.ts';
import { cancelAbandoned, expireUnanswered } from './expire-orders.service.ts';
import { notifyOfEvent } from './notify.service.ts';

const EXPIRE_QUEUE = 'order-expire';

export const orderWorkers = (context: Context): Worker[] => [
  { queue: NOTICE_QUEUE, run: (data: { history_id: number }) => notifyOfEvent(context, data.history_id) },
  {
    queue: EXPIRE_QUEUE,
    run: async () => {
      // Before the orders: one whose change ends now is declined by it, or waits on.
      await expireChanges(context);
      await expireUnanswered(context);
      await cancelAbandoned(context);
    },
  },
];

export const orderSchedules: Schedule[] = [{ queue: EXPIRE_QUEUE, cron: '* * * * *' }];
