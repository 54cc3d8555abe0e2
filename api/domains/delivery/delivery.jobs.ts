import type { Context } from '../../context.ts';
import type { Schedule, Worker } from '../../platform/jobs.ts';
import { releaseExpiredHolds } from './delivery.service.ts';

const RELEASE_QUEUE = 'delivery-release-holds';

export const deliveryWorkers = (context: Context): Worker[] => [
  { queue: RELEASE_QUEUE, run: async () => void (await releaseExpiredHolds(context)) },
];

/** Takers make room by themselves on the day they want; this frees the days that nobody asks for. */
export const deliverySchedules: Schedule[] = [{ queue: RELEASE_QUEUE, cron: '* * * * *' }];
