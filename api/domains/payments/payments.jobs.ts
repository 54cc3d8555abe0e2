import type { Context } from '../../context.ts';
import type { Schedule, Worker } from '../../platform/jobs.ts';
import { reconcilePayments } from './reconcile-payments.service.ts';
import { REFUND_QUEUE, restartStuckRefunds, runRefund } from './refunds.service.ts';

const RECONCILE_QUEUE = 'payment-reconcile';

export const paymentWorkers = (context: Context): Worker[] => [
  { queue: REFUND_QUEUE, run: (data: { refund_id: number }) => runRefund(context, data.refund_id) },
  {
    queue: RECONCILE_QUEUE,
    run: async () => {
      await reconcilePayments(context);
      await restartStuckRefunds(context);
    },
  },
];

export const paymentSchedules: Schedule[] = [{ queue: RECONCILE_QUEUE, cron: '* * * * *' }];
